import type { ScamPatternId } from '../../knowledge/define';

export type ScamLevel = 'none' | 'note' | 'suspect' | 'high';
/** A offer · B money first · C contact off the platform · D secret or control · E impersonation · F lowering context. */
export type SignalFamily = 'offer' | 'moneyFirst' | 'contact' | 'secret' | 'impersonation' | 'context';

interface ScamEvidence {
  family: SignalFamily;
  /** Half-open range in UTF-16 units of the given text. */
  start: number;
  end: number;
}

export type PhoneVerdict = 'official' | 'notListed' | 'unclear';

export interface PhoneFinding {
  start: number;
  end: number;
  verdict: PhoneVerdict;
}

export interface ScamReading {
  level: ScamLevel;
  families: SignalFamily[];
  evidence: ScamEvidence[];
  phones: PhoneFinding[];
  /** The pattern whose words the card shows; absent at level none. */
  pattern?: ScamPatternId;
  /** true where it tells that money, a code or a screen was given already. */
  toldLoss?: true;
  /** true when the text was longer than the limit and only its beginning was read. */
  cut?: boolean;
}

export type HostVerdict =
  | { verdict: 'official' }
  | { verdict: 'lookalike'; imitates: string; reason: 'confusable' | 'embedded' | 'oneEdit' }
  | { verdict: 'unrelated' };
