import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Selling what is free: interest subsidies, refunds of interest. */
export default {
  id: 'subsidyAgent',
  says: {
    offer: [
      '(代办|代申请|包办|代领|加急)~6(贴息|补贴|补助|退息|返息)|(贴息|补贴|退税|国家补贴|政府补贴|退息)~10(代办|名额|扫码领|通道|加群|包过|最后|登记领取|秒到)~10(加|联系|扫|收|办|点|群|费|到)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'loanSubsidy', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['代办消费贷贴息，包过', '国家补贴名额最后两天，扫码领，联系我办'],
  no: ['贴息由银行自动办，不用申请', '新能源车补贴政策出台'],
};
