import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MemoryArea, type MemoryCopy, memoryArea, memoryCopy } from '../../test/support/memoryStores';
import { crc32 } from './crc32';
import { noticesIn } from './mend';
import { schemaVersion } from './migrate';
import { createRecords, type DataEdit, type Records } from './records';

const fact = (value: string) => ({ value, confirmed: '2026-11-18' });
const put = (id: string, value: string): DataEdit => ({ key: `fact/${id}`, data: fact(value) });
const names = Array.from({ length: 10 }, (_, i) => `name${i}`);

interface Lab {
  area: MemoryArea;
  copy: MemoryCopy;
  kept: { yes: boolean };
  /** The store as a context sees it that has just started. */
  fresh: () => Records;
}

/** Ten facts and a copy of them, all acknowledged. */
async function filled(): Promise<Lab> {
  const area = memoryArea();
  const copy = memoryCopy();
  const kept = { yes: false };
  const witness = {
    read: async () => kept.yes,
    write: async (yes: boolean) => {
      kept.yes = yes;
    },
  };
  const fresh = () => createRecords(area, copy, witness);
  for (const name of names) expect(await fresh().change(() => [put(name, 'yes')])).toEqual({ saved: true });
  return { area, copy, kept, fresh };
}

async function values(records: Records): Promise<Record<string, unknown>> {
  const { good } = await records.read();
  return Object.fromEntries(
    [...good].flatMap(([key, { data }]) => (key.startsWith('fact/') ? [[key, data]] : [])),
  );
}
const all = Object.fromEntries(names.map((name) => [`fact/${name}`, fact('yes')]));

type Damage = (lab: Lab, key: string) => void;
const envelope = (lab: Lab, key: string) => lab.area.records.get(key) as Record<string, unknown>;
const oneRecord: [string, Damage][] = [
  [
    'a flipped character',
    (lab, key) => {
      const raw = envelope(lab, key);
      lab.area.records.set(key, { ...raw, data: String(raw.data).replace('yes', 'yet') });
    },
  ],
  [
    'a record cut short',
    (lab, key) => {
      const raw = envelope(lab, key);
      lab.area.records.set(key, { ...raw, data: String(raw.data).slice(0, 9) });
    },
  ],
  ['a value that could not be read back', (lab, key) => lab.area.records.set(key, null)],
  ['a value of another type', (lab, key) => lab.area.records.set(key, new Map([['value', 'yes']]))],
  [
    'an envelope without its checksum',
    (lab, key) => {
      const { crc: _, ...rest } = envelope(lab, key);
      lab.area.records.set(key, rest);
    },
  ],
  [
    'a sound envelope around nonsense',
    (lab, key) => {
      const raw = envelope(lab, key);
      const crc = crc32(`${raw.v}\n${raw.seq}\n${key}\n[]`);
      lab.area.records.set(key, { ...raw, data: '[]', crc });
    },
  ],
  ["another record's envelope", (lab, key) => lab.area.records.set(key, envelope(lab, 'seq'))],
  ['a record that vanished', (lab, key) => lab.area.records.delete(key)],
];

describe.each(oneRecord)('%s', (_, damage) => {
  it.each(names)('in %s: the copy stands in, and the user is told', async (name) => {
    const lab = await filled();
    damage(lab, `fact/${name}`);
    expect(await values(lab.fresh())).toEqual(all);
    expect((await lab.fresh().read()).troubles).toEqual([{ kind: 'restored', count: 1, day: '2026-11-18' }]);
    expect(await lab.fresh().change(() => [put(name, 'no')])).toEqual({ saved: true });
    expect(await values(lab.fresh())).toEqual({ ...all, [`fact/${name}`]: fact('no') });
  });

  it('without a copy: the rest is there', async () => {
    const lab = await filled();
    damage(lab, 'fact/name3');
    lab.copy.text = null;
    const { 'fact/name3': _, ...rest } = all;
    expect(await values(lab.fresh())).toEqual(rest);
    expect(await values(lab.fresh())).toEqual(rest);
  });
});

