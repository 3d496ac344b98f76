import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { permit } from '../../../test/support/fakeAnswers';
import { type FakeButton, fakeButton } from '../../../test/support/fakeButton';
import { memoryFiles } from '../../../test/support/memoryFiles';
import { speakChinese } from '../../../test/support/speakChinese';
import { localDay } from '../../day';
import { showBadge } from '../../platform/badge';
import { browserWords } from '../../platform/words';
import { changeCase, listCases, saveCase } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import { switchSessionOnly } from '../../profile/sessionOnly';
import { writeSettings } from '../../profile/settings';
import { kept } from '../../profile/stores';
import {
  alarmTime,
  armReminders,
  dropReminder,
  laterDay,
  putOff,
  seeReminder,
  startReminders,
} from './remind';

/** An evening, wherever the test is: in the west it is the next day in UTC. */
let now: Date;
/** Where the day begins before that of UTC, and where it begins later. */
const zones = ['Asia/Shanghai', 'America/Los_Angeles'];
const beIn = (zone: string) => {
  vi.stubEnv('TZ', zone);
  now = new Date(2026, 10, 22, 20, 0);
};
const aCase = (id: string, more: Partial<Case> = {}): Case => ({
  id,
  at: '2026-11-20T04:00:00.000Z',
  host: 'www.alipay.com',
  message: '很抱歉，暂未通过',
  product: 'huabei',
  symptoms: ['rejected'],
  causes: [{ id: 'externalOverdue', standing: 'likely' }],
  done: [],
  ...more,
});
const alarms = async () =>
  Object.fromEntries(
    (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]),
  );
/** It has been noted that the notification of this day came. */
const notified = async () =>
  expect((await fakeBrowser.storage.local.get('notified')).notified).toContain('a/2026-11-22');
/** The browser was closed, which takes the mark and may take the alarms, and has started. */
const restart = async () => {
  button.clear();
  await fakeBrowser.alarms.clearAll();
  await armReminders(now);
};
const shown = vi.fn(async (..._: unknown[]) => 'id');
let stop = () => {};
const opened = vi.fn();
const start = () => {
  stop = startReminders({ open: opened, now: () => now });
};

let button: FakeButton;

beforeEach(async () => {
  beIn('Asia/Shanghai');
  button = fakeButton();
  vi.stubGlobal('navigator', { storage: memoryFiles() });
  await kept.erase();
  fakeBrowser.reset();
  speakChinese();
  shown.mockClear();
  opened.mockClear();
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(shown);
  permit(true);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('no alarm is set', () => {
  it.each<[string, Partial<Case>]>([
    ['for a case without a day', { remind: true }],
    ['for a day nobody asked to be reminded of', { retryOn: '2026-12-20' }],
    ['when reminding was turned off for it', { retryOn: '2026-12-20', remind: false }],
    ['for a case that was opened', { retryOn: '2026-12-20', remind: true, outcome: 'opened' }],
    ['for a case given up', { retryOn: '2026-12-20', remind: true, outcome: 'stopped' }],
  ])('%s', async (_, more) => {
    await saveCase(aCase('a', more));
    await armReminders(now);
    expect(await alarms()).toEqual({});
  });

  it('when all reminders are off, and those set before go', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-12-20', remind: true }));
    await armReminders(now);
    await fakeBrowser.alarms.create('of another part', { when: 1 });
    await writeSettings({ remindersOn: false });
    await vi.waitFor(async () => expect(Object.keys(await alarms())).toEqual(['of another part']));
  });
});

describe('a day put off', () => {
  it.each([
    ['counts from today where it has come', '2026-11-20', 7, '2026-11-29'],
    ['counts from itself where it lies ahead, and never comes nearer', '2026-12-20', 7, '2026-12-27'],
    ['counts from today where there was none', undefined, 1, '2026-11-23'],
  ])('%s', (_, set, days, wanted) => expect(laterDay(set, days, '2026-11-22')).toBe(wanted));
});

describe.each(zones)('an alarm in %s', (zone) => {
  beforeEach(() => beIn(zone));
  it('is set for ten that morning, or for soon if that is over', async () => {
    expect(alarmTime('2026-12-20', now)).toBe(new Date(2026, 11, 20, 10).getTime());
    expect(alarmTime('2026-11-22', now)).toBe(now.getTime() + 60_000);
    expect(alarmTime('2026-01-01', now)).toBe(now.getTime() + 60_000);
  });

  it('is set anew when the browser starts and when the extension was installed, in any number', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-12-20', remind: true }));
    await saveCase(aCase('b', { retryOn: '2026-12-21', remind: true }));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(Object.keys(await alarms())).toHaveLength(2));
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    await vi.waitFor(async () =>
      expect(Object.keys(await alarms()).sort()).toEqual(['reminder/a', 'reminder/b']),
    );
  });

  it('moves when put off, and goes when dropped', async () => {
    await saveCase(aCase('a', { retryOn: '2026-12-20', remind: true }));
    await armReminders(now);
    expect(Object.keys(await alarms())).toEqual(['reminder/a']);
    expect(await putOff('a', '2026-12-27', now)).toEqual({ saved: true });
    expect((await listCases()).cases[0]).toMatchObject({ retryOn: '2026-12-27', remind: true });
    expect((await alarms())['reminder/a']).toBe(new Date(2026, 11, 27, 10).getTime());
    expect(await dropReminder('a', now)).toEqual({ saved: true });
    expect(await alarms()).toEqual({});
  });
});

