import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'closedByPlatform',
  class: 'closedByPlatform',
  yieldsTo: ['frozen', 'overdueBlock', 'otherAccount', 'sellerCollect'],
  rules: [
    {
      id: 'saidClosed',
      pattern: '{product}[服务]已[被]关闭|已停止~4{product}',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'passive',
      pattern: '被~5(关|停|取消|收回|终止|没收|下线|注销|撤销)',
      unless: '被我|会被|会不会|怕被|不被|{refund}|分期',
    },
    {
      id: 'why',
      pattern:
        '{product}(怎么|咋|为什么|为啥|为何)[就|又](关闭|关|停用|停|取消|收回)[掉]了|经[过]~2同意~8(关|取消|停)|(擅自|私自)~6(关|取消|停)|(怎么|咋)我[的]{product}(关闭|关|停用|停|取消)了|(怎么|咋)(关闭|停用|停|取消|收回|关)[掉]了~2{product}|(你们|支付宝|平台|系统)~3(关|停|取消|收回)[闭|掉|用]了~2{product}|({whyOnly}|根据什么)~10(关闭|关掉|关了|关我|停了|停用|停掉|取消|收回|终止|暂停|停止)~8({product}|我|了|$)',
      unless:
        '(不能|无法|没法|我想|还不)~3(关|取消|停)|不了|还会|还在|还有|还要|(如何|怎样|怎么样|怎么才|我要|帮我|请)~4(关闭|取消|关掉|注销|停)|{refund}|我(关闭|关了|取消|把)|关闭的|怎么把{product}~3(关|取消|停)|分期|自动还|(关闭|关)[了]~6还',
    },
    {
      id: 'taken',
      pattern:
        '(给我|把我<!(我把我))~8(关闭|关|停|取消|收回|收走|撤)[掉|用](了|$)|{product}(给|把)我~2(关|停|取消)|(又|突然|自动|自己<!(我自己)!(把|将|不小心|手)|自行|无缘无故|无故|莫名)~6(关闭|关|停|取消|收回)[掉|用]了|{product}[的](停用|停|关停|停掉|暂停)了|{product}[的]服务[已|已经|被](暂停|停止|停了)|{product}[已|已经](停用|暂停)(服务|使用|$)|({shown}|怎么|为什么)~2服务暂停|就(关闭|关|停)了~2{product}',
      unless: '吧|谢谢|不用谢|帮|以后|(请|麻烦|要)~4给我',
    },
  ],
  typical: ['花呗被关闭了', '为什么停掉我的借呗', '平台把花呗收回了'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidClosed: {
    why: 'The platform says closed.',
    yes: ['花呗服务已关闭', '您的花呗已被关闭'],
    no: ['交易已关闭', '怎样关闭花呗'],
  },
  passive: {
    why: 'Closed by somebody else: 被.',
    yes: ['花呗被停用了', '借呗突然被取消资格', '花呗被支付宝关闭了怎么办'],
    no: ['还完会被关闭吗', '花呗被我关了'],
  },
  why: {
    why: 'Why was it closed: the person did not ask for it.',
    yes: ['为什么要停掉我的花呗', '我按时还款为什么取消我的借呗', '你们凭什么关我花呗'],
    no: ['为什么不能关闭花呗', '怎么把花呗关掉'],
  },
  taken: {
    why: 'Taken away: 把我的…关了, 突然, 自动.',
    yes: [
      '花呗服务暂停是怎么回事',
      '借呗提示服务暂停',
      '我没操作花呗自己关闭了',
      '花呗自动关闭了',
      '花呗怎么自己关了',
    ],
    no: ['把我花呗关了吧', '帮我关了花呗'],
  },
};
