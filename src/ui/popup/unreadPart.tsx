import type { OtherProduct } from '../../engine/recognise/products';
import type { SymptomId } from '../../knowledge/define';
import { CopyButton } from '../parts/copyButton';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { say, useBothWords, useWords } from '../parts/words';
import { Meaning } from './meaning';
import { MoneyNotice } from './moneyNotice';
import { PickList, PickRow } from './pickList';
import type { Message } from './popupState';
import type { Alarm } from './scamCard';

interface UnreadProps {
  message: Message;
  /** The text reads like a scam: that it says no reason is beside the point. */
  alarm?: Alarm;
  onPick: (symptom: SymptomId, words: string) => void;
  onUrgent: () => void;
  copy: (text: string) => Promise<void>;
}

/** A sentence we do not know: said so, with the nearest there is, and what to ask 客服 instead. */
export function UnreadPart({ message, alarm, onPick, onUrgent, copy }: UnreadProps) {
  const t = useWords();
  if (alarm) return <WarnedPart message={message} alarm={alarm} onPick={onPick} />;
  if (message.otherProduct) return <OtherProductPart product={message.otherProduct} />;
  return (
    <>
      <section class="section tight">
        <h1 class="verdict" tabIndex={-1}>
          {t('popup.unknown.title')}
        </h1>
        <Unread message={message} copy={copy} />
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

/** Why not, and what 客服 can be asked all the same. */
function Unread({ message: { oddity, text, scam }, copy }: Pick<UnreadProps, 'message' | 'copy'>) {
  const { t, chinese } = useBothWords();
  if (oddity === 'emoji') return <p class="sub">{t('popup.unknown.emoji')}</p>;
  const isChinese = /\p{Script=Han}/u.test(text);
  return (
    <>
      <p class="sub">{t(isChinese ? 'popup.unknown.body' : 'popup.unknown.chineseOnly')}</p>
      {isChinese && scam?.level === 'none' && <p class="meta">{t('scam.notSafe')}</p>}
      <Meaning words={(words) => words('popup.summary.ask')} />
      <div class="row">
        <CopyButton icon text={chinese('popup.summary.ask')} label={t('popup.unknown.ask')} copy={copy} />
      </div>
    </>
  );
}

/** What it says of the platform may be made up; the app itself knows. A loss is told in the user's own words. */
function WarnedPart({ message, alarm, onPick }: Pick<UnreadProps, 'message' | 'alarm' | 'onPick'>) {
  const t = useWords();
  const isTheirs = alarm !== 'loss';
  return (
    <>
      {isTheirs && (
        <Section title={t('popup.warned.title')}>
          <p>{t('popup.warned.body')}</p>
        </Section>
      )}
      {message.suggestions.length > 0 && (
        <Section title={t('popup.warned.pick')}>
          <ul class="pick">
            {message.suggestions.map((id) => (
              <PickRow key={id} words={say(t, 'symptom', id, 'picked')} onPress={() => onPick(id, '')} />
            ))}
          </ul>
        </Section>
      )}
      {isTheirs && <OfficialPart />}
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
            {([1, 2, 3] as const).map((n) => (
              <li key={n}>{t(`popup.other.still${n}`)}</li>
            ))}
          </ul>
        </Notice>
      </div>
    </>
  );
}
