import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Cleaning a credit record for money: nobody may. */
export default {
  id: 'creditRepair',
  says: {
    offer: [
      '{black}~8{wash}|{wash}~8{black}|消~2不良|铲单|征信~4(异议代办|代办|包处理|包修复|团队|老师接单|可做|一条龙)',
      '(代|帮|包|专业)~4(处理|消|查)~4(征信|逾期|黑名单|大数据)|(征信|逾期|不良)~6(可消|能消|可修|能修|可处理|包消|秒消|代消)',
      '(一次性|信用)修复~10(代办|名额|加急|代申请|通道|收费|办理)|突破万元限制',
      '社工库|(开户|查档|户籍|定位|流水)~3查询接单',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'repairScams', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['征信修复，逾期洗白', '专业铲单，消不良记录', '黑名单漂白，信用卡照办'],
  no: ['征信报告去哪里查', '按时还款，逾期记录五年后消失', '修复系统漏洞的公告'],
};
