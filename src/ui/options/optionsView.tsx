import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { Mark } from '../parts/mark';
import { Notice } from '../parts/notice';
import { Toast, type Toasted } from '../parts/toast';
import { useKeptFocus } from '../parts/useKeptFocus';
import { useWords } from '../parts/words';

const pages = [
  'facts',
  'sites',
  'reminders',
  'history',
  'language',
  'privacy',
  'permissions',
  'about',
] as const;
export type Page = (typeof pages)[number];

const icons: Record<Page, IconName> = {
  facts: 'person',
  sites: 'window',
  reminders: 'bell',
  history: 'past',
  language: 'language',
  privacy: 'lock',
  permissions: 'shield',
  about: 'info',
};

/** The page an address names: `#history`; the first one otherwise. */
export function pageOf(hash: string): Page {
  return pages.find((page) => `#${page}` === hash) ?? 'facts';
}

interface OptionsViewProps {
  page: Page;
  troubles: readonly { title: string; body: string }[];
  onDismiss: () => void;
  /** Hands over the records that could not be read; absent when there are none. */
  onSetAside?: () => void;
  /** Read out: 已保存, 已删掉 … */
  said: string;
  toast?: Toasted;
  onCloseToast: () => void;
  children: ComponentChildren;
}

/** Nav of the pages, and the one that is open. */
export function OptionsView(props: OptionsViewProps) {
  const { page, troubles, onDismiss, onSetAside, said, toast, children } = props;
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useKeptFocus(frame);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [page]);
  return (
    <div ref={frame} class="layout">
      <nav class="nav" aria-label={t('options.nav')}>
        <p class="brand-line">
          <Mark size={28} />
          <b>{t('common.name')}</b>
          <span class="unofficial">{t('common.unofficial')}</span>
        </p>
        <ul>
          {pages.map((one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={one === page ? 'page' : undefined}>
                <Icon name={icons[one]} />
                {t(`options.page.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {t(`options.page.${page}`)}
        </h1>
        {troubles.length > 0 && (
          <div class="card stack">
            {troubles.map(({ title, body }) => (
              <Notice key={title} icon="warn" title={title} role="status">
                <p>{body}</p>
              </Notice>
            ))}
            <div class="row">
              <Button onPress={onDismiss}>{t('store.dismiss')}</Button>
              {onSetAside && <Button onPress={onSetAside}>{t('options.setAside')}</Button>}
            </div>
          </div>
        )}
        {children}
        <p class="heard" role="status">
          {said}
        </p>
      </main>
      {toast && <Toast toast={toast} onClose={props.onCloseToast} />}
    </div>
  );
}
