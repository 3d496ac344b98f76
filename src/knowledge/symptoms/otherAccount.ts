import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'otherAccount',
  class: 'otherAccount',
  yieldsTo: ['sellerCollect'],
  rules: [
    {
      id: 'saidOther',
      pattern:
        '(另一个|另外一个|其他|其它)(账户|账号)~2已[经]开通|已(使用|用|在)其他(账户|账号)~2开通|身份证已(开通|经开通)|尾号#的(账户|账号|支付宝)|[登录|登陆|在](另一个|其他)(账号|账户)~2使用{product}|名下其他(账号|账户)[的{product}]|该身份已在其他',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'another',
      pattern:
        '{anotherAccount}~16({product}|开通|用|切换|转|关|提示)|({product}|开通)~18{anotherAccount}|(两|不同|同一|不是一)[个]账(号|户)',
      unless:
        '{repaying}|验证码|短信|{refund}|{extras}|(更换|换了)~4(手机|号)[号|码]!(~12(老|旧|原来|以前|另|注册))',
    },
    {
      id: 'move',
      pattern:
        '({product}|账号|号)~4被(别人|人|他人|人家)~2(绑|用|占|开|登)|(妈|爸|老公|老婆|对象|家人|家里人|父母|儿子|女儿|亲戚)[的]~2(支付宝|账号|账户|手机号)|(不是|不在)~3这个(号|账号|账户|支付宝|手机号)|用这个(号|账号|账户|支付宝)的{product}|(切换|转移|转到|转|移|换到|迁移|挪|过户)~6(账户|账号|号|支付宝)|切换~6{product}|{product}~4(切换|转移|迁移)|(换|更换|改)~3{product}[的](账户|账号|号)|{product}~4(换|更换|改)[到|成|绑|绑到]~4(账户|账号|支付宝)|换~2支付宝账号|(换|更换)[一]个账号|{product}~2账号~3(换|改)|(更换|怎么换|如何换)~1{product}|淘宝~8支付宝~6(不一样|不一致|不同|不匹配)|不是同一个|不同一|换到~6支付宝|只能~4一个(账号|账户|号|支付宝)|(绑定|关联)的(账号|账户|支付宝)|{product}~6(转|换|移|迁|搬|挪|弄)(过来|过去)|(账号|账户|支付宝|手机号)~2不是(我现在|我常用|我平时|现在|这个|当前)|不是[同]一个(账号|账户|号|支付宝|$)',
      unless: '转账|还款|验证码|余额|(钱|卡|微信)~4转',
    },
    {
      id: 'oneId',
      pattern:
        '身份证~6(两个|几个|多个|解绑|名下|注册)|(名下|身份证下)~8{account}|两个实名|(同一|一个)[个](身份|身份证|实名|人)|(几个|两个|多个)~1{product}',
    },
    {
      id: 'login',
      pattern:
        '(登录|登陆|登)~6(邮箱|手机|账号|账户)|(手机号|银行卡|身份证)~2[被](绑定|注册|使用)过|(已经|我)开通过了|支付宝换[了]号|(邮箱|账号)(登录|登陆)|(叫|让|要)我换~3{account}|(以前|之前|原来)~3(手机|号码)',
      unless: '{repaying}|冻结|限制|验证码|短信',
    },
  ],
  typical: [
    '另一个账户已经开通',
    '花呗在旧账号上怎么换过来',
    '有两个支付宝只有一个能用',
    '一个身份证能开几个',
  ],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidOther: {
    why: 'The platform points to another account.',
    yes: ['另一个账户已开通花呗', '你可在另一个账号使用蚂蚁花呗', '登录另一个账号使用花呗'],
    no: ['其他账户余额不足', '蚂蚁花呗是什么'],
  },
  another: {
    why: 'Another account or number beside the product.',
    yes: [
      '我有两个支付宝号，花呗在旧号上，怎么弄到新号',
      '花呗绑在以前的手机号上了',
      '说我已经用别的账号开通了花呗',
    ],
    no: ['换了手机号借呗不能用', '花呗还款验证码发到以前的手机号'],
  },
  move: {
    why: 'Moving the service between accounts.',
    yes: ['怎么把花呗换到现在这个支付宝', '花呗可以换账号吗', '花呗账号怎么改成现在的'],
    no: ['花呗可以转账吗', '花呗绑定的手机号怎么改'],
  },
  oneId: {
    why: 'One identity, several accounts.',
    yes: ['一个人能开两个花呗吗', '一张身份证可以开几个花呗'],
    no: ['身份证过期了', '没有身份证可以开花呗吗'],
  },
  login: {
    why: 'The page asks for another login.',
    yes: ['花呗要我用邮箱登录', '打开花呗说手机号被绑定过'],
    no: ['花呗登不上去', '花呗绑定的手机号怎么改'],
  },
};
