// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { memoryBrowser, t, text } from '../../test/support/memoryBrowser';
import { openOrSay } from './openOrSay';

memoryBrowser();

it('says what to do where a page cannot open, and is silent where it can', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  await openOrSay(root, async () => undefined);
  expect(text()).toBe('');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await openOrSay(root, () => Promise.reject(new Error('no storage')));
  expect(text()).toBe(t('common.cannotOpen'));
  expect(said).toHaveBeenCalledOnce();
});
