import { useState } from 'preact/hooks';
import type { Caution } from '../../engine/scam/firstCaution';
import type { ScamLevel, SignalFamily } from '../../engine/scam/types';
import type { ScamPatternId } from '../../knowledge/define';
import { scamAct, scamReasons, scamTitle } from '../card/scamWords';
import { Button, TextLink } from '../parts/button';
import { Dotted } from '../parts/cited';
import { CopyButton } from '../parts/copyButton';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';
import { HelpButton } from './helpButton';

/** One warned passage, from a page or pasted. */
export interface ScamWarning {
  level: Exclude<ScamLevel, 'none'>;
  pattern?: ScamPatternId;
  /** The telling words, at most three. */
  quotes: readonly string[];
  families: readonly SignalFamily[];
  /** What it advises first. */
  caution: Caution;
  /** Only the beginning of a long text was read. */
  cut: boolean;
}

/** What stands before everything else: a warning that is more than a note, or that somebody tells of a loss. */
export type Alarm = ScamWarning | 'loss';

interface ScamCardProps {
  warning: ScamWarning;
  version: string;
  onUrgent: () => void;
  copy: (text: string) => Promise<void>;
}

/** What a passage has in common with known scams, in its own words, and the one safe thing to do. */
export function ScamCard({ warning, version, onUrgent, copy }: ScamCardProps) {
  const t = useWords();
  const { level, pattern, quotes, cut } = warning;
  return (
    <Notice level={level} title={scamTitle(t, warning)}>
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
          <b>{scamAct(t, warning)}</b>
        </p>
      )}
      {level !== 'note' && <HelpButton onUrgent={onUrgent} />}
      {scamReasons(t, warning).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {cut && <p class="meta">{t('scam.cut')}</p>}
      <div class="row">
        <ReportMistake warning={warning} version={version} copy={copy} />
      </div>
    </Notice>
  );
}

/** 我们看错了？ A text to look at first, which the user sends or does not. */
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
