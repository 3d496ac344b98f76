import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../engine/text/types';
import { Button, TextLink } from '../parts/button';
import { Cited } from '../parts/cited';
import { Icon, type IconName } from '../parts/icon';
import { Mark } from '../parts/mark';
import { MoonPhase } from '../parts/standing';
import { useWords } from '../parts/words';
import { TryOut, type TryReading } from './tryOut';

interface WelcomeViewProps {
  /** Reads a sentence as the popup would. */
  read: (text: string) => Promise<TryReading>;
  onClose: () => void;
  onSettings: () => void;
}

const STEPS = 3;

/** Three screens, each of which can be skipped. */
export function WelcomeView({ read, onClose, onSettings }: WelcomeViewProps) {
  const t = useWords();
  const [step, setStep] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) frame.current?.querySelector('h1')?.focus();
    first.current = false;
  }, [step]);
  const go = { next: () => setStep(step + 1), back: () => setStep(step - 1), skip: onClose };
  return (
    <div class="welcome" ref={frame}>
      <header>
        <Mark size={32} />
        <b class="name">{t('common.name')}</b>
        <span class="unofficial">{t('common.unofficial')}</span>
        <span class="meta">{t('welcome.step', step, STEPS)}</span>
      </header>
      <main>
        {step === 1 && <FirstScreen {...go} />}
        {step === 2 && <TryOut read={read} {...go} />}
        {step === 3 && <ThirdScreen back={go.back} onClose={onClose} onSettings={onSettings} />}
      </main>
      <footer class="meta">{t('common.noRelation')}</footer>
    </div>
  );
}

/** The sample sentence and the words in it that a verdict rests on. */
function useSample(): { text: string; spans: Span[] } {
  const t = useWords();
  const text = t('welcome.sample.text');
  const spans = [t('welcome.sample.mark1'), t('welcome.sample.mark2')]
    .map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
    .filter(({ start }) => start >= 0);
  return { text, spans };
}

function FirstScreen({ next, skip }: { next: () => void; skip: () => void }) {
  const t = useWords();
  const sample = useSample();
  return (
    <div class="spread">
      <div>
        <h1 tabIndex={-1}>{t('welcome.first.title')}</h1>
        <p class="intro phrase">{t('welcome.first.intro')}</p>
        <div class="buttons">
          <Button kind="primary" onPress={next}>
            {t('welcome.first.next')}
          </Button>
          <TextLink onPress={skip}>{t('welcome.skip')}</TextLink>
        </div>
        <ul class="points">
          <Point icon="offline" title={t('welcome.first.offline')} note={t('welcome.first.offlineNote')} />
          <Point icon="unseen" title={t('welcome.first.unseen')} note={t('welcome.first.unseenNote')} />
          <Point icon="info" title={t('welcome.first.honest')} note={t('welcome.first.honestNote')} />
        </ul>
      </div>
      <figure>
        <Cited from={t('welcome.sample.from')} text={sample.text} spans={sample.spans} />
        <div class="reply">
          <dl class="pair">
            <dt>{t('popup.message.says')}</dt>
            <dd>{t('welcome.sample.said')}</dd>
            <dt>{t('popup.message.unsaid')}</dt>
            <dd>{t('welcome.sample.unsaid')}</dd>
          </dl>
          <p class="moons">
            {(['possible', 'moreLikely', 'mostLikely', 'established'] as const).map((standing) => (
              <MoonPhase key={standing} standing={standing} size={22} />
            ))}
            <span>{t('welcome.sample.moons')}</span>
          </p>
        </div>
      </figure>
    </div>
  );
}

function Point({ icon, title, note }: { icon: IconName; title: string; note: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        {note}
      </span>
    </li>
  );
}

interface ThirdScreenProps {
  back: () => void;
  onClose: () => void;
  onSettings: () => void;
}

function ThirdScreen({ back, onClose, onSettings }: ThirdScreenProps) {
  const t = useWords();
  return (
    <div class="spread">
      <div>
        <h1 tabIndex={-1}>{t('welcome.third.title')}</h1>
        <p class="intro">{t('welcome.third.intro')}</p>
        <div class="buttons">
          <Button kind="primary" onPress={onClose}>
            {t('welcome.third.done')}
          </Button>
          <Button kind="text" onPress={onSettings}>
            {t('welcome.third.settings')}
          </Button>
          <Button kind="text" onPress={back}>
            {t('welcome.back')}
          </Button>
        </div>
      </div>
      <ul class="points">
        <Point icon="window" title={t('welcome.third.readsTitle')} note={t('welcome.third.reads')} />
        <Point icon="lock" title={t('welcome.third.keepsTitle')} note={t('welcome.third.keeps')} />
        <Point icon="offline" title={t('welcome.third.neverTitle')} note={t('welcome.third.never')} />
        <Point icon="shield" title={t('welcome.third.pinTitle')} note={t('welcome.third.pin')} />
      </ul>
    </div>
  );
}
