import type { LeafValue as Leaf } from '@colloquy/engines/abstract-draft';
import fc from 'fast-check';
import type { Batch, Kept, Reply } from './doors';
import { type Change, leafAt, type Standing } from './held';
import { Keeper } from './keeper';

const FIELDS = ['title', 'texts.abstract'];
const words = (value: Leaf): string[] => (typeof value === 'string' ? value.split(' ').filter(Boolean) : []);

/** Joins two texts that both only added words to a third; whatever took words away cannot be joined. */
function join(from: Leaf, one: Leaf, other: Leaf): string | null {
  const keepsAll = (now: Leaf): boolean => words(from).every((word) => words(now).includes(word));
  if (!keepsAll(one) || !keepsAll(other)) return null;
  // Words of both stand twice: a server cannot know that they are the same words sent twice.
  return [...words(one), ...words(other).filter((word) => !words(from).includes(word))].join(' ');
}

/** A server that joins what it can; what it has already changes nothing. */
class ModelServer {
  revision = 0;
  leaves: Record<string, Leaf> = { title: 'start' };

  take(changes: Batch): Standing {
    const conflicts = changes.filter((change) => !this.takes(change)).map(({ at }) => ({ at }));
    this.revision += 1;
    return { revision: this.revision, leaves: { ...this.leaves }, conflicts, refused: [] };
  }

  private takes({ at, from, to }: Change): boolean {
    const now = leafAt(this.leaves, at);
    const hasAll = to !== '' && words(to).every((word) => words(now).includes(word));
    const joined = now === from ? to : hasAll || now === to ? now : join(from, now, to);
    if (joined === null) return false;
    this.leaves = { ...this.leaves, [at]: joined };
    return true;
  }
}

/** A device whose requests and answers are let through, lost or left hanging one by one. */
class Device {
  readonly hanging: (() => void)[] = [];
  kept: readonly Kept[] = [];
  keeper: Keeper;

  constructor(private readonly server: ModelServer) {
    this.keeper = this.open();
  }

  open(): Keeper {
    const { revision, leaves } = this.server;
    this.keeper = new Keeper({ revision, leaves: { ...leaves } }, 0, this.kept, {
      send: (batch) => this.hang(() => this.server.take(batch)),
      read: () => this.hang(() => this.server.take([])),
      keep: async (kept) => {
        this.kept = structuredClone(kept);
        return true;
      },
      now: () => Date.now(),
    });
    return this.keeper;
  }

  lost: ((how: 'request' | 'answer') => void)[] = [];

  private hang(ask: () => Standing): Promise<Reply> {
    return new Promise((resolve) => {
      let over = false;
      const finish = (reply: () => Reply): void => {
        if (!over) resolve(reply());
        over = true;
      };
      this.hanging.push(() => finish(() => ({ is: 'taken', standing: ask() })));
      this.lost.push((how) =>
        finish(() => {
          if (how === 'answer') ask();
          return { is: 'away' };
        }),
      );
    });
  }
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ is: fc.constant('type' as const), field: fc.constantFrom(...FIELDS) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('clear' as const), field: fc.constantFrom(...FIELDS) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constantFrom('send' as const, 'arrive' as const, 'lose' as const, 'lose answer' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('read' as const, 'crash' as const) }) },
);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('whatever is lost on the way and whoever crashes, two devices end with the same text and no word is gone', async () => {
  const script = fc.array(fc.tuple(fc.constantFrom(0, 1), step), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(script, async (steps) => {
      jest.clearAllTimers();
      const server = new ModelServer();
      const devices = [new Device(server), new Device(server)];
      const typed = new Map<string, string>();
      let cleared = false;
      for (const [index, [which, what]] of steps.entries()) {
        const device = devices[which];
        if (!device) continue;
        if (what.is === 'type') {
          const word = `w${index}`;
          const before = leafAt(device.keeper.now().leaves, what.field);
          device.keeper.edit(what.field, [...words(before), word].join(' '));
          typed.set(word, what.field);
        } else if (what.is === 'clear') {
          for (const word of words(leafAt(device.keeper.now().leaves, what.field))) typed.delete(word);
          device.keeper.edit(what.field, '');
          cleared = true;
        } else if (what.is === 'send') void device.keeper.flush();
        else if (what.is === 'read') void device.keeper.readAnew();
        else if (what.is === 'arrive') device.hanging.pop()?.();
        else if (what.is === 'lose') device.lost.pop()?.('request');
        else if (what.is === 'lose answer') device.lost.pop()?.('answer');
        else {
          await settle();
          device.hanging.length = 0;
          device.lost.length = 0;
          device.open();
        }
        await settle();
      }
      for (let round = 0; round < 12; round++) {
        for (const device of devices) {
          void device.keeper.readAnew();
          await settle();
          for (const arrive of device.hanging.splice(0)) arrive();
          await settle();
        }
      }
      const shown = devices.map(({ keeper }) => keeper.now());
      for (const field of FIELDS) {
        const inServer = leafAt(server.leaves, field);
        for (const { leaves, apart } of shown) {
          if (field in apart) expect(leafAt(apart, field)).toBe(inServer);
          else expect(leafAt(leaves, field)).toBe(inServer);
        }
      }
      if (cleared) return;
      for (const field of FIELDS) {
        const there = words(leafAt(server.leaves, field));
        expect(there).toHaveLength(new Set(there).size);
      }
      for (const [word, field] of typed) expect(words(leafAt(server.leaves, field))).toContain(word);
      expect(shown.every(({ saving }) => saving === 'saved')).toBe(true);
      expect(devices.every(({ kept }) => kept.length === 0)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('who clears a text that another goes on with is asked, and both texts stay until then', async () => {
  const server = new ModelServer();
  const [one, two] = [new Device(server), new Device(server)];
  const pass = async (device: Device): Promise<void> => {
    void device.keeper.flush();
    await settle();
    for (const arrive of device.hanging.splice(0)) arrive();
    await settle();
  };
  one.keeper.edit('title', 'start and more');
  await pass(one);
  two.keeper.edit('title', 'another beginning');
  await pass(two);
  expect(two.keeper.now()).toMatchObject({
    leaves: { title: 'another beginning' },
    apart: { title: 'start and more' },
  });
  two.keeper.choose('title', 'mine');
  await pass(two);
  expect(server.leaves.title).toBe('another beginning');
  expect(two.keeper.now()).toMatchObject({ apart: {}, saving: 'saved' });
});

test('a second of rest, or two seconds of typing, and it is on its way', async () => {
  const device = new Device(new ModelServer());
  for (let key = 0; key < 5; key++) {
    device.keeper.edit('title', `start ${'x'.repeat(key + 1)}`);
    await jest.advanceTimersByTimeAsync(400);
  }
  expect(device.hanging).toHaveLength(1);
  expect(device.keeper.now()).toMatchObject({ saving: 'saving' });
});
