import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Sending } from './send-upload';

/** A file that a page was sending, kept until the server has it. */
export interface KeptUpload extends Sending {
  readonly id: string;
  readonly submission: string;
}

let opened: UseStore | null = null;
const store = (): UseStore => {
  opened ??= createStore('colloquy-files', 'going');
  return opened;
};

/** Keeps a file in this browser. One that has no room keeps nothing; the page still sends it. */
export const keepUpload = (kept: KeptUpload): Promise<void> => set(kept.id, kept, store()).catch(() => {});

/** The server has it, or it is not wanted any more. */
export const forgetUpload = (id: string): Promise<void> => del(id, store()).catch(() => {});

/** Forgets every file: whoever uses this browser next must not find them. */
export const forgetAllUploads = (): Promise<void> => clear(store()).catch(() => {});

/** Files that pages which are gone were sending for this purpose. */
export async function leftUploads(submission: string, purpose: string): Promise<KeptUpload[]> {
  const all = await entries<string, KeptUpload>(store()).catch(() => []);
  const left: KeptUpload[] = [];
  for (const [id, kept] of all) {
    if (kept.submission === submission && kept.purpose === purpose && (await isFree(id))) left.push(kept);
  }
  return left;
}

/** Sends as the only page that does. @returns null where another page of this browser does it already */
export function aloneWith<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  if (!navigator.locks) return work();
  return navigator.locks.request(`upload ${id}`, { ifAvailable: true }, (lock) => (lock ? work() : null));
}

const isFree = async (id: string): Promise<boolean> => (await aloneWith(id, async () => true)) ?? false;
