import { useState } from 'preact/hooks';
import type { PhoneFinding, ScamLevel } from '../../engine/scam/types';
import type { ScamPatternId } from '../../knowledge/define';
import { Button, TextLink } from '../parts/button';
import { Dotted } from '../parts/cited';
import { CopyButton } from '../parts/copyButton';
import { Notice } from '../parts/notice';
import { say, useWords } from '../parts/words';

/** One warned passage, from a page or pasted. */
export interface ScamWarning {
  level: Exclude<ScamLevel, 'none'>;
  pattern?: ScamPatternId;
  /** The telling words, at most three. */
  quotes: readonly string[];
  phones: readonly { number: string; verdict: PhoneFinding['verdict'] }[];
  lookalikes: readonly { host: string; imitates: string }[];
}

interface ScamCardProps {
  warning: ScamWarning;
  version: string;
  onUrgent: () => void;
  copy: (text: string) => Promise<void>;
}

const phoneKey = {
  official: 'popup.scam.officialPhone',
  notListed: 'popup.scam.notListedPhone',
  unclear: 'popup.scam.unclearPhone',
} as const;

/** What a passage has in common with known scams, in its own words, and the one safe thing to do. */
export function ScamCard({ warning, version, onUrgent, copy }: ScamCardProps) {
  const t = useWords();
  const { level, pattern, quotes, phones, lookalikes } = warning;
  const title = (pattern && say(t, 'scam', pattern, 'title')) || t('popup.scam.unnamed');
  const why = pattern && say(t, 'scam', pattern, 'why');
  return (
    <Notice level={level} title={t(`card.level.${level}`, title)}>
      {quotes.length > 0 && (
        <p class="chips">
          <span class="meta">{t('popup.scam.quoted')}</span>
          {quotes.map((quote) => (
            <span key={quote} class="chip" lang="zh">
              <Dotted text={quote} />
            </span>
          ))}
        </p>
      )}
      {pattern && (
        <p>
          <b>{say(t, 'scam', pattern, 'act')}</b>
        </p>
      )}
      {why && <p>{why}</p>}
      {phones.map(({ number, verdict }) => (
        <p key={number}>
          <bdi>{number}</bdi> {t(phoneKey[verdict])}
        </p>
      ))}
      {lookalikes.map(({ host, imitates }) => (
        <p key={host}>{t('popup.scam.lookalike', host, imitates)}</p>
      ))}
      <div class="row">
        {level !== 'note' && <TextLink onPress={onUrgent}>{t('popup.scam.hit')}</TextLink>}
        <ReportMistake warning={warning} version={version} copy={copy} />
      </div>
    </Notice>
  );
}

/** 报误判: a text to look at first, which the user sends or does not. */
function ReportMistake({ warning, version, copy }: Omit<ScamCardProps, 'onUrgent'>) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  if (!open) return <TextLink onPress={() => setOpen(true)}>{t('popup.scam.report')}</TextLink>;
  const text = t(
    'popup.scam.reportText',
    warning.pattern ?? '',
    warning.level,
    version,
    warning.quotes.join(' ').slice(0, 80),
  );
  return (
    <div class="report">
      <p>{t('popup.scam.reportLead')}</p>
      <p class="cited-inline">{text}</p>
      <div class="row">
        <CopyButton text={text} copy={copy} />
        <Button kind="text" onPress={() => setOpen(false)}>
          {t('common.close')}
        </Button>
      </div>
    </div>
  );
}
