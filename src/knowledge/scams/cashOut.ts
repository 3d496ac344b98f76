import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Turning a credit line into cash for a cut. */
export default {
  id: 'cashOut',
  says: {
    offer: [
      '{line}~8(套现|取现|变现|兑现|套出|刷现|回收|垫还|代还|代刷|回款|秒到|秒回)|(套现|取现|变现|回收)~6{line}',
      '(花呗|白条|信用卡|分付|任性付|信用购)~4提现~12({im}|#|点|联系|电|专业|秒|手续费低|商家|垫还|办|收)|(专业|代办|正规|安全|远程)~4{line}~2(提现|套现|取现)',
      '套现~10(秒到|点位|手续费低|商家|安全|当天|当面|联系|秒回|到账|可做|找|渠道|一条龙|提额)|(秒|专业|代|帮|可帮|安全)~3套现',
      '(回款快|秒回款|秒回|一手商家|商家码|商家直接|秒到账|实时到账)~16({line}|套|提现|点位|当面)|点位~4(低|美丽|公道|优惠)',
      '(信用卡|卡)~4(代还|垫还|精养|养卡|代办|刷现|提现垫还)|(代还|垫还|精养)~3信用卡|(低费率|代装|办理|办|低利率|移动)~4(pos机|pos|刷卡机)|上门刷卡',
      '(会员订单|虚拟订单|虚拟商品|代付订单|空单|红包码)~10(激活|变现|返现|套现|额度|到账)|(支票|期票)兑现',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'cashOutVerdict', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['花呗套现，秒到账', '白条取现当面办理', '信用卡代还精养', '一手商家，花呗秒回款'],
  no: ['借呗提现到银行卡要多久', '股东大举套现离场', '信用卡还款日是哪天'],
};
