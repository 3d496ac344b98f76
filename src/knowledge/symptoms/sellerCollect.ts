import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'sellerCollect',
  class: 'sellerCollect',
  yieldsTo: [],
  rules: [
    {
      id: 'saidSeller',
      pattern: '签约失败[,]~12暂时不支持|账户暂不符合~2[开通]条件|不支持花呗可咨询',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'collect',
      pattern:
        '{product}~5(收款|收钱|收账|收银!(员)|收付)|信用卡~4花呗|花呗~2信用卡|(收钱|收款|商家|商户|店员)[二维]码<!(扫(收钱|收款|商家|商户)[二维]码)~16({product}|开通)|收[取][别人|顾客|客人|客户][的]{product}|(商家|商户|店)~4接受{product}|(让|给)(顾客|客户|别人|买家|客人)~4(用|使用|刷|付){product}|二维码~6支持{product}|(我的店|我店|小店|本店|我们店|我家店)~8{product}|(店里|店铺)~6(支持|开通|使用|用){product}|{product}~14(收钱码|收款码|商家码|pos机|收款二维码)|pos机~10{product}|商家版|(商家|商户|店主|店铺|卖家){how}(支持|使用|收|用|弄|设置|开)~2{product}|(商家|商户|店主|店铺|卖家|个体户)[的]{product}~4({how}|{open})|(商家|商户|店主|店铺|门店|实体店|淘宝店|卖家|开店|个体)~8(申请|开通|设置|签约|接入|办理)~6{product}',
      unless:
        '提现|手续费|还款|到账|一样|区别|没收|还信用卡|怎么还|还花呗|(商家|卖家|店铺)~2(已|已经|都|有|显示|的){open}|(商家|卖家|店铺)开通|关闭~4商家',
    },
    {
      id: 'customers',
      pattern:
        '(客人|顾客|客户|买家)~12{product}|{product}~12(客人|顾客|客户|买家)|(扫|刷)我[的|们的|店里的|店的|家的]~4码|我是(商家|卖家|店主|商户|做生意|开店|个体)|(我|怎么|如何|怎样|想)~4(签约|接入)~2{product}',
      unless: '{refund}|{repaying}|额度限制|退|收到',
    },
    {
      id: 'merchant',
      pattern: '营业执照|签约失败|服务商|(申请|开通|办)~4二维码|口碑~6{product}',
    },
  ],
  typical: ['怎么开通花呗收款', '收钱码不能收花呗', '我是商家想支持花呗'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidSeller: {
    why: 'What a seller is told.',
    yes: ['您的账户暂不符合开通条件', '签约失败，您的账号暂时不支持签约花呗分期'],
    no: ['花呗签约在哪看', '不符合开通条件是什么意思'],
  },
  collect: {
    why: 'Taking 花呗 as payment: 收款, 收钱码, with credit cards.',
    yes: ['我的店怎么支持花呗付款', '收款码怎么不能收花呗', '怎么开通花呗信用卡收款'],
    no: ['信用卡能还花呗吗', '收款到账时间'],
  },
  customers: {
    why: 'The person sells: customers, 扫我的码.',
    yes: ['客人要用花呗付，我这收不了', '别人扫我的码花呗付不了', '怎么接入花呗分期'],
    no: ['扫别人的码不能用花呗', '商家说可以用花呗但付不了'],
  },
  merchant: {
    why: 'Papers and contracts only sellers have.',
    yes: ['营业执照过期了花呗能收吗', '花呗分期签约失败'],
    no: ['我去办了执照', '花呗分期不了'],
  },
};