it('what is damaged without a copy is told, and set aside', async () => {
  const lab = await filled();
  lab.area.records.set('fact/name3', { v: 1, seq: 4, crc: 5, data: 'torn' });
  lab.copy.text = null;
  const { good, troubles } = await lab.fresh().read();
  expect(troubles).toEqual([{ kind: 'unreadable', count: 1 }]);
  expect(noticesIn(good)).toMatchObject([{ key: 'fact/name3', raw: expect.stringContaining('torn') }]);
  expect((await lab.fresh().read()).troubles).toEqual(troubles);
});

describe('the whole store', () => {
  it('emptied: the copy is put back', async () => {
    const lab = await filled();
    lab.area.records.clear();
    expect(await values(lab.fresh())).toEqual(all);
    expect((await lab.fresh().read()).troubles).toEqual([
      { kind: 'rolledBack', count: 1, day: '2026-11-18' },
    ]);
  });

  it('gone back in time: acknowledged changes come back, deleted records stay away', async () => {
    const lab = await filled();
    const before = new Map(lab.area.records);
    await lab.fresh().change(() => [put('name1', 'no'), { key: 'fact/name2' }]);
    lab.area.records.clear();
    for (const [key, value] of before) lab.area.records.set(key, value);
    const { 'fact/name2': _, ...rest } = all;
    expect(await values(lab.fresh())).toEqual({ ...rest, 'fact/name1': fact('no') });
    expect((await lab.fresh().read()).troubles.map(({ kind }) => kind)).toEqual(['rolledBack']);
  });

  it('emptied, and the copy too: the user is told that something was there', async () => {
    const lab = await filled();
    lab.area.records.clear();
    lab.copy.text = null;
    expect((await lab.fresh().read()).troubles).toEqual([{ kind: 'gone', count: 1 }]);
    expect(await lab.fresh().change(() => [put('name1', 'no')])).toEqual({ saved: true });
  });

  it('empty from the start is no trouble', async () => {
    const lab = { area: memoryArea(), copy: memoryCopy() };
    expect(await createRecords(lab.area, lab.copy).read()).toEqual({ good: new Map(), troubles: [] });
    expect(lab.copy.text).toBeNull();
  });

  it('that will not open: the copy is shown, nothing is saved, and nothing hangs', async () => {
    const lab = await filled();
    lab.area.faults = { read: new Error('Internal error'), change: new Error('Internal error') };
    const records = lab.fresh();
    expect(await values(records)).toEqual(all);
    expect((await records.read()).troubles).toEqual([{ kind: 'notOpen', day: '2026-11-18' }]);
    expect(await records.change(() => [put('name1', 'no')])).toEqual({
      saved: false,
      trouble: { kind: 'notSaved' },
    });
    lab.area.faults = {};
    expect(await values(lab.fresh())).toEqual(all);
  });

  it('that refuses to open begins anew from the copy, once, even in two tabs', async () => {
    const lab = await filled();
    const closed = Object.assign(new Error('Internal error'), { name: 'StoreNotOpen' });
    lab.area.faults = { read: closed, change: closed };
    const clear = vi.fn(async () => {
      lab.area.faults = {};
      lab.area.records.clear();
    });
    lab.area.clear = clear;
    const [a, b] = await Promise.all([values(lab.fresh()), values(lab.fresh())]);
    expect([a, b]).toEqual([all, all]);
    expect(clear).toHaveBeenCalledTimes(1);
    expect((await lab.fresh().read()).troubles).toEqual([
      { kind: 'rolledBack', count: 1, day: '2026-11-18' },
    ]);
    expect(await lab.fresh().change(() => [put('name1', 'no')])).toEqual({ saved: true });
  });

  it('that refuses to open and has no copy is left alone', async () => {
    const lab = await filled();
    const closed = Object.assign(new Error('Internal error'), { name: 'StoreNotOpen' });
    lab.area.faults = { read: closed, change: closed };
    lab.copy.text = null;
    expect(await lab.fresh().read()).toEqual({ good: new Map(), troubles: [{ kind: 'notOpen' }] });
    lab.area.faults = {};
    expect(await values(lab.fresh())).toEqual(all);
  });

  describe('that never answers', () => {
    afterEach(() => vi.useRealTimers());
    it('gives up in time', async () => {
      const lab = await filled();
      lab.area.faults = { read: 'hang', change: 'hang' };
      vi.useFakeTimers();
      const reading = lab.fresh().read();
      const saving = lab.fresh().change(() => [put('name1', 'no')]);
      await vi.advanceTimersByTimeAsync(30_000);
      expect((await reading).troubles).toEqual([{ kind: 'notOpen', day: '2026-11-18' }]);
      expect(await saving).toEqual({ saved: false, trouble: { kind: 'notSaved' } });
    });
  });

  it('that is full: the change is refused with its name, what was there stays', async () => {
    const lab = await filled();
    lab.area.faults.change = new DOMException('No room', 'QuotaExceededError');
    expect(await lab.fresh().change(() => [put('name1', 'no')])).toEqual({
      saved: false,
      trouble: { kind: 'full' },
    });
    expect(await values(lab.fresh())).toEqual(all);
  });

  it('damaged and full: still read, from the copy', async () => {
    const lab = await filled();
    lab.area.records.set('fact/name4', 'x');
    lab.area.faults.change = new DOMException('No room', 'QuotaExceededError');
    expect(await values(lab.fresh())).toEqual(all);
    expect((await lab.fresh().read()).troubles).toEqual([{ kind: 'restored', count: 1, day: '2026-11-18' }]);
  });
});

