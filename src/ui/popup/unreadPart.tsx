import type { OtherProduct } from '../../engine/recognise/products';
import type { SymptomId } from '../../knowledge/define';
import { CopyButton } from '../parts/copyButton';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { say, useWords } from '../parts/words';
import { MoneyNotice } from './moneyNotice';
import { PickList, PickRow } from './pickList';
import type { Message } from './popupState';

interface UnreadProps {
  message: Message;
  /** The text reads like a scam: that it says no reason is beside the point. */
  warned: boolean;
  onPick: (symptom: SymptomId, words: string) => void;
  onUrgent: () => void;
  copy: (text: string) => Promise<void>;
}

/** A sentence we do not know: said so, with the nearest there is, and what to ask 客服 instead. */
export function UnreadPart({ message, warned, onPick, onUrgent, copy }: UnreadProps) {
  const t = useWords();
  if (warned) return <WarnedPart message={message} onPick={onPick} />;
  if (message.otherProduct) return <OtherProductPart product={message.otherProduct} />;
  const question = t('popup.summary.ask');
  return (
    <>
      <section class="section tight">
        <h1 class="verdict" tabIndex={-1}>
          {t('popup.unknown.title')}
        </h1>
        <p class="sub">{t(message.oddity === 'emoji' ? 'popup.unknown.emoji' : 'popup.unknown.body')}</p>
        {message.scam?.level === 'none' && <p class="meta">{t('scam.notSafe')}</p>}
        {message.oddity !== 'emoji' && (
          <div class="row">
            <CopyButton icon text={question} label={t('popup.unknown.ask')} copy={copy} />
          </div>
        )}
        <div class="start-notes">
          <MoneyNotice onUrgent={onUrgent} />
        </div>
      </section>
      {message.suggestions.length > 0 && (
        <Section title={t('popup.unknown.suggest')}>
          <ul class="pick">
            {message.suggestions.map((id) => (
              <PickRow
                key={id}
                words={say(t, 'symptom', id, 'picked')}
                onPress={() => onPick(id, message.text)}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('popup.unknown.pick')}>
        <PickList onPick={onPick} />
      </Section>
    </>
  );
}

/** What it says of the platform may be made up; the app itself knows. */
function WarnedPart({ message, onPick }: Pick<UnreadProps, 'message' | 'onPick'>) {
  const t = useWords();
  return (
    <>
      <Section title={t('popup.warned.title')}>
        <p>{t('popup.warned.body')}</p>
        {message.suggestions.length > 0 && (
          <>
            <p class="sub">{t('popup.warned.pick')}</p>
            <ul class="pick">
              {message.suggestions.map((id) => (
                <PickRow key={id} words={say(t, 'symptom', id, 'picked')} onPress={() => onPick(id, '')} />
              ))}
            </ul>
          </>
        )}
      </Section>
      <OfficialPart />
    </>
  );
}

/** Where help really is. */
function OfficialPart() {
  const t = useWords();
  return (
    <Section title={t('popup.official.title')}>
      {(['appSupport', 'hotline95188'] as const).map((id) => (
        <div key={id} class="source-row">
          <p>
            <b>{t(`channel.${id}.title`)}</b>
          </p>
          <p class="sub">{t(`channel.${id}.body`)}</p>
        </div>
      ))}
      <p class="meta">{t('popup.official.page')}</p>
    </Section>
  );
}

/** 白条, 微粒贷, 网商贷 …: what we do not cover, and what holds there too. */
function OtherProductPart({ product }: { product: OtherProduct }) {
  const t = useWords();
  const name = say(t, 'popup.other.name', product);
  return (
    <>
      <section class="section tight">
        <h1 class="verdict" tabIndex={-1}>
          {t('popup.other.title', name)}
        </h1>
        <p class="sub">{t('popup.other.body', name)}</p>
      </section>
      <div class="section">
        <Notice title={t('popup.other.stillTitle')}>
          <ul>
            <li>{t('popup.other.still1')}</li>
            <li>{t('popup.other.still2')}</li>
            <li>{t('popup.other.still3')}</li>
          </ul>
        </Notice>
      </div>
    </>
  );
}
