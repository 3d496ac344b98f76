import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'sceneUnsupported',
  class: 'sceneUnsupported',
  yieldsTo: [
    'orderRisk',
    'ageNotMet',
    'sellerCollect',
    'faceFailed',
    'limitMissing',
    'overdueBlock',
    'frozen',
    'closedByPlatform',
    'repaidNotRestored',
  ],
  rules: [
    {
      id: 'saidUnsupported',
      pattern:
        '不支持!(以下|下列)[使用|当前|该]~2(交易|{product})|(付款|支付)方式~3不支持|付款方式暂不可用|{product}[分期]暂不可用|(超过|超出)~5场景~16限制|(商户|商家)[收款][存在]异常|商品单价~16才可使用|若由于额度不足~12无法使用花呗分期|请更换(付款|支付)方式',
      unless: '吗$|账~3不支持',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'unsupported',
      pattern: '{product}~14(不支持|不能支持)|不支持~12{product}|{shown}~4不支持',
      unless: '(账户|账号)~2不支持',
    },
    {
      id: 'cannotThere',
      pattern:
        '({scene})~16({unusable}|(付款|支付)~3(失败|不成功)|充不|冲不|买不|交不|缴不|不可以|不行)|{product}~6(充|冲|交|缴|买|订|加)不了|(交|缴|充|冲|订|买)<!(提交|成交|购买)!(了|完|的|好|东西|什么|啥)~6({cannot}~2[使]用|用不了|付不了)|{cannot}~2用{product}(交|买|充|冲|缴|订|坐)|{product}~8(超过|超出)~6(限额|限制|次数)|(超过|超出)~14(限制|限额)|(付|支付|消费|付钱|付款)~2限制#|(超过|超出|大于|高于|多于)#(元|块|就|的)[就]不|{product}~14({unusable}|{cannot}|充不了|冲不了|买不了|不可以)~6({scene}|买|充|冲|缴|交)',
      unless:
        '能不能|还款|{anotherAccount}|(淘宝|支付宝)~6(登|绑)|淘宝(账号|账户|号|会员)~8不(一致|一样|同)|商家~2收|{raise}|大额消费',
    },
    {
      id: 'optionMissing',
      pattern:
        '(付款|支付!(宝)|结账|结算|下单|购买|扫码|买东西|订单|收银台)~8(没有|没|不出现|不显示|找不到|选不|无)~3{product}|(付款|支付!(宝)|结账|下单|买|订单)~12{product}~6(灰|选不了|不能选|点不了)|{product}~2(付款|支付)~4(灰|选不了|不能选|点不了)|{product}~4(灰色|是灰|灰的|变灰)|(没有|没){product}((付款|支付)!(功能)|这个付款|付款选项|支付选项)|没有使用{product}的选项',
    },
    {
      id: 'only',
      pattern: '有的~6能~8有的~4不|只(能|可以|有)~8({scene})~4(用|使用|支付)|只(能|可以)(用|在)~6({scene})',
    },
  ],
  typical: ['这家店不支持花呗', '淘宝付款用不了', '充话费不能用花呗', '该付款方式不支持当前交易'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidUnsupported: {
    why: 'This order, shop or method is not supported.',
    yes: [
      '当前交易不支持花呗支付',
      '该付款方式暂不可用',
      '超过该场景花呗消费次数或金额限制',
      '商品单价大于等于***才可使用花呗',
    ],
    no: ['支持花呗吗', '哪些商家支持花呗'],
  },
  unsupported: {
    why: '不支持, retold.',
    yes: ['花呗怎么突然不支持了', '我付钱的时候一直显示不支持', '花呗不支持这家店'],
    no: ['支持微信还花呗吗', '怎么显示不了花呗'],
  },
  cannotThere: {
    why: 'Cannot be used, with the place or thing named.',
    yes: ['天猫超市不能用花呗', '为什么充q币不能用花呗', '扫码为什么用不了花呗'],
    no: ['美团可以用花呗吗', '花呗用不了了'],
  },
  optionMissing: {
    why: 'The payment method is not offered at the till.',
    yes: ['淘宝付款没有花呗选项', '闲鱼为什么没有花呗付款', '花呗付款时灰色点不了'],
    no: ['首页没有花呗', '付款后没有短信'],
  },
  only: {
    why: 'Works only at one place.',
    yes: ['花呗只能在淘宝用', '怎么只能淘宝使用花呗'],
    no: ['花呗只能还一半吗', '怎么用花呗付款'],
  },
};
