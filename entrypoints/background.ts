import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/app/background/startBackground';
import { startReminders } from '../src/app/reminders/remind';

export default defineBackground(() => {
  const now = () => new Date();
  startBackground({ ownId: browser.runtime.id, ownOrigin: browser.runtime.getURL('/'), now });
  startReminders({
    now,
    open: () => void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }),
  });
});
