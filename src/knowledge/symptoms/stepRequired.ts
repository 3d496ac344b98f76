import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'stepRequired',
  class: 'stepRequired',
  yieldsTo: ['otherAccount'],
  rules: [
    {
      id: 'saidBind',
      pattern: '(需要|请|建议|必须)[先]绑定银行卡|无法使用[,]绑定银行卡',
      unless: '解绑|更换|换绑|还款|自动还|换卡|换银行卡|解除绑定|更改|{repaying}',
      said: true,
    },
    {
      id: 'saidUpgrade',
      pattern: '花呗[服务][未]升级|完成花呗升级',
      unless: '网商贷|信用购',
      said: true,
    },
    {
      id: 'saidContacts',
      pattern: '允许~5访问~2通讯录',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'card',
      pattern:
        '(绑定|绑|添加|关联|绑上|加)~4(银行卡|储蓄卡|卡)|银行卡~6绑|(没有|没|不用|不需要|需要|要)~2银行卡',
      unless: '解绑|更换|换绑|还款|自动还|换卡|换银行卡|解除绑定|取消绑定|更改|卡~4换|{repaying}',
    },
    {
      id: 'upgrade',
      pattern: '{product}[要|需要|怎么|不能|无法|没有|必须|为什么要|让我]~2升级|升级~4{product}服务',
      unless: '网商贷|额度|信用购|变',
    },
    {
      id: 'contacts',
      pattern: '通讯录|通信录|联系人',
    },
    {
      id: 'code',
      pattern:
        '验证码~4发到~4(旧|老|以前|之前|原来|别)|验证码~10(收不|没收|不来|没有!(操作)|接收不|无法|不用了|不了|错|不对)|(收不到|没收到|接收不到|需要|要|输入)~8(验证码|短信)',
      unless: '还款|还钱|提前还|还借呗|还花呗|要还|怎么还',
    },
    {
      id: 'zhima',
      pattern:
        '(关闭|关掉|取消|没有|没|停用|不开|没开)~3芝麻(信用|分)|(必须|一定要|需要|先)~3(开通|开启|打开|授权)~2芝麻',
      unless: '多少',
    },
  ],
  typical: ['要绑定银行卡才能用', '收不到验证码', '要打开通讯录权限', '让我升级花呗服务'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidBind: {
    why: 'Bind a card first.',
    yes: ['需要绑定银行卡', '无法使用，绑定银行卡'],
    no: ['还款需要绑定银行卡吗', '花呗还款绑定的银行卡怎么换'],
  },
  saidUpgrade: {
    why: 'The service contract must be upgraded.',
    yes: ['花呗服务未升级，将影响后续使用', '根据相关法律法规要求，请尽快完成花呗升级'],
    no: ['花呗升级成网商贷', '花呗逾期影响借呗使用吗'],
  },
  saidContacts: {
    why: 'Permission to read contacts.',
    yes: ['允许访问通讯录', '请允许支付宝访问您的通讯录'],
    no: ['访问首页', '我支付宝没有借呗'],
  },
  card: {
    why: 'A card as a condition.',
    yes: ['花呗必须绑卡吗', '没有银行卡能开通花呗吗', '为什么用花呗要绑定储蓄卡'],
    no: ['怎么解绑银行卡', '更换还款的银行卡'],
  },
  upgrade: {
    why: 'The upgrade, retold.',
    yes: ['花呗要升级服务才能用', '花呗怎么升级'],
    no: ['借呗升级成网商贷了', '花呗怎么被关了'],
  },
  contacts: {
    why: 'Contacts, retold.',
    yes: ['花呗通讯录权限怎么打开', '借呗要访问通讯录安全吗', '打开通讯录权限花呗还是不行'],
    no: ['花呗会打电话给家人吗', '花呗不小心关了怎么打开'],
  },
  code: {
    why: 'The code does not come while opening or paying.',
    yes: ['花呗付款收不到短信验证码', '花呗验证码发送不了', '花呗支付验证码收不到'],
    no: ['还款收不到验证码', '顾客用花呗付款我收不了'],
  },
  zhima: {
    why: '芝麻信用 is switched off.',
    yes: ['关闭芝麻信用花呗还能用吗', '没有芝麻分可以用花呗吗'],
    no: ['芝麻信用分多少', '16岁可以用花呗吗'],
  },
};