describe.each(zones)('a notification in %s', (zone) => {
  beforeEach(() => beIn(zone));
  const ring = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0 });

  it('says the same whatever the case: no product, host, message, cause or day', async () => {
    start();
    const others: Partial<Case>[] = [
      {},
      { product: 'jiebei', host: 'www.taobao.com', message: '额度不足' },
      { symptoms: [] },
    ];
    for (const [i, more] of others.entries())
      await saveCase(aCase(`case-${i}`, { retryOn: '2026-11-22', remind: true, ...more }));
    for (const i of others.keys()) await ring(`reminder/case-${i}`);
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(3));
    for (const [, options] of shown.mock.calls)
      expect(options).toMatchObject({
        type: 'basic',
        title: '到了你定的日子',
        message: '打开呗明白，看看接着做什么。',
        buttons: [{ title: '明天再说' }],
      });
  });

  it('comes once', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await ring('reminder/a');
    await vi.waitFor(notified);
    await restart();
    await ring('reminder/a');
    await listCases();
    await listCases();
    expect(await alarms()).not.toHaveProperty('reminder/a');
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing on the disk where only this session is kept, and comes once there too', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await ring('reminder/a');
    await vi.waitFor(notified);
    await switchSessionOnly(true);
    await armReminders(now);
    expect(await fakeBrowser.storage.local.get('notified')).toEqual({});
    await ring('reminder/a');
    await listCases();
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('comes again for a day that was put off', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await ring('reminder/a');
    await vi.waitFor(notified);
    await putOff('a', '2026-11-23', now);
    now = new Date(2026, 10, 23, 10, 0);
    await ring('reminder/a');
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(2));
    // Nothing stays of a day that is over.
    await seeReminder(now);
    await armReminders(now);
    expect(await fakeBrowser.storage.local.get('notified')).toEqual({ notified: [] });
  });

  // The second is of another part: it ends with the name of a case, after as many letters as our prefix has.
  it.each(['reminder/deleted', 'of/other/a'])('does not come for %s', async (name) => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await ring(name);
    await listCases();
    await listCases();
    expect(shown).not.toHaveBeenCalled();
  });

  it('does not come, nor a mark, while all reminders are off, though an alarm was left', async () => {
    await writeSettings({ remindersOn: false });
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await ring('reminder/a');
    await listCases();
    await listCases();
    expect(shown).not.toHaveBeenCalled();
    expect(button.mark()).toBe('');
  });

  it.each(['opened', 'stopped'] as const)('does not come for a case %s meanwhile', async (outcome) => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true, outcome }));
    await ring('reminder/a');
    await listCases();
    await listCases();
    expect(shown).not.toHaveBeenCalled();
    expect(button.mark()).toBe('');
  });

  it('that may not be shown leaves the reminder as it was, to be tried again', async () => {
    start();
    permit(false);
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await ring('reminder/a');
    await listCases();
    await listCases();
    expect(shown).not.toHaveBeenCalled();
    expect((await listCases()).cases[0]?.remind).toBe(true);
  });
});

