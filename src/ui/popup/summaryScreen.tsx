import type { FactId } from '../../knowledge/define';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copyButton';
import { sayDay } from '../parts/dates';
import { Fold, Section } from '../parts/section';
import { Tick } from '../parts/tick';
import { say, useBothWords, useWords } from '../parts/words';
import { Meaning } from './meaning';
import { firstParts, type SummaryInput, type SummaryParts, summaryText } from './summaryText';

interface SummaryScreenProps {
  input: SummaryInput;
  /** Absent as long as nothing was changed. */
  chosen?: SummaryParts;
  today: string;
  copy: (text: string) => Promise<void>;
  onChoose: (parts: SummaryParts) => void;
  /** Absent where it cannot be printed. */
  onPrint?: () => void;
  onBack: () => void;
}

const parts = [
  ['day', 'popup.summary.partDay'],
  ['product', 'popup.summary.partProduct'],
  ['message', 'popup.summary.partMessage'],
  ['question', 'popup.summary.partQuestion'],
  ['law', 'popup.summary.partLaw'],
  ['steps', 'popup.summary.partSteps'],
] as const;

/** 复制给客服: field by field, plain text, nothing of the user's own unless ticked. */
export function SummaryScreen(props: SummaryScreenProps) {
  const { t, chinese } = useBothWords();
  const { input, chosen = firstParts, today, copy, onChoose, onPrint, onBack } = props;
  const text = summaryText(chinese, input, chosen);
  const plain = input.facts.filter(({ sensitive }) => !sensitive);
  const sensitive = input.facts.filter(({ sensitive }) => sensitive);
  const fields = parts.filter(
    ([part]) =>
      (part !== 'message' || input.message || input.symptoms?.length) &&
      (part !== 'steps' || input.done.length > 0),
  );
  return (
    <main>
      <div class="print-only section">
        <p class="lead">{t('print.title')}</p>
        <p class="meta">{t('print.made', sayDay(t, today, today))}</p>
      </div>
      <Section main title={t('popup.summary.title')}>
        <p class="sub no-print">{t('popup.summary.lead')}</p>
        <section class="cited" aria-label={t('popup.summary.preview')}>
          <blockquote lang="zh">{text}</blockquote>
        </section>
        <Meaning words={(words) => summaryText(words, input, chosen)} />
        <div class="row no-print">
          <CopyButton icon text={text} copy={copy} />
          {onPrint && (
            <Button kind="text" onPress={onPrint}>
              {t('popup.summary.print')}
            </Button>
          )}
        </div>
        <p class="meta">{t('popup.summary.where')}</p>
      </Section>
      <div class="section no-print">
        {fields.map(([part, key]) => (
          <Tick
            key={part}
            label={t(part === 'message' && input.isOwn ? 'popup.summary.partOwn' : key)}
            on={chosen[part]}
            onTurn={(on) => onChoose({ ...chosen, [part]: on })}
          />
        ))}
        {plain.length > 0 && (
          <Fold title={t('popup.summary.facts')} count={String(plain.length)}>
            <FactTicks facts={plain} chosen={chosen} onChoose={onChoose} />
          </Fold>
        )}
        {sensitive.length > 0 && (
          <Fold title={t('popup.summary.sensitive')} count={String(sensitive.length)}>
            <FactTicks facts={sensitive} chosen={chosen} onChoose={onChoose} />
          </Fold>
        )}
        <div class="row">
          <Button onPress={onBack}>{t('common.back')}</Button>
        </div>
      </div>
    </main>
  );
}

type FactTicksProps = Required<Pick<SummaryScreenProps, 'chosen' | 'onChoose'>> & Pick<SummaryInput, 'facts'>;

function FactTicks({ facts, chosen, onChoose }: FactTicksProps) {
  const t = useWords();
  const turn = (fact: FactId, on: boolean) => {
    const others = chosen.facts.filter((other) => other !== fact);
    onChoose({ ...chosen, facts: on ? [...others, fact] : others });
  };
  return facts.map(({ fact, value }) => (
    <Tick
      key={fact}
      label={t('popup.summary.fact', say(t, 'fact', fact, 'label'), say(t, 'fact', fact, 'values', value))}
      on={chosen.facts.includes(fact)}
      onTurn={(on) => turn(fact, on)}
    />
  ));
}
