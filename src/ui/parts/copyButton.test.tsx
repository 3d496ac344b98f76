// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Spoken, t } from '../../../test/support/fixtures/speech';
import { CopyButton } from './copyButton';

afterEach(cleanup);

const button = (text: string, copy: (text: string) => Promise<void>) => (
  <Spoken>
    <CopyButton text={text} copy={copy} />
  </Spoken>
);
const press = () => fireEvent.click(screen.getByRole('button'));

it('says that it has copied, until the text is another', async () => {
  const copy = vi.fn(() => Promise.resolve());
  const { rerender } = render(button('一', copy));
  press();
  await screen.findByRole('button', { name: t('common.copied') });
  rerender(button('二', copy));
  expect(screen.queryByText(t('common.copied'))).toBeNull();
  press();
  await screen.findByRole('button', { name: t('common.copied') });
  expect(copy.mock.calls).toEqual([['一'], ['二']]);
});

it('says what to do where the browser refuses', async () => {
  render(button('一', () => Promise.reject(new Error('no'))));
  press();
  await screen.findByText(t('common.copyFailed'));
});
