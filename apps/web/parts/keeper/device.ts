import { createStore, del, entries, type UseStore } from 'idb-keyval';
import { markUnsent } from '../forms/drafts';
import type { Kept } from './doors';

/** Where pages of this browser keep what the server does not have yet. */
const DATABASE = 'colloquy-writing';
const TABLE = 'unsent';

let opened: UseStore | null = null;
const store = (): UseStore => {
  opened ??= createStore(DATABASE, TABLE);
  return opened;
};

/** A page's own place on this device. */
export interface Device {
  /** What pages that are gone left behind, the newest first. */
  readonly left: readonly Kept[];
  keep(kept: readonly Kept[]): Promise<boolean>;
}

interface Row {
  readonly at: number;
  readonly kept: readonly Kept[];
}

/** Holds the lock of a name for as long as the page lives, by which other pages know that it does. */
function liveAs(name: string): void {
  void navigator.locks?.request(name, () => new Promise(() => {}));
}

/** Whether no page lives under this name any more. */
async function isGone(name: string): Promise<boolean> {
  if (!navigator.locks) return true;
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => lock !== null);
}

/**
 * Opens this page's place for one draft of one person, and takes over what pages that are gone have left there. Every
 * page keeps for itself, so that none overwrites what another has not sent.
 * @param draft a name for person and submission, such as `PERSON/SUBMISSION`
 */
export async function openDevice(draft: string): Promise<Device> {
  const own = `${draft}/${crypto.randomUUID()}`;
  liveAs(own);
  const left: { readonly name: string; readonly row: Row }[] = [];
  try {
    for (const [name, row] of await entries<string, Row>(store()))
      if (name.startsWith(`${draft}/`) && (await isGone(name))) left.push({ name, row });
  } catch {
    // A browser that refuses storage keeps nothing and has nothing; keeping says so.
  }
  left.sort((one, other) => other.row.at - one.row.at);
  let toForget = left.map(({ name }) => name);
  return {
    left: left.flatMap(({ row }) => row.kept),
    keep: async (kept) => {
      try {
        if (kept.length > 0) await putDurably(own, { at: Date.now(), kept });
        else await del(own, store());
        for (const name of toForget) {
          await del(name, store());
          markUnsent(name, false);
        }
        toForget = [];
        markUnsent(own, kept.length > 0);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Written so that it is on the disk, not on its way there, when the promise resolves. */
const putDurably = (name: string, row: Row): Promise<void> =>
  store()('readwrite', (table) => {
    table.put(row, name);
    const { transaction } = table;
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  });

/** Forgets everything unsent of everybody: whoever uses this browser next must not find it. */
export async function forgetUnsent(): Promise<void> {
  for (const [name] of await entries<string, Row>(store())) await del(name, store());
}