describe('the copy', () => {
  it('that cannot be written does not fail a change', async () => {
    const lab = await filled();
    lab.copy.faults = { read: new Error('no'), write: new Error('no') };
    expect(await lab.fresh().change(() => [put('name1', 'no')])).toEqual({ saved: true });
    expect(await values(lab.fresh())).toEqual({ ...all, 'fact/name1': fact('no') });
  });

  it('that cannot be written is taken away where it holds what was deleted', async () => {
    const lab = await filled();
    lab.copy.faults.write = new DOMException('No room', 'QuotaExceededError');
    await lab.fresh().change(() => [put('name2', 'no')]);
    expect(lab.copy.text).toContain('fact/name1');
    expect(await lab.fresh().change(() => [{ key: 'fact/name1' }])).toEqual({ saved: true });
    expect(lab.copy.text ?? '').not.toContain('fact/name1');
  });

  it('that takes for ever to write does not hold up what was deleted', async () => {
    const lab = await filled();
    let release = (): void => {};
    lab.copy.write = () =>
      new Promise((done) => {
        release = done;
      });
    vi.useFakeTimers();
    const deleting = lab.fresh().change(() => [{ key: 'fact/name1' }]);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await deleting).toEqual({ saved: true });
    release();
  });

  it('older than the store does not bring back what was deleted', async () => {
    const lab = await filled();
    lab.copy.faults.write = new Error('no');
    await lab.fresh().change(() => [{ key: 'fact/name1' }]);
    lab.copy.faults = {};
    const { 'fact/name1': _, ...rest } = all;
    expect(await values(lab.fresh())).toEqual(rest);
    expect(lab.copy.text).not.toContain('name1');
    expect((await lab.fresh().read()).troubles).toEqual([]);
  });

  it.each(['', 'x', '-1\n', '9'.repeat(30), '99\n{', '99\n[]\n["fact/name1",7]', '99\n{"a":1}\nnull'])(
    'that is damaged itself (%j) throws nothing away',
    async (text) => {
      const lab = await filled();
      lab.area.records.set('fact/name1', null);
      lab.copy.text = text.startsWith('99') ? text.replace('99', '1') : text;
      const { 'fact/name1': _, ...rest } = all;
      expect(await values(lab.fresh())).toEqual(rest);
    },
  );

  it('survives a change made while a record was damaged', async () => {
    const lab = await filled();
    const open = lab.fresh();
    await open.read();
    lab.area.records.set('fact/name1', null);
    await open.change(() => [put('name2', 'no')]);
    expect(await values(lab.fresh())).toEqual({ ...all, 'fact/name2': fact('no') });
  });
});

