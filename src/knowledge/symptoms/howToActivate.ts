import type { Symptom, SymptomExamples } from '../define';

export default {
  id: 'howToActivate',
  class: 'howToActivate',
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
    'notActivated',
    'cannotUse',
    'entryMissing',
    'reopenAfterClose',
    'sceneUnsupported',
  ],
  rules: [
    {
      id: 'how',
      pattern:
        '{how}~6(能|可以|会|去|才|给|操作|主动|手动)~4{open}~5{product}|{how}[样|才|去]{open}~5{product}|{product}[要|是|该|应该|需要]~2{how}~5{open}|{how}~6(获得|获取|拥有|弄到)~4{product}|(怎么|如何|怎样)(才能有|能有|有){product}|{how}~8{open}~2{product}|{product}[要|该]{how}(弄|搞|整)!(过来|过去|回来|丢|掉|没|坏|理|不)|{how}~2(弄|搞|整)[个|到|一个|出来]{product}|(想|要)(弄|搞|整|办)[一]个{product}|(开通|申请)[{product}][的](方式|方法|流程|步骤)',
      unless: '{aside}|已[经]{open}|打开',
    },
    {
      id: 'howToHave',
      pattern:
        '{how}~4(才能|才可以|才会|能|可以)[让我]~2(用|使用|有|拥有|借){product}|(怎么|怎样|怎么样|如何)才[会]有{product}|{how}才能~8给~3{product}|(什么|哪些|啥)(人|用户)~3(能|可以|会)~2(用|开|有)|(需要|要)~3(满足|具备)|也想(用|要|开|有)~3{product}',
      unless: '{aside}|付款|打开|({scene})',
    },
    {
      id: 'conditions',
      pattern:
        '(什么|哪些|啥|满足|具备|开通|申请|使用|有)~6(条件|资格|门槛|要求)|{product}~6(条件|资格|门槛|要求)',
      unless: '{aside}|符合~2(要求|条件)的|抵押|(没|没有)~4资格',
    },
    {
      id: 'score',
      pattern:
        '(芝麻|信用|信誉)[信用|分]~10(多少|几分|达到|#|(五|六|七|八|九)百|以上|够<!(不够))|(多少|几分|达到|#分)~6(芝麻|信用分|信誉)|{open}~4要~3芝麻~3{yesNo}|(多少|几)[积]分!(期)~6(开|能|可以|有)',
      unless: '{aside}|关系|降|影响',
    },
    {
      id: 'eligible',
      // The taxonomy files who may have it under the papers it takes.
      class: 'identityProblem',
      pattern:
        '(学生|学历|老人|老年人|岁)[是|也|们]({may}|能|可以|可否)~2({open}|用|使用|有)~6({ask})|(学生|学历|老人|老年人|岁)[也|们]({may})~2({open}|用|使用|有)',
      unless: '{aside}|付款',
    },
    {
      id: 'mayI',
      pattern: '(能|可以|可否|能否|会|不能|可不可以)~3{open}~8({ask})|能{open}{product}$|({may})~3{open}',
      unless: '{aside}|打开|记录|发票',
    },
    {
      id: 'onlyThen',
      pattern: '才~2(能|可以|会|给|可|通)~5({open}|有|拥有|享受|名额)',
      unless: '{aside}|打开|恢复',
    },
    {
      id: 'wantOpen',
      pattern: '^(我|我想|我要|想|请!(问)|帮我|给我|麻烦|你好我|要)~4{open}~4{product}',
      unless: '{aside}|打开|已[经]|不了|{open}了',
    },
  ],
  typical: ['花呗怎么开通', '开通借呗需要什么条件', '芝麻分多少可以开借呗', '怎样才能有借呗'],
  sources: [{ ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  how: {
    why: 'How, where or when to open, with the product next to it.',
    yes: ['借呗要怎样才能开', '怎么才可以拥有借呗', '花呗怎么申请'],
    no: ['花呗打不开怎么办', '怎么关闭花呗'],
  },
  howToHave: {
    why: 'The same question without a word for opening: 怎样才能用上借呗.',
    yes: ['如何才能使用借呗', '我什么时候可以用借呗', '怎么样才有借呗啊'],
    no: ['怎么用花呗付款', '怎么才能提前还借呗'],
  },
  conditions: {
    why: 'Conditions are asked for, not reported as unmet.',
    yes: ['申请借呗有什么要求', '花呗什么条件才能用'],
    no: ['我不满足借呗的条件', '花呗提额有什么要求'],
  },
  score: {
    why: 'The credit score asked about as a threshold.',
    yes: ['芝麻分要到多少才可以用借呗', '信用分650可以开借呗吗', '借呗要多少芝麻分'],
    no: ['逾期会降芝麻分吗', '有逾期可以开借呗吗'],
  },
  eligible: {
    why: 'Whether people of some kind may have it: no message says they may not.',
    yes: ['学生可以开花呗吗', '60岁老人能开花呗吗', '大专学历可以用借呗吗'],
    no: ['学生不能用花呗', '说我的年龄不够'],
  },
  mayI: {
    why: 'A yes-or-no question about opening reports no failure.',
    yes: ['我可以申请花呗吗', '需要什么才能开通花呗', '借呗可以申请吗'],
    no: ['花呗能开发票吗', '为什么不能开花呗'],
  },
  onlyThen: {
    why: '才能 marks a condition still to be met.',
    yes: ['要消费多少才给开通借呗', '是不是买基金才给开借呗'],
    no: ['才开通花呗就不能用了', '显示我未开通借呗'],
  },
  wantOpen: {
    why: 'A plain wish to open.',
    yes: ['我想申请借呗', '请帮我开通一下花呗', '帮我开通花呗'],
    no: ['我想关闭花呗', '我要开通花呗分期'],
  },
};
