import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** A number that calls itself the hotline of 支付宝, 花呗 or 借呗 and is not on the list. */
export const onPage = {
  id: 'plantedHotline',
  says: {
    contact: [
      '({platform})~2(24小时|二线|官方|人工|全国统一|内部|专属)~4(客服|服务)~2(热线|电话|专线)!(是|号码|怎|多少|打|有|不|吗|几|在哪)',
    ],
  },
} satisfies ScamPattern;

export default onPage;

export const sources: Source[] = [
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['花呗官方人工客服电话', '支付宝24小时客服热线'],
  no: ['支付宝客服电话是多少', '客服电话一直占线'],
};
