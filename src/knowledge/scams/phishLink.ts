import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** A message that sends people to a page for points, tokens or an account that will expire. */
export default {
  id: 'phishLink',
  says: {
    impersonation: [
      '积分~20(兑换|兑|领取|换)~10现金|积分~8(已达|已满|满|达到)~14(兑换|兑|领取|换)|(兑换|兑)~4现金~16(逾期|清零|失效|作废)|积分~14(失效|清零|作废)~12(兑换|领取|现金|登|点)',
      '(密码器|电子密码|动态口令|u盾|网银|手机银行|银行卡|工银|etc|社保卡|医保卡|电子社保|公积金账户|信用卡|数字证书|令牌)~14(失效|过期|停用|冻结|升级|注销|到期|禁用|异常|实名|激活)~24(登录|登陆|登入|点击|链接|网址|认证|激活|升级|打开|进入)',
      '({bank}|信用卡|花呗|借呗|支付宝)~16(提高|提升|调高|调整)~8额度~10(登录|登陆|登入|点击|进入|打开|链接|网址|申请表)',
      '(恭喜|评为|被选|抽中|抽取|获得|荣获)~14(等奖|幸运用户|大奖|奖品|中奖)~30(登录|登陆|登入|验证码|点击|领取|网址|链接)',
      '(花呗|借呗|支付宝|账户|微信)~12(即将|将于|已|马上|今日|次日)~3(关闭|停用|冻结|失效|注销|过期|限制)~16(点击|登录|登陆|链接|认证|核实|激活)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '尊敬的用户，您的积分可兑换现金，请登录网站领取，逾期清零',
    '你的电子密码器次日失效，请登录升级',
    '花呗将于今日关闭，点击链接认证',
  ],
  no: ['积分可以在商城换礼品', '网银证书过期了怎么更新', '信用卡到期换卡要几天'],
};
