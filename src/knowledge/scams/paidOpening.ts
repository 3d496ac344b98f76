import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Opening or raising 花呗, 借呗 for a fee: neither can be bought. */
export const onPage = {
  id: 'paidOpening',
  says: {
    offer: [
      '{force}~8({product}|额度|白条|支付宝)|({product}|白条|支付宝)~16{force}',
      '(我们|本人|本店|我|公司)~4(是|有|走)~3{channel}|{channel}~16(开通|{raise}|下款|办理|{force}|{product}|出额|秒批|放款)|({product}|{raise}|{force}|开通|下款)~8{channel}',
      '(代办|包办|代|专业|专办|承接|包|秒|强制|技术|快速)~2{raise}|{raise}~4(技术|代办|包过|秒到|口令|代码|业务|神器|项目|渠道|服务商|教程|不成功)',
      '(包|保证|百分百|百分之百|100%|必)~2(开通|过审|批款|出额|成功开通)|(开通|{raise})~6(包过|包成功|百分百|100%成功|不成功不收费|不成功全额退)',
      '(不看|无视|跳过|绕过|不查|破解)~4(征信|芝麻分|黑白|大数据|风控|综合评分|综合评估|系统评估|负债|黑户|逾期)',
      '(我们|客服)~2(帮|替)~2你~4(提交|操作|开通|恢复|解)|{force}~3(技术|教程|方法|成功|业务|接单|秘籍|找|联系)|(后台|人工|技术)~4(给|帮|为|替)~2你~4(开通|恢复|解封|{raise})|{product}~8(恢复|{raise}|开通|使用)~4(教程|口令|秘籍|神器|技术)|(找|有)~6(老师|老板|大哥|师傅)~4(恢复|开的|弄的|强开|{raise}|帮)',
      '{product}~6(开不了|开不通|没资格|没额度|关闭|被关|没入口|没有入口)~16(我们|这边|可以帮|帮你|都能|包|搞定|解决|可做|能做|能开)',
    ],
  },
} satisfies ScamPattern;

export default {
  ...onPage,
  says: {
    offer: [
      ...onPage.says.offer,
      '(方法|教程|技术|教学|口诀)~12(涨到|提到|提额|涨额|开通{product}|额度)|额度~12(涨到|升到|提到|拉到)',
    ],
  },
  hints: [
    '({product}|{iou}|微粒贷|芝麻|支付宝)~20(口令|邀请码|激活码|资格码|全开|秒开|必开|重塑|恢复|秒变|秒涨|刷分|解封|被关|开不了|关了|降额|没额度|内部|全套|搞定|包过|升级|优化|修改器|重启|白名单|激活码|代过|解限|内部申请|人工审核通道|一次#|收费#|支付#元)|(口令|邀请码|资格码)~10(出售|恢复|开通|必开|秒开|额度)',
    '(芝麻分|芝麻信用|信用分)~8(秒|涨|刷|提升|重塑|修复|变)',
  ],
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '专业强开花呗，当天出额度',
    '内部渠道帮你开通借呗',
    '代办提额，花呗最高提到五万',
    '花呗强制开通技术，不看芝麻分',
    '花呗开不了的我们都能做',
  ],
  no: ['花呗怎么开通', '系统会不定期给你提升额度', '你可以在花呗页面点提额申请看看', '店里今天强推新品'],
};
