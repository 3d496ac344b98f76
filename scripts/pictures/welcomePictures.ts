import { type Picture, press } from './picture';

export const welcomePictures: readonly Picture[] = [
  { name: 'welcome-1', path: 'welcome.html', everyLocale: true },
  {
    name: 'welcome-2',
    path: 'welcome.html',
    reach: async (page, tour) => {
      await press('welcome.first.next', 'welcome.second.read')(page, tour);
      await page.locator('.reply').waitFor();
    },
    everyLocale: true,
  },
  {
    name: 'welcome-3',
    path: 'welcome.html',
    reach: press('welcome.first.next', 'welcome.second.next'),
    everyLocale: true,
  },
  {
    name: 'welcome-narrow',
    path: 'welcome.html',
    size: { width: 320, height: 700 },
    whole: true,
  },
];
