import { useEffect, useState } from 'preact/hooks';
import { openWelcome } from '../../platform/ownPages';
import { watchSettings, writeSettings } from '../../profile/settings';
import { watchKept } from '../../profile/stores';
import { AboutPage } from '../../ui/options/aboutPage';
import type { Left } from '../../ui/options/eraseCard';
import { FactsPage } from '../../ui/options/factsPage';
import { HistoryPage } from '../../ui/options/historyPage';
import { LanguagePage } from '../../ui/options/languagePage';
import type { Page } from '../../ui/options/optionsView';
import { PermissionsPage } from '../../ui/options/permissionsPage';
import { PrivacyPage } from '../../ui/options/privacyPage';
import { RemindersPage } from '../../ui/options/remindersPage';
import { SitesPage } from '../../ui/options/sitesPage';
import type { aboutKnowledge } from './aboutKnowledge';
import { factsProps } from './factsProps';
import { historyProps } from './historyProps';
import type { OptionsContext } from './options';
import { permissionsProps } from './permissionsProps';
import { privacyProps } from './privacyProps';
import { remindersProps } from './remindersProps';
import { sitesProps } from './sitesProps';

interface OptionsPageProps {
  open: Page;
  context: OptionsContext;
  version: string;
}

/** The open page with what it shows and what its buttons do. */
export function OptionsPage({ open, context, version }: OptionsPageProps) {
  const [refused, setRefused] = useState<string>();
  const { basis, settle } = context;
  switch (open) {
    case 'facts':
      return <FactsPage {...factsProps(context)} />;
    case 'sites':
      return <SitesPage {...sitesProps(context, setRefused)} refused={refused} />;
    case 'reminders':
      return <RemindersPage {...remindersProps(context)} />;
    case 'history':
      return <HistoryPage {...historyProps(context)} />;
    case 'language':
      return (
        <LanguagePage
          language={basis.profile.settings.language}
          onChoose={(language) => void writeSettings({ language }).then((saved) => settle(saved))}
        />
      );
    case 'privacy':
      return <WatchedPrivacyPage context={context} />;
    case 'permissions':
      return <PermissionsPage {...permissionsProps(context)} />;
    case 'about':
      return <LoadedAboutPage context={context} version={version} />;
  }
}

/** What erasing left is shown until something is written again. */
function WatchedPrivacyPage({ context }: Pick<OptionsPageProps, 'context'>) {
  const [left, setLeft] = useState<Left>();
  useEffect(() => {
    const written = () => setLeft(undefined);
    const stops = left ? [watchKept(written), watchSettings(written)] : [];
    return () => {
      for (const stop of stops) stop();
    };
  }, [left]);
  return <PrivacyPage {...privacyProps(context, setLeft)} left={left} />;
}

/** The knowledge is read only when somebody looks at this page. */
function LoadedAboutPage({ context, version }: Pick<OptionsPageProps, 'context' | 'version'>) {
  const { speech, today } = context.basis;
  const [found, setFound] = useState<ReturnType<typeof aboutKnowledge>>();
  useEffect(() => {
    void import('./aboutKnowledge').then((module) => setFound(module.aboutKnowledge(speech.t)));
  }, [speech]);
  const introduce = () => void openWelcome();
  return found ? <AboutPage version={version} today={today} onIntroduction={introduce} {...found} /> : null;
}