describe.each(zones)('the mark on the button in %s', (zone) => {
  beforeEach(() => beIn(zone));
  const ringUnnotified = async () => {
    start();
    permit(false);
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder/a', scheduledTime: 0 });
    await vi.waitFor(() => expect(button.mark()).toBe('到'));
  };

  it('comes without any permission, with words that tell of nothing but a day', async () => {
    await ringUnnotified();
    expect(button.on().title).toBe('呗明白：到了你定的日子');
    expect(shown).not.toHaveBeenCalled();
    await armReminders(now);
    expect(button.mark()).toBe('到');
  });

  it('comes back at each start until the day is seen, with a notification or without', async () => {
    await ringUnnotified();
    permit(true);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder/a', scheduledTime: 0 });
    await vi.waitFor(notified);
    for (const day of [22, 23]) {
      now = new Date(2026, 10, day, 20, 0);
      await restart();
      expect(button.mark()).toBe('到');
    }
    await seeReminder(now);
    await restart();
    expect(button.mark()).toBe('');
  });

  it('is not there yet before ten in the morning', async () => {
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: true }));
    now = new Date(2026, 10, 22, 9, 0);
    await restart();
    expect(button.mark()).toBe('');
    expect(await alarms()).toEqual({ 'reminder/a': new Date(2026, 10, 22, 10).getTime() });
  });

  it('goes once the day is seen, and does not come back', async () => {
    await ringUnnotified();
    await seeReminder(now);
    expect(button.mark()).toBe('');
    expect(button.on().title).toBe('呗明白');
    await armReminders(now);
    expect(await alarms()).toEqual({});
  });

  it('leaves reminders alone that have not come yet', async () => {
    await ringUnnotified();
    await saveCase(aCase('b', { retryOn: '2026-11-23', remind: true }));
    await seeReminder(now);
    const { cases } = await listCases();
    expect(Object.fromEntries(cases.map(({ id, remind }) => [id, remind]))).toEqual({ a: false, b: true });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is switched off', () => dropReminder('a', now)],
    ['is put off', () => putOff('a', '2026-11-29', now)],
    ['loses its case', () => changeCase('a', { outcome: 'opened' }).then(() => armReminders(now))],
    ['is one of all switched off', () => writeSettings({ remindersOn: false })],
  ])('goes when the reminder %s', async (_, act) => {
    await ringUnnotified();
    await act();
    await vi.waitFor(() => expect(button.mark()).toBe(''));
  });

  it('gives way to what a tab has to say, and shows where it has nothing', async () => {
    await ringUnnotified();
    await showBadge(3, { kind: 'high' }, browserWords);
    expect(button.on(3)).toEqual({ text: '!', title: browserWords('badge.high') });
    await showBadge(3, { kind: 'none' }, browserWords);
    expect(button.on(3)).toEqual({ text: null, title: browserWords('badge.reminder') });
  });
});

it('an alarm that rings before the day, as after a journey west, is set anew for its morning', async () => {
  await saveCase(aCase('a', { retryOn: '2026-12-02', remind: true }));
  await armReminders(now);
  const { 'reminder/a': rings = 0 } = await alarms();
  await fakeBrowser.alarms.clearAll();
  beIn('America/Los_Angeles');
  now = new Date(rings);
  expect(localDay(now)).toBe('2026-12-01');
  start();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder/a', scheduledTime: rings });
  await vi.waitFor(async () =>
    expect(await alarms()).toEqual({ 'reminder/a': new Date(2026, 11, 2, 10).getTime() }),
  );
  expect(shown).not.toHaveBeenCalled();
  expect(button.mark()).toBe('');
  expect((await listCases()).cases[0]?.remind).toBe(true);
});

describe.each(zones)('a notification that is clicked in %s', (zone) => {
  beforeEach(() => beIn(zone));
  const click = (event: 'onClicked' | 'onButtonClicked', id: string) =>
    fakeBrowser.notifications[event].trigger(id, 0);

  it('opens our page', async () => {
    start();
    await click('onClicked', 'reminder/a');
    expect(opened).toHaveBeenCalledTimes(1);
    await click('onClicked', 'of another part');
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('on its button puts the day off until tomorrow', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-11-22', remind: false }));
    await click('onButtonClicked', 'reminder/a');
    await vi.waitFor(async () => expect(Object.keys(await alarms())).toEqual(['reminder/a']));
    expect((await listCases()).cases[0]).toMatchObject({ retryOn: '2026-11-23', remind: true });
    expect(opened).not.toHaveBeenCalled();
  });

  it('on the button of one left from before does not pull a day forward that was put off since', async () => {
    start();
    await saveCase(aCase('a', { retryOn: '2026-12-20', remind: true }));
    await click('onButtonClicked', 'reminder/a');
    await vi.waitFor(async () => expect((await listCases()).cases[0]?.retryOn).toBe('2026-12-21'));
  });

  it('after stopping does nothing', async () => {
    start();
    stop();
    await click('onClicked', 'reminder/a');
    expect(opened).not.toHaveBeenCalled();
  });
});
