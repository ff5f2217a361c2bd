import { leavesOf } from '@colloquy/engines/abstract-draft';
import { use, useEffect, useSyncExternalStore } from 'react';
import { viewerQuery } from '../../../api/queries';
import { queryClient } from '../../../api/query-client';
import { typedMeanwhile } from '../../../shell/meanwhile';
import type { Draft } from '../frame/writing-queries';
import { openDevice } from './device';
import type { Kept, Shown } from './doors';
import { draftDoors } from './draft-doors';
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

/** What was typed before this program was there, as if a page that is gone had left it behind. */
function typedBefore({ revision }: Draft): readonly Kept[] {
  const typed = typedMeanwhile();
  if (!typed) return [];
  const held = { revision, base: { title: typed.from }, mine: { title: typed.to }, apart: {}, refused: {} };
  return [{ held, batch: null }];
}

function openKeeper(person: string, conference: string, draft: Draft): Promise<Keeper> {
  const name = `${person}/${draft.id}`;
  const known = keepers.get(name);
  if (known) return known;
  const made = openDevice(name).then(({ left, keep }) => {
    const { send, read } = draftDoors(conference, draft.id);
    const standing = { revision: draft.revision, leaves: leavesOf(draft.content) };
    const kept = [...typedBefore(draft), ...left];
    return new Keeper(standing, Math.min(Date.parse(draft.savedAt), Date.now()), kept, {
      read,
      keep,
      now: () => Date.now(),
      send: async (changes) => {
        const reply = await send(changes);
        if (reply.is === 'taken') {
          channel?.postMessage(draft.id);
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
function attend(keeper: Keeper, submission: string): () => void {
  const again = (): void => void keeper.readAnew();
  const seen = (): void => void (document.visibilityState === 'visible' ? keeper.readAnew() : keeper.flush());
  const heard = ({ data }: MessageEvent): void => {
    if (data === submission) again();
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

/** Opens a draft for writing by one person on this page. Suspends until this device has been asked what it kept. */
export function useKeeper(person: string, conference: string, draft: Draft): readonly [Keeper, Shown] {
  const keeper = use(openKeeper(person, conference, draft));
  useEffect(() => attend(keeper, draft.id), [keeper, draft.id]);
  return [keeper, useSyncExternalStore(keeper.subscribe, keeper.now)];
}
