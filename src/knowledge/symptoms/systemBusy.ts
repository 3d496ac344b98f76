import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'systemBusy',
  class: 'systemBusy',
  yieldsTo: ['queueFull', 'otherAccount', 'faceFailed', 'sceneUnsupported', 'securityRisk'],
  rules: [
    {
      id: 'saidBusy',
      pattern:
        '(系统|服务|网络|服务器)(繁忙|太忙|忙碌|正忙|开小差|维护中|升级中|异常|拥挤|不给力)|[请](稍后|稍候)再试',
      unless: '商家|商户',
      said: true,
    },
    {
      id: 'saidInit',
      pattern: '初始化~4失败|系统原因~10(无法返回|失败)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'busy',
      pattern:
        '繁忙|{shown}~3忙|(支付宝|{product})~4(崩|瘫|挂)了|(系统|服务器|网络|页面)~4(忙|错误|出错|异常!(交易|操作|登)|崩|维护|升级|问题)',
      unless: '商家|商户',
    },
    {
      id: 'cannotOpenPage',
      pattern:
        '(打|<!(#|十|二|两)点|进|读|加载)~1不~1(开|进|去|上|出|了|动)|刷[新]不(出|开|动)|{product}~4(登录|登陆|登)[也|都]不(了|上|进|去)|(进|打开|点开|点击|进入|加载)[{product}](失败|不了|不进|不去|不开)|(无法|不能|不可以|没法|没办法)(打开|进入|访问|加载|点击|进|点开|显示页面)|空白|白屏|(打开|点开|进去)~2白|闪退|转圈|(页面|界面)~6不(出来|显示)|显示不出|没[有|得|啥|什么]反应|无反应|无响应|没动静|(自动|老是|总|直接|又)~4(退出来|跳出来|跳回|弹回|退出去)|黑屏|死机|卡住|卡顿|瘫痪|崩溃|连不上|卡死|加载中|一直~2(加载|转|刷)',
      unless: '{face}|账单~2打不开|入口|活动|赚积分|特惠|提额|打不开心|信用卡|开通~4反应|验证码',
    },
  ],
  typical: ['系统繁忙，请稍后再试', '花呗打不开', '借呗点进去是空白', '显示网络异常'],
  sources: [
    { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidBusy: {
    why: 'The stock sentence of an overloaded service.',
    yes: ['系统繁忙，请稍后再试', '网络异常', '服务繁忙，请稍候再试'],
    no: ['稍后再说', '商家系统异常'],
  },
  saidInit: {
    why: 'Start of the security kit failed; result did not come back.',
    yes: ['安全初始化失败', '蚂蚁借呗因系统原因导致申请结果无法返回，建议你重新提交申请'],
    no: ['申请失败了', '借呗安全校验失败'],
  },
  busy: {
    why: 'Busy or broken, retold.',
    yes: ['为何花呗总是繁忙', '花呗页面出错', '借呗系统忙'],
    no: ['我最近很忙', '系统评估'],
  },
  cannotOpenPage: {
    why: 'The page does not open: 打不开, 进不去, blank, spinning.',
    yes: ['花呗点进去是空白的', '点花呗没有反应', '花呗进不了'],
    no: ['刷脸刷不上去', '花呗活动页面打不开'],
  },
};
