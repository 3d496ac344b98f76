import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** The second fraud: paying somebody to get back what was lost. */
export default {
  id: 'moneyRecovery',
  says: {
    offer: [
      '(追回|挽回|找回|追讨|挽损)~8(被骗|损失|资金|钱款|本金|款项)~24(黑客|技术|网警|律师|专业|不成功|咨询|团队|成功|联系|加|{im}|先|私)|(黑客|网络专家|网警|技术团队|专业团队|律师团队)~12(追回|追款|挽损|追讨|找回|帮追)|(被骗|网赌)~10(可追回|包追回|能追回|可以追|追款)!(~3(吗|么|不))|<!(警方|民警|公安)帮~4追回',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['专业追回被骗资金，不成功不收费', '黑客技术团队帮追回，加微信'],
  no: ['被骗的钱能追回来吗', '警方帮老人追回三万元'],
};
