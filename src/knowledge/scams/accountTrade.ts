import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Renting or selling accounts, cards, codes: what moves stolen money. */
export default {
  id: 'accountTrade',
  says: {
    offer: [
      '(收|租|出租|收购|高价收|回收|长期收|收卖|出售|卖|要)~6{account}~16({gain}|价|元|聊|联系|租金|日结|{im}|高价|要|长期|带|现货|资源|供应|一手)|{account}~6(出租|出售|收购|回收|高价收|租用|招租)',
      '(上号|租号|挂号|解封号|跑分|跑量|号商|zm|接码)~24(价格|结|群|散户|佣金|流程|要求|日结|总部|秒结|实力|发号|招|账单|元)|(跑分|接回u|混料|卡接|咔接|车队|料)~10(资金|担保|日结|u|直押|佣金|金主|长期|收)',
      '(账号|微信号|支付宝|抖音号)~12(资源|供应|批发|一手|现货)~12(账号|实名|微信|价|商)|(企业号|实名号|老号|实名账户)~8(批发|出售|供应|现货|微信|账号)',
      '(广告代发|代发广告|群发|僵尸粉|色粉|引流|霸屏|拉粉)~12(联系|业务|频道|群组|电报|接单|出|对接|需要)|(usdt|u币|承兑)~6(收|出|换|商|担保|高价)',
      '验证码~8(佣金|一单|一个~3元|秒结|结账|有偿)|(佣金|一单)~8验证码|(盾卡|公户|私户|四件套)~8(现货|统统|收|要|带价|接)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'antiTelecomFraudLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '长期收微信号，日结，加我',
    '跑分车队招人，佣金日结',
    '高价收购银行卡对公账户，现货联系',
    '发验证码就能拿佣金，一单三百',
  ],
  no: ['我的微信号被封了', '银行卡丢了怎么补', '收购兼并案获批'],
};
