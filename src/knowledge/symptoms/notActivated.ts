import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'notActivated',
  class: 'notActivated',
  yieldsTo: [
    'rejected',
    'inReview',
    'coolingOff',
    'queueFull',
    'systemBusy',
    'faceFailed',
    'identityProblem',
    'documentExpired',
    'ageNotMet',
    'detailsMismatch',
    'detailsRequired',
    'stepRequired',
    'authorisationRequired',
    'otherAccount',
    'frozen',
    'securityRisk',
    'overdueBlock',
    'sellerCollect',
    'limitMissing',
    'repaidNotRestored',
    'closedByPlatform',
    'entryMissing',
    'reopenAfterClose',
  ],
  rules: [
    {
      id: 'saidNotOpen',
      pattern:
        '{product}[的|服务|功能](暂时无法|未|还未|尚未|暂未|没有)(开通|签约)|你还[未|没]开通{product}|服务暂未开通',
      unless: '吗$',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'cannotOpen',
      pattern:
        '{unopenable}|(开通|开启|激活)[{product}]~6(失败|没用|没有用|不成功|没成功)|点[了|击]~3开通~6(不动|没用|没动静|不行|失败)|开通[{product}]~4没[有]反应|(别人|人家|大家|朋友|同学|同事)~8开~8我~6(不能|不可以|不行|没有|没|不给|开不)',
      unless: '{cannot}~8{yesNo}$|{itsThing}|分期|网商贷',
    },
    {
      id: 'notYetOpen',
      pattern: '({whyOnly}|怎么|咋|{shown}|一直|还是|总是)~8{notYet}[被|能|有|给我|给|让我]{open}',
      unless:
        '{itsThing}|分期|网商贷|还款|怎么还!(没|不|未)|有没有|是否|买东西|打开|公开|(商家|商户|店家|店里)~3(未|没)',
    },
  ],
  typical: ['花呗开通不了', '借呗一直开不了', '为什么我的花呗不能开通', '提示服务未开通'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidNotOpen: {
    why: 'The platform states that the service is not active.',
    yes: ['对不起，你的花呗暂时无法开通', '服务暂未开通', '您还未开通花呗'],
    no: ['花呗未开通可以付款吗', '我有没有开通借呗'],
  },
  cannotOpen: {
    why: 'A refusal or a failed result around a word for opening.',
    yes: ['我想开花呗，一直没法开', '花呗开启失败怎么办', '借呗为什么申请不下来'],
    no: ['能不能开通花呗', '花呗开不开通都一样'],
  },
  notYetOpen: {
    why: 'Still not open, told with surprise: 怎么还没, 显示未开通.',
    yes: ['我芝麻分七百多，为啥借呗还没给我开', '用了这么久支付宝，借呗还是没有开通', '我的借呗为啥还不开通'],
    no: ['没开通花呗可以付款吗', '我的借呗呢'],
  },
};
