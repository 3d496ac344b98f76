// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Spoken, t } from '../../../test/support/fixtures/speech';
import { EraseCard } from './eraseCard';
import { ExportCard } from './exportCard';
import { FactsPage, type FactsPageProps } from './factsPage';
import { HistoryPage, type HistoryPageProps } from './historyPage';
import { ImportCard } from './importCard';
import { OptionsView, pageOf } from './optionsView';
import { RemindersPage } from './remindersPage';

afterEach(cleanup);
const show = (children: ComponentChildren) => render(<Spoken>{children}</Spoken>);
const text = () => document.body.textContent ?? '';

const info = (
  id: 'age' | 'zhimaScore' | 'cashOut',
  values: string[],
  sensitive: boolean,
  credit: boolean,
) => ({
  id,
  values,
  sensitive,
  credit,
});
const factsPage = (more: Partial<FactsPageProps> = {}): FactsPageProps => ({
  infos: [
    info('age', ['lt18', '18-22'], false, false),
    info('zhimaScore', ['lt550'], false, true),
    info('cashOut', ['yes', 'no'], true, true),
  ],
  kept: {},
  conflicts: [],
  underAge: false,
  sessionOnly: false,
  clears: () => 0,
  today: '2026-11-22',
  onSave: vi.fn(),
  onClear: vi.fn(),
  onClearAll: vi.fn(),
  ...more,
});

describe('FactsPage', () => {
  it('saves what is chosen, and nothing for not sure', () => {
    const props = factsPage();
    show(<FactsPage {...props} />);
    fireEvent.click(screen.getByLabelText(t('fact.age.values.18_22')));
    expect(props.onSave).toHaveBeenCalledWith('age', '18-22');
    fireEvent.click(screen.getAllByLabelText(t('common.unknown'))[0] as HTMLElement);
    expect(props.onSave).toHaveBeenCalledTimes(1);
    expect(props.onClear).not.toHaveBeenCalled();
  });

  it('not sure clears what was kept', () => {
    const kept = { age: { value: '18-22', confirmed: '2026-10-03', until: '2027-04-01', expired: false } };
    const props = factsPage({ kept });
    show(<FactsPage {...props} />);
    expect(text()).toContain('10 月 3 日确认，用到 2027 年 4 月 1 日');
    fireEvent.click(screen.getAllByLabelText(t('common.unknown'))[0] as HTMLElement);
    expect(props.onClear).toHaveBeenCalledWith('age');
  });

  it('under 18 asks nothing about credit and has no sensitive fold', () => {
    show(<FactsPage {...factsPage({ underAge: true })} />);
    expect(screen.queryByText(t('fact.zhimaScore.label'))).toBeNull();
    expect(screen.queryByText(t('options.facts.sensitive'))).toBeNull();
    expect(text()).toContain(t('options.facts.underAgeBody'));
  });

  it('says beneath each of two answers that they do not fit together', () => {
    show(<FactsPage {...factsPage({ conflicts: [{ id: 'K6', facts: ['age', 'zhimaScore'] }] })} />);
    for (const fact of ['age', 'zhimaScore'] as const)
      expect(screen.getByRole('group', { name: t(`fact.${fact}.label`) }).textContent).toContain(
        t('conflict.K6.body'),
      );
    expect(screen.getAllByText(t('conflict.K6.title'))).toHaveLength(2);
  });

  it('asks before an answer clears others, and leaves them where the answer is no', () => {
    const props = factsPage({ clears: (id, value) => (id === 'age' && value === 'lt18' ? 2 : 0) });
    show(<FactsPage {...props} />);
    const young = () => screen.getByLabelText(t('fact.age.values.lt18'));
    fireEvent.click(young());
    expect(screen.getByRole('dialog').textContent).toContain(t('options.facts.clearsTitle', 2));
    fireEvent.click(screen.getByRole('button', { name: t('common.cancel') }));
    expect(props.onSave).not.toHaveBeenCalled();
    expect(young()).toHaveProperty('checked', false);
    fireEvent.click(young());
    fireEvent.click(screen.getByRole('button', { name: t('options.facts.clearsConfirm') }));
    expect(props.onSave).toHaveBeenCalledWith('age', 'lt18');
  });

  it('clears everything in two clicks, and not in one', () => {
    const kept = { age: { value: '18-22', confirmed: '2026-10-03', until: '2027-04-01', expired: false } };
    const props = factsPage({ kept });
    show(<FactsPage {...props} />);
    fireEvent.click(screen.getByRole('button', { name: t('options.facts.clearAll') }));
    expect(props.onClearAll).not.toHaveBeenCalled();
    fireEvent.click(
      screen.getAllByRole('button', { name: t('options.facts.clearAll') }).at(-1) as HTMLElement,
    );
    expect(props.onClearAll).toHaveBeenCalledOnce();
  });
});

