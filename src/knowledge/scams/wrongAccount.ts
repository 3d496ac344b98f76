import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Somebody known, with a new number or a new account to pay into. */
export default {
  id: 'wrongAccount',
  says: {
    impersonation: [
      '(房东|房租)~20(打|转|汇|存)~8(卡|账号|账户)|(换|新)~2(号|卡|号码)~16(房租|学费|货款|钱)~8(打|转|汇|存)',
      '(我是|这是)~3(你)[的](房东|领导|老板|局长|班主任|老师|儿子|女儿|孙子|同学)~30(打款|转账|汇款|转~3(钱|元|万)|打~4(钱|卡))',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['我是房东，换卡了，房租打到这张卡', '我是你领导，先帮我转账两万给客户'],
  no: ['房租下个月交', '老师把学费收据发给我了'],
};
