import { render } from 'preact';
import { closeOwnTab, openOptions } from '../../platform/ownPages';
import { wordsIn } from '../../platform/words';
import { readSettings } from '../../profile/settings';
import { WordsProvider } from '../../ui/parts/words';
import { WelcomeView } from '../../ui/welcome/welcomeView';
import { openOrSay } from '../openOrSay';

/** Opens the welcome page. The readers come only when somebody tries them. */
export const startWelcome = ({ root }: { root: HTMLElement }): Promise<void> =>
  openOrSay(root, () => drawWelcome(root));

async function drawWelcome(root: HTMLElement): Promise<void> {
  const speech = await wordsIn((await readSettings()).language);
  const page = root.ownerDocument;
  page.documentElement.lang = speech.lang;
  page.title = speech.t('welcome.title');
  render(
    <WordsProvider speech={speech}>
      <WelcomeView
        read={readSample}
        onClose={() => void closeOwnTab()}
        onSettings={() => void openOptions()}
      />
    </WordsProvider>,
    root,
  );
}

async function readSample(text: string) {
  const [{ recognise }, { readScam }] = await Promise.all([
    import('../engines/recognise'),
    import('../engines/readScam'),
  ]);
  const { symptoms } = recognise(text, { mode: 'typed' });
  const { level } = readScam(text, {});
  return {
    symptom: symptoms[0]?.id,
    spans: symptoms.map(({ start, end }) => ({ start, end })),
    scam: level === 'suspect' || level === 'high',
  };
}
