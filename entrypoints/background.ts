import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startReminders } from '../src/app/remind';
import { startBackground } from '../src/app/startBackground';
import { wordsIn } from '../src/platform/words';
import { readSettings } from '../src/profile/settings';

export default defineBackground(() => {
  const now = () => new Date();
  startBackground({ ownId: browser.runtime.id, now });
  startReminders({
    now,
    words: async () => (await wordsIn((await readSettings()).language)).t,
    open: () => void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }),
  });
});
