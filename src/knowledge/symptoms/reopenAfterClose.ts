import type { Symptom, SymptomExamples } from '../define';

export default {
  id: 'reopenAfterClose',
  class: 'reopenAfterClose',
  yieldsTo: [
    'frozen',
    'overdueBlock',
    'otherAccount',
    'sellerCollect',
    'documentExpired',
    'rejected',
    'repaidNotRestored',
    'faceFailed',
    'identityProblem',
    'systemBusy',
    'stepRequired',
    'securityRisk',
    'queueFull',
  ],
  rules: [
    {
      id: 'closedThenOpen',
      pattern:
        '(关|停用|取消|注销|解约|退出|停)~12({again})~6(开|使用|用|申请|启|恢复)|(关闭|关了|关掉|停用|取消|注销)~8(能|可以|怎么|如何|想)~4(开|用|恢复)|(关闭|关了|关掉|取消|注销)~6(开不了|不能开|开通不了|无法开)',
      unless: '记录|退款|网商贷|芝麻|授权|{repaying}|分期|(自动|提示|被)开|请[先]还清',
    },
    {
      id: 'byMistake',
      pattern:
        '(误|不小心|手贱|手欠|手误|手快|手滑|手抖|点错|按错)~4(关|取消|注销)|(关|取消|注销|解约)~8(后悔|反悔|悔青)',
    },
    {
      id: 'again',
      pattern:
        '(再次|重新|从新|再)~3(开通|使用|开启|申请|开|激活|启用|注册|签约)|恢复~4(使用|{product}|开通|功能|服务)|{product}~5(恢复|重开|重新)|{how}~2恢复|(要|找|开|申请)回~3{product}|(开|要|找|弄|搞)回[来|去]$|(关|取消|注销)[闭|掉][了]的{product}~3(打开|开)',
      unless: '{refund}|额度|授权|网商贷|提交|{repaying}|记录',
    },
  ],
  typical: ['关了以后怎么重新开', '不小心把花呗关了', '还能恢复使用吗'],
  sources: [{ ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' }],
} satisfies Symptom;

export const examples: SymptomExamples = {
  closedThenOpen: {
    why: 'Closed, and wanted again.',
    yes: ['花呗不小心关了怎么打开', '我把借呗关闭了，想重新开通', '花呗关闭之后还可以再打开吗'],
    no: ['关闭花呗有什么影响', '花呗关闭了账单还要还吗'],
  },
  byMistake: {
    why: 'Closed by mistake.',
    yes: ['误关了花呗', '手贱把借呗关了'],
    no: ['不小心用了花呗付款', '无缘无故把我借呗关了'],
  },
  again: {
    why: 'Again, without the closing being told.',
    yes: ['如何重新开通花呗', '想把花呗重新打开', '怎么恢复我的借呗'],
    no: ['重新授权借呗', '恢复额度要多久'],
  },
};
