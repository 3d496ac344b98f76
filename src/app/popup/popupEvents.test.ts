import { expect, it, vi } from 'vitest';
import { type EventContext, popupEvents } from './popupEvents';
import { readers } from './readers';

it('a sentence picked before the screens are there waits for them, as a pasted one does', () => {
  const dispatch = vi.fn();
  const waiting: Parameters<EventContext['withReaders']>[0][] = [];
  const events = popupEvents({
    basis: { speech: { t: vi.fn() } },
    dispatch,
    withReaders: async (use: (typeof waiting)[number]) => void waiting.push(use),
  } as unknown as EventContext);
  events.onPick('rejected', '', 'huabei');
  events.onRead('你的申请暂未通过');
  expect(dispatch).not.toHaveBeenCalled();
  for (const use of waiting) use(readers);
  expect(dispatch).toHaveBeenCalledTimes(2);
  expect(dispatch.mock.calls[0]?.[0]).toMatchObject({
    type: 'read',
    product: 'huabei',
    message: { way: 'picked' },
  });
});
