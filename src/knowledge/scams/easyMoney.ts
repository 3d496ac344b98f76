import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Money for nothing: a wage that no honest work pays. */
export default {
  id: 'easyMoney',
  says: {
    offer: [
      '(一天|每天|每日|日|天天|一小时|日均|轻松)~2(赚|入|收入|进账)~4[#~1](元|块|以上|u|美金|不是梦)|(日赚|日入|日进|日收入)~3#|日赚',
      '(没|无|零|0|不用|不需)~2(本钱|成本|投资|出门|经验)~16(赚|日结|兼职|收入|挣)|赚钱~4(不需要|不用|无需)~2(出门|本)|足不出户~10(赚|收入|挣)|(手机|电脑|网络|在家)~8(赚钱|赚取收入|日赚|挣钱|操作~6赚)',
      '(待家|无业|宝妈|学生|上班族|在家)~14(赚|日结|兼职|收入)~10({im}|联系|加|#|qq|元)|(拉人|拉一人|邀请)~6(元|返|佣|赚)|(长期|稳定|暴利)~4(项目|副业)~8(带|月入|日入|小白|加|撸)',
      '(数字货币|虚拟币|usdt|区块链|外汇|期货|股票|彩票|盘口)~12(带单|内幕|稳赚|老师|导师|回血|跟单|喊单|必赚|包赔)|稳赚不赔|月(收入|入)~3#~4(w|万)|(挂机|副业|躺赚)~14(收入|日入|月入|咨询|{im})|(博彩|菠菜|棋牌|彩票|娱乐城|盘口)~14(注册|送|充值|彩金|开户|代理|招商|上分)|(内幕|涨停)~4(消息|票|群)',
      '(盗u|假钱包|资金盘|后台可控|杀猪盘)~8(源码|软件|开发|搭建|[,、]|接)',
    ],
  },
  alone: false,
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'unfairCompetitionLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['一天赚五百元，不用出门', '在家手机就能赚钱，宝妈可做，加微信', '稳赚不赔，老师带单'],
  no: ['这个月赚得不多', '周末去超市做兼职', '他在家上班'],
};
