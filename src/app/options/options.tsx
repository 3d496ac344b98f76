import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadText } from '../../platform/downloadText';
import { ownVersion } from '../../platform/ownPages';
import { watchGrants } from '../../platform/permissions';
import { dismissTroubles, setAside } from '../../profile/book';
import type { Saved, StoreTrouble } from '../../profile/troubles';
import { OptionsView, type Page, pageOf } from '../../ui/options/optionsView';
import type { Toasted } from '../../ui/parts/toast';
import { WordsProvider } from '../../ui/parts/words';
import { openOrSay } from '../openOrSay';
import { sayTroubles } from '../sayTroubles';
import { loadOptions, type OptionsBasis } from './loadOptions';
import { OptionsPage } from './optionsPage';

export interface OptionsStart {
  root: HTMLElement;
  now: () => Date;
}

/** Opens the settings page; the part after # names the page. */
export const startOptions = ({ root, now }: OptionsStart): Promise<void> =>
  openOrSay(root, async () => {
    const basis = await loadOptions(now());
    render(<OptionsApp first={basis} now={now} page={root.ownerDocument} />, root);
  });

/** What the pages of the settings share. */
export interface OptionsContext {
  basis: OptionsBasis;
  now: () => Date;
  page: Document;
  /** Reads everything anew. Never rejects. */
  refresh: () => Promise<void>;
  /**
   * Reads everything anew and says whether the change was kept.
   * @param undo takes the change back, and is offered
   */
  settle: (saved: Saved, words?: string, undo?: () => Promise<Saved>) => Promise<void>;
}

function OptionsApp({ first, now, page }: { first: OptionsBasis; now: () => Date; page: Document }) {
  const [basis, setBasis] = useState(first);
  const [failed, setFailed] = useState<readonly StoreTrouble[]>([]);
  const [said, setSaid] = useState('');
  const [toast, setToast] = useState<Toasted>();
  const open = useOpenPage(page);
  const { t, lang } = basis.speech;
  const begun = useRef(0);
  const refresh = async () => {
    const mine = ++begun.current;
    const read = await loadOptions(now()).catch(() => undefined);
    // One begun later may have ended earlier, and knows more.
    if (read && mine === begun.current) setBasis(read);
  };
  useEffect(() => watchGrants(() => void refresh()), []);
  useEffect(() => {
    page.documentElement.lang = lang;
    page.title = t('options.title');
  }, [lang]);
  const settle: OptionsContext['settle'] = async (saved, words = '', undo) => {
    setFailed(saved.saved ? [] : [saved.trouble]);
    await refresh();
    if (!saved.saved) return;
    setSaid(undo ? '' : words);
    setToast(
      undo && { text: words, undo: () => void undo().then((taken) => settle(taken, t('common.putBack'))) },
    );
  };
  const troubles = [...failed, ...basis.profile.troubles];
  const aside = troubles.some(({ kind }) => kind === 'unreadable' || kind === 'restored');
  return (
    <WordsProvider speech={basis.speech}>
      <OptionsView
        page={open}
        troubles={sayTroubles(t, troubles, basis.today)}
        onDismiss={() => void dismissTroubles().then((saved) => settle(saved))}
        onSetAside={
          aside
            ? () =>
                void setAside().then((text) =>
                  downloadText(page, 'bei-mingbai-unreadable.json', 'application/json', text),
                )
            : undefined
        }
        said={said}
        toast={toast}
        onCloseToast={() => setToast(undefined)}
      >
        <OptionsPage open={open} context={{ basis, now, page, refresh, settle }} version={ownVersion()} />
      </OptionsView>
    </WordsProvider>
  );
}

/** The page named in the address, as it changes. */
function useOpenPage(page: Document): Page {
  const view = page.defaultView;
  const [open, setOpen] = useState(() => pageOf(view?.location.hash ?? ''));
  useEffect(() => {
    const follow = () => setOpen(pageOf(view?.location.hash ?? ''));
    view?.addEventListener('hashchange', follow);
    return () => view?.removeEventListener('hashchange', follow);
  }, []);
  return open;
}
