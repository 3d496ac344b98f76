// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { memoryBrowser, paste, press, question, shows, t } from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';

const browser = memoryBrowser();
beforeEach(async () => {
  await browser.openPopup();
  await paste(refused);
  await shows(t('symptom.rejected.verdict'));
});

const said = () => document.querySelector('p.heard[role="status"]')?.textContent;
const says = (words: string) =>
  waitFor(
    async () => said(),
    (now) => now === words,
  );
/** Gives this answer to the open question, or the last there is. */
const answer = async (words: string | undefined, how: 'once' | 'save' | 'skip') => {
  const asked = question();
  const options = [...document.querySelectorAll<HTMLElement>('.option')];
  (words ? options.find((one) => one.textContent === words) : options.at(-1))?.click();
  await press(t(`popup.question.${how}`));
  await waitFor(
    async () => question(),
    (now) => now !== asked,
  );
};
/** What 我们看 shows. */
const reading = () => {
  const [title, standing] = document.querySelector('.ours-row')?.children ?? [];
  return t('popup.message.changed', title?.textContent ?? '', standing?.textContent ?? '');
};
const tellIdentity = async (how: 'once' | 'save') => {
  await answer(t('fact.monthlyPayments.values.3_9'), 'once');
  expect(question()).toBe(t('fact.realName.question'));
  await answer(t('fact.realName.values.partial'), how);
};

it('names no cause that the screen does not name', async () => {
  await answer(undefined, 'skip');
  await says(t('popup.message.noneYet'));
  expect(document.querySelector('.ours-row')).toBeNull();
});

it('names the cause that the screen names, and says no other thing of it once the answer is kept', async () => {
  await tellIdentity('save');
  await says(reading());
  expect(reading()).toContain(t('cause.identityIncomplete.title'));
  // The day it was kept stands beside it as soon as it was read back.
  await shows('11 月 22 日');
  expect(said()).toBe(reading());
  await press(t('popup.today.did'));
  await shows(t('popup.foot.kept'));
  expect(said()).toBe(reading());
});

it('says that an answer changed nothing', async () => {
  await tellIdentity('once');
  const before = reading();
  await answer(undefined, 'skip');
  await says(t('popup.message.unchanged'));
  expect(reading()).toBe(before);
});

it('falls silent on every other screen, and on the way back', async () => {
  await tellIdentity('once');
  await says(reading());
  await press(t('popup.foot.answers'));
  await shows(t('popup.answers.title'));
  await says('');
  await press(t('common.back'));
  await shows(t('symptom.rejected.verdict'));
  expect(said()).toBe('');
});