describe('records of a newer version', () => {
  const v = schemaVersion + 1;
  const newer = (data: string) => ({ v, seq: 99, data, crc: crc32(`${v}\n99\nfact/name1\n${data}`) });

  it('are shown where they can be read, and nothing is changed', async () => {
    const lab = await filled();
    lab.area.records.set('fact/name1', newer('{"value":"perhaps","confirmed":"2026-11-18"}'));
    const before = structuredClone(lab.area.records);
    const trouble = { kind: 'newer', count: 1 };
    expect(await values(lab.fresh())).toEqual({ ...all, 'fact/name1': fact('perhaps') });
    expect((await lab.fresh().read()).troubles).toEqual([trouble]);
    expect(await lab.fresh().change(() => [put('name2', 'no')])).toEqual({ saved: false, trouble });
    await lab.fresh().note({ kind: 'settingsReset' });
    expect(lab.area.records).toEqual(before);
  });

  it('beside damaged ones: even those are left for the newer version', async () => {
    const lab = await filled();
    lab.area.records.set('fact/name1', newer('{"values":[]}'));
    lab.area.records.set('fact/name2', 'damaged');
    const before = structuredClone(lab.area.records);
    expect((await lab.fresh().read()).troubles).toEqual([
      { kind: 'newer', count: 1 },
      { kind: 'unreadable', count: 1 },
    ]);
    expect(lab.area.records).toEqual(before);
  });
});

describe('changes', () => {
  it('refused by the caller change nothing', async () => {
    const lab = await filled();
    const before = structuredClone(lab.area.records);
    const trouble = { kind: 'underAge' } as const;
    expect(await lab.fresh().change(() => trouble)).toEqual({ saved: false, trouble });
    expect(await lab.fresh().change(() => [])).toEqual({ saved: true });
    expect(lab.area.records).toEqual(before);
  });

  it('that change nothing leave no trace', async () => {
    const lab = await filled();
    await lab.fresh().erase();
    expect(await lab.fresh().change(() => [])).toEqual({ saved: true });
    expect(lab.kept.yes).toBe(false);
    expect(await lab.fresh().count()).toEqual({ records: 0, copies: 0 });
  });

  it('stay erased though another tab was reading meanwhile', async () => {
    const lab = await filled();
    let open = (): void => {};
    const opened = new Promise<void>((done) => {
      open = done;
    });
    const late = { ...lab.area, read: () => opened.then(() => lab.area.read()) };
    const reading = createRecords(late, lab.copy).read();
    await lab.fresh().erase();
    open();
    await reading;
    expect(await lab.fresh().count()).toEqual({ records: 0, copies: 0 });
  });

  it('erased are not taken for lost by a tab that reads in between', async () => {
    const lab = await filled();
    const { clear } = lab.area;
    let reading: Promise<unknown> = Promise.resolve();
    lab.area.clear = async () => {
      await clear();
      reading = lab.fresh().read();
      await new Promise((done) => setTimeout(done));
    };
    await lab.fresh().erase();
    await reading;
    expect((await lab.fresh().read()).troubles).toEqual([]);
    expect(await lab.fresh().count()).toEqual({ records: 0, copies: 0 });
  });

  it('of two tabs at once are all kept', async () => {
    const lab = await filled();
    const [a, b] = [lab.fresh(), lab.fresh()];
    const done = names.flatMap((name) => [
      a.change(() => [put(`${name}a`, 'yes')]),
      b.change(() => [put(`${name}b`, 'no')]),
    ]);
    for (const saved of await Promise.all(done)) expect(saved).toEqual({ saved: true });
    expect(Object.keys(await values(lab.fresh())).length).toBe(30);
    expect(await values(createRecords(memoryArea(), lab.copy))).toEqual(await values(lab.fresh()));
  });
});

it('erasing leaves nothing: no record, no copy, no witness', async () => {
  const lab = await filled();
  await lab.fresh().erase();
  expect(await lab.fresh().count()).toEqual({ records: 0, copies: 0 });
  expect(lab.kept.yes).toBe(false);
  expect(await lab.fresh().read()).toEqual({ good: new Map(), troubles: [] });
});

it('erasing takes the records also where the witness cannot be told', async () => {
  const lab = await filled();
  const witness = { read: async () => true, write: () => Promise.reject(new Error('no')) };
  await createRecords(lab.area, lab.copy, witness).erase();
  expect(await lab.fresh().count()).toEqual({ records: 0, copies: 0 });
});

it('a copy that cannot be removed keeps the records too, so that erasing is never half done unseen', async () => {
  const lab = await filled();
  lab.copy.faults.remove = new Error('no');
  await expect(lab.fresh().erase()).rejects.toThrow('no');
  expect(await lab.fresh().count()).toEqual({ records: 11, copies: 1 });
});
