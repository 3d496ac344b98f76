// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { speeches, t } from '../../../test/support/fixtures/speech';
import { useSpeech } from './useSpeech';

afterEach(() => void vi.restoreAllMocks());

const { en, zh_CN, zh_TW } = speeches;

it.each([zh_CN, zh_TW])('keeps $lang as it is', async (speech) => {
  const { result } = renderHook(() => useSpeech(speech));
  await Promise.resolve();
  expect(result.current).toBe(speech);
});

it('lays Chinese beside English, soon', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  const { result } = renderHook(() => useSpeech(en));
  expect(result.current.t).toBe(en.t);
  await waitFor(() => expect(result.current.chinese?.('afterScam.tell')).toBe(t('afterScam.tell')));
});