describe('HistoryPage', () => {
  const one = {
    id: 'a',
    day: '2026-11-20',
    host: 'www.alipay.com',
    message: '经综合评估暂未通过',
    symptoms: ['rejected'],
    causes: [{ id: 'identityIncomplete', standing: 'moreLikely' as const }],
    done: [{ action: 'askOfficial', day: '2026-11-21' }],
  };
  const props = (): HistoryPageProps => ({
    on: true,
    cases: [one, { ...one, id: 'b', message: '系统繁忙', symptoms: ['systemBusy'], causes: [], done: [] }],
    appliedLast30Days: 1,
    today: '2026-11-22',
    onTurn: vi.fn(),
    onOutcome: vi.fn(),
    onDelete: vi.fn(),
    onDeleteAll: vi.fn(),
  });

  it('finds by what is shown: words, causes, steps and sites', () => {
    show(<HistoryPage {...props()} />);
    const box = screen.getByRole('searchbox');
    for (const [words, count] of [
      ['系统繁忙', 1],
      [t('cause.identityIncomplete.title'), 1],
      ['ALIPAY', 2],
      ['没有这样的', 0],
    ] as const) {
      fireEvent.input(box, { target: { value: words } });
      expect(screen.queryAllByRole('article')).toHaveLength(count);
    }
    expect(text()).toContain(t('options.history.noneFound', '没有这样的'));
  });

  it('deletes one by its own button', () => {
    const events = props();
    show(<HistoryPage {...events} />);
    fireEvent.click(screen.getAllByRole('button', { name: /这一条$/ })[1] as HTMLElement);
    expect(events.onDelete).toHaveBeenCalledWith('b');
  });
});

describe('RemindersPage', () => {
  const days = [{ id: 'a', day: '2026-11-25', remind: true }];
  const one = { notify: false, today: '2026-11-22', onTurn: vi.fn(), onNotify: vi.fn() };
  const events = { onPutOff: vi.fn(), onOff: vi.fn(), onCalendar: vi.fn() };

  it('says that nobody is reminded of the days while it is switched off', () => {
    for (const [on, set] of [
      [true, days],
      [false, days],
      [false, []],
    ] as const) {
      show(<RemindersPage {...one} {...events} on={on} sessionOnly={false} days={set} />);
      expect(text().includes(t('options.reminders.isOff'))).toBe(!on && set.length > 0);
      cleanup();
    }
  });

  it('has the day that comes first, or has come, at the top, whichever case is the newest', () => {
    const set = ['2026-12-20', '2026-11-22', '2026-11-25'].map((day) => ({ id: day, day, remind: true }));
    show(<RemindersPage {...one} {...events} on sessionOnly={false} days={set} />);
    for (const button of screen.getAllByText(t('options.reminders.off'))) fireEvent.click(button);
    expect(events.onOff.mock.calls.flat()).toEqual(set.map(({ id }) => id).sort());
  });
});

