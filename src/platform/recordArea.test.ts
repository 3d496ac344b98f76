import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { databaseArea, sessionArea } from './recordArea';

let tests = 0;
let name = '';
beforeEach(() => {
  fakeBrowser.reset();
  name = `trial ${++tests}`;
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['the database', () => databaseArea(name)],
  ['the session', () => sessionArea()],
] as const)('%s', (_, open) => {
  it('reads and changes records, and removes those without a value', async () => {
    const area = open();
    await area.change(() => [
      { key: 'a', value: 1 },
      { key: 'b', value: { c: '二' } },
    ]);
    await area.change((now) => [{ key: 'a' }, { key: 'd', value: [...now.keys()] }]);
    expect(await open().read()).toEqual(
      new Map<string, unknown>([
        ['b', { c: '二' }],
        ['d', ['a', 'b']],
      ]),
    );
    await area.clear();
    expect(await open().read()).toEqual(new Map());
    await area.change(() => [{ key: 'a', value: 2 }]);
    expect(await open().read()).toEqual(new Map([['a', 2]]));
  });

  it('does nothing when the change throws half-way', async () => {
    const area = open();
    await area.change(() => [{ key: 'a', value: 1 }]);
    const broken = area.change(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await area.read()).toEqual(new Map([['a', 1]]));
  });

  it('counts right when two add at once', async () => {
    const [one, two] = [open(), open()];
    const add = (area: ReturnType<typeof open>) =>
      area.change((now) => [{ key: 'n', value: Number(now.get('n') ?? 0) + 1 }]);
    await Promise.all(Array.from({ length: 40 }, (_, i) => add(i % 2 ? one : two)));
    expect((await open().read()).get('n')).toBe(40);
  });
});

describe('the database', () => {
  it('does nothing when one of the records cannot be stored', async () => {
    const area = databaseArea(name);
    const edits = [
      { key: 'a', value: 1 },
      { key: 'b', value: () => 1 },
    ];
    await expect(area.change(() => edits)).rejects.toThrow();
    expect(await area.read()).toEqual(new Map());
  });

  it('of a newer version opens as it is', async () => {
    const newer = await openDB(name, 7, { upgrade: (db) => void db.createObjectStore('records') });
    await newer.put('records', 'v7', 'a');
    newer.close();
    const area = databaseArea(name);
    expect(await area.read()).toEqual(new Map([['a', 'v7']]));
    expect((await openDB(name)).version).toBe(7);
  });

  it('gives the records that can be read when asking for all of them fails', async () => {
    const area = databaseArea(name);
    await area.change(() => [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ]);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
    });
    expect(await area.read()).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
  });

  it('that is refused says so by name', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await expect(databaseArea(name).read()).rejects.toMatchObject({ name: 'StoreNotOpen' });
  });

  it('is let go of when another tab removes it, and opened again afterwards', async () => {
    const area = databaseArea(name);
    await area.change(() => [{ key: 'a', value: 1 }]);
    await databaseArea(name).clear();
    expect(await area.read()).toEqual(new Map());
    await area.change(() => [{ key: 'b', value: 1 }]);
    expect(await area.read()).toEqual(new Map([['b', 1]]));
  });
});

it('the session keeps to its own keys', async () => {
  await fakeBrowser.storage.session.set({ 'observation/3': 1 });
  const area = sessionArea();
  await area.change(() => [{ key: 'a', value: 1 }]);
  expect(await area.read()).toEqual(new Map([['a', 1]]));
  await area.clear();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'observation/3': 1 });
});
