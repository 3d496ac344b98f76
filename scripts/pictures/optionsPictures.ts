import type { Page } from 'playwright-core';
import { openFolds, type Picture, press } from './picture';

const problems: Record<string, string | Buffer> = {
  tooBig: Buffer.alloc(1_100_000, 'a'),
  notText: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
  notJson: '{"app":"bei-mingbai","version":2,',
  tooDeep: '['.repeat(500),
  forbiddenKey: '{"app":"bei-mingbai","version":2,"made":"2026-11-21","__proto__":{}}',
  twice: '{"app":"bei-mingbai","app":"bei-mingbai"}',
  notOurs: '{"app":"another","version":1}',
  newer: '{"app":"bei-mingbai","version":99,"made":"2026-11-21"}',
  badShape: '{"app":"bei-mingbai","version":2,"made":"2026-11-21","facts":{"age":{"value":"old"}}}',
};

const importCard = '.card:has(input[type=file])';
const give = (content: string | Buffer) => (page: Page) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(content) });

export const optionsPictures: readonly Picture[] = [
  { name: 'options-facts', path: 'options.html#facts', kept: true, everyLocale: true },
  {
    name: 'options-sensitive',
    path: 'options.html#facts',
    reach: openFolds,
    part: '.card.sensitive',
    everyLocale: true,
  },
  {
    name: 'options-under-age',
    path: 'options.html#facts',
    reach: async (page, { t }) => {
      await page.locator('input[value="lt18"]').check({ force: true });
      await page.getByText(t('options.facts.underAge')).waitFor();
    },
  },
  { name: 'options-sites', path: 'options.html#sites', kept: true, whole: true },
  { name: 'options-permissions', path: 'options.html#permissions', whole: true },
  { name: 'options-reminders', path: 'options.html#reminders', kept: true },
  { name: 'options-reminders-none', path: 'options.html#reminders' },
  { name: 'options-history', path: 'options.html#history', kept: true, whole: true, everyLocale: true },
  { name: 'options-history-none', path: 'options.html#history' },
  { name: 'options-language', path: 'options.html#language' },
  { name: 'options-privacy', path: 'options.html#privacy', whole: true, everyLocale: true },
  {
    name: 'options-import',
    path: 'options.html#privacy',
    reach: async (page, { t }) => {
      await page.locator('input[type=file]').setInputFiles('scripts/samples/backup.json');
      await page.getByRole('button', { name: t('backup.apply') }).waitFor();
    },
    part: importCard,
    everyLocale: true,
  },
  ...Object.entries(problems).map(
    ([kind, content]): Picture => ({
      name: `options-import-${kind}`,
      path: 'options.html#privacy',
      reach: async (page, { t }) => {
        await give(content)(page);
        await page.getByText(t(`backup.problem.${kind}.title`)).waitFor();
      },
      part: importCard,
    }),
  ),
  {
    name: 'options-erase',
    path: 'options.html#privacy',
    kept: true,
    reach: press('options.privacy.eraseOpen'),
  },
  {
    name: 'options-erased',
    path: 'options.html#privacy',
    kept: true,
    reach: async (page, tour) => {
      await press('options.privacy.eraseOpen', 'backup.erase.confirm')(page, tour);
      await page.locator('.left-proof').waitFor();
    },
    part: '.card:has(.left-proof)',
    everyLocale: true,
  },
  {
    name: 'options-about',
    path: 'options.html#about',
    reach: (page) => page.locator('dl').waitFor(),
    whole: true,
  },
  { name: 'options-narrow', path: 'options.html#facts', kept: true, size: { width: 320, height: 900 } },
];