describe('EraseCard', () => {
  it.each([
    [{ records: 0, grants: 0 }, 'backup.erase.nothing'],
    [{ records: 1, grants: 0 }, 'backup.erase.left'],
    [{ records: 0, grants: 1 }, 'backup.erase.stillAllowed'],
  ] as const)('shows what is left: %j', (some, key) => {
    const left = { copies: 0, others: 0, reminders: 0, sessionEnded: false, ...some };
    show(<EraseCard sessionOnly={false} onErase={vi.fn()} left={left} />);
    expect(text()).toContain(t(key, 1));
    expect(text().includes(t('backup.erase.nothing'))).toBe(key === 'backup.erase.nothing');
  });
});

describe('ExportCard', () => {
  it('leaves the sensitive ones out unless ticked', () => {
    const onExport = vi.fn(() => Promise.resolve());
    show(
      <ExportCard
        sections={{ facts: true, sensitive: false, history: false, settings: true }}
        onExport={onExport}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: t('backup.export') }));
    expect(onExport).toHaveBeenCalledWith({ facts: true, sensitive: false, history: false, settings: true });
  });
});

describe('ImportCard', () => {
  const choose = () => {
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.json')] });
    fireEvent.change(input);
  };

  it.each([
    'tooBig',
    'notText',
    'notJson',
    'tooDeep',
    'forbiddenKey',
    'twice',
    'notOurs',
    'newer',
    'badShape',
  ] as const)('says why a file is not taken: %s', async (problem) => {
    show(<ImportCard today="2026-11-22" onFile={() => Promise.resolve({ problem })} />);
    choose();
    await waitFor(() => expect(text()).toContain(t(`backup.problem.${problem}.title`)));
    expect(text()).toContain(t(`backup.problem.${problem}.body`));
  });

  const preview = {
    made: '2026-11-01',
    facts: [{ id: 'age' as const, from: '18-22', to: '23-59' }],
    cases: { added: 2, replaced: 0, same: 1, gone: 0 },
    settings: ['language'],
    historyOff: false,
    leftOut: [],
    removed: [],
  };
  const has = { facts: true, history: true, settings: true };

  it.each([0, 3])('says that %i older records make room, where any do', async (gone) => {
    const full = { ...preview, cases: { ...preview.cases, gone } };
    const apply = () => Promise.resolve(undefined);
    show(<ImportCard today="2026-11-22" onFile={() => Promise.resolve({ preview: full, has, apply })} />);
    choose();
    await waitFor(() => expect(text()).toContain(t('backup.preview.title')));
    const said = () => text().includes(t('backup.preview.gone', gone));
    expect(said()).toBe(gone > 0);
    fireEvent.click(screen.getByLabelText(t('backup.section.history.title')));
    expect(said()).toBe(false);
  });

  it('shows every change before anything is applied', async () => {
    const apply = vi.fn(() => Promise.resolve(undefined));
    show(<ImportCard today="2026-11-22" onFile={() => Promise.resolve({ preview, has, apply })} />);
    choose();
    await waitFor(() => expect(text()).toContain(t('backup.preview.title')));
    expect(text()).toContain(t('fact.age.values.23_59'));
    expect(apply).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText(t('backup.section.history.title')));
    fireEvent.click(screen.getByRole('button', { name: t('backup.apply') }));
    await waitFor(() => expect(apply).toHaveBeenCalledWith({ facts: true, history: false, settings: true }));
  });
});

describe('OptionsView', () => {
  it('opens the page of the address, and the first for any other', () => {
    expect(pageOf('#history')).toBe('history');
    expect(pageOf('#<img>')).toBe('facts');
    expect(pageOf('')).toBe('facts');
  });

  it('says what happened to a record', () => {
    show(
      <OptionsView
        page="facts"
        troubles={[{ title: '有一条', body: '已经放到一边' }]}
        onDismiss={vi.fn()}
        said=""
        onCloseToast={vi.fn()}
      >
        <p>x</p>
      </OptionsView>,
    );
    expect(text()).toContain('已经放到一边');
  });
});
