import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Credit cards and limits through a broker. */
export default {
  id: 'cardBroker',
  says: {
    offer: [
      '(办理|代办|包办|专办|办)~4(大额|百万|高额|各大银行|各行)~4(信用卡|卡)|信用卡~6(包下|下卡|包办|代办|包装|中介|强开|秒批|{raise}|提固)',
      '(下卡|批卡|出卡)~6(收~4点|付费|收费|秒|包|再付|后付|个点)|(信用卡|招行卡|白金卡)~8(下卡收|收~3个点)',
      '(养卡|精养|提额)~8(一条龙|封卡|降额|代还|垫还|技术|专业)|代办信用卡|办卡带还',
      '(白户|黑户|无工作|资质差|包装|代办|快速|内部)~8(办卡|下卡|批卡|信用卡|大额卡)|(大额|百万|几十万|高额|白金|十万|五万|#万)~3信用卡~12(办|下|包|联系|电|{im}|秒|代|批)|信用卡~8(提额|养卡|代办|强开|大额|专业办|办理)~14(不成功|收费|点|{im}|@|内部|包|秒|黑|白户|代还|套)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['专业代办信用卡，下卡收费', '办理百万大额信用卡', '信用卡提额养卡一条龙'],
  no: ['信用卡办理进度在哪查', '信用卡账单出来了', '银行推出联名信用卡'],
};
