import { use, useEffect, useSyncExternalStore } from 'react';
import { viewerQuery } from '../../api/queries';
import { queryClient } from '../../api/query-client';
import { openDevice } from './device';
import type { Doors, Kept, Shown } from './doors';
import type { Standing } from './held';
import { Keeper } from './keeper';

const READ_EVERY_MS = 15_000;
const CHANNEL = 'colloquy-writing';

/** Keepers of this page: whoever goes from step to step, or comes back, meets the same. */
const keepers = new Map<string, Promise<Keeper>>();

/** Tells the other pages of this browser that a draft has been saved, and hears it from them. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Somebody who had been signed out is in again, perhaps by another page. */
function seeWhoIsSignedIn(): void {
  const { queryKey } = viewerQuery;
  if (queryClient.getQueryData(queryKey)?.personId === null) void queryClient.invalidateQueries({ queryKey });
}

/** What one person writes, as a page begins with it. */
export interface Beginning {
  /** Its own in this browser: the person first, such as `PERSON/SUBMISSION`. */
  readonly name: string;
  readonly standing: Pick<Standing, 'revision' | 'leaves'>;
  /** When the server last had all of it; milliseconds. */
  readonly savedAt: number;
  /** What was typed before the program was there. */
  readonly before?: () => readonly Kept[];
  /** The server's side of it. */
  readonly doors: () => Pick<Doors, 'send' | 'read' | 'faultOf'>;
}

function openKeeper({ name, standing, savedAt, before, doors }: Beginning): Promise<Keeper> {
  const known = keepers.get(name);
  if (known) return known;
  const made = openDevice(name).then(({ left, keep }) => {
    const { send, ...others } = doors();
    return new Keeper(standing, Math.min(savedAt, Date.now()), [...(before?.() ?? []), ...left], {
      ...others,
      keep,
      now: () => Date.now(),
      send: async (changes) => {
        const reply = await send(changes);
        if (reply.is === 'taken') {
          channel?.postMessage(name);
          seeWhoIsSignedIn();
        }
        return reply;
      },
    });
  });
  keepers.set(name, made);
  return made;
}

/** Sends and reads when there is reason to: the page is shown or hidden, the network is back, others have written. */
function attend(keeper: Keeper, name: string): () => void {
  const again = (): void => void keeper.readAnew();
  const seen = (): void => void (document.visibilityState === 'visible' ? keeper.readAnew() : keeper.flush());
  const heard = ({ data }: MessageEvent): void => {
    if (data === name) again();
  };
  const warn = (event: BeforeUnloadEvent): void => {
    if (keeper.hasUnsent && keeper.now().onDevice === false) event.preventDefault();
  };
  const leave = (): void => void keeper.flush();
  const clock = setInterval(() => document.visibilityState === 'visible' && again(), READ_EVERY_MS);
  window.addEventListener('online', again);
  window.addEventListener('focus', again);
  window.addEventListener('pagehide', leave);
  window.addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', seen);
  channel?.addEventListener('message', heard);
  return () => {
    clearInterval(clock);
    window.removeEventListener('online', again);
    window.removeEventListener('focus', again);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', seen);
    channel?.removeEventListener('message', heard);
    leave();
  };
}

/** Opens something for writing by one person on this page. Suspends until this device has been asked what it kept. */
export function useKept(beginning: Beginning): readonly [Keeper, Shown] {
  const { name } = beginning;
  const keeper = use(openKeeper(beginning));
  useEffect(() => attend(keeper, name), [keeper, name]);
  return [keeper, useSyncExternalStore(keeper.subscribe, keeper.now)];
}
