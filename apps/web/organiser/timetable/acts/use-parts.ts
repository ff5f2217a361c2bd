import { answerOf } from '@colloquy/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { newKey } from '../../../api/use-write';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { useToast } from '../../../parts/overlays/toasts';
import { deskQuery } from '../desk/desk-query';
import { useBench } from '../desk/use-workbench';
import type { Desk } from '../model/desk';

type Lockable = 'room' | 'day' | 'session';

interface Part {
  /** What the desk is afterwards, shown at once. */
  readonly shown: (desk: Desk) => Desk;
  readonly send: (headers: { 'Idempotency-Key': string }) => Promise<unknown>;
  readonly words: string;
}

const WHOLE = '/api/v1/conferences/{conference}/timetable' as const;

/** Pins, locks and what is said of clashes: shown at once, and as before where the server refuses. */
export function useParts() {
  const { conference, desk, layout, say } = useBench();
  const queries = useQueryClient();
  const toast = useToast();
  const { queryKey } = deskQuery(conference);
  const params = { path: { conference } };
  const { mutate } = useMutation({
    scope: { id: `timetable ${conference}` },
    mutationFn: ({ send }: Part) => send({ 'Idempotency-Key': newKey() }),
    onMutate: async ({ shown, words }) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Desk>(queryKey, (last) => last && shown(last));
      say(words);
    },
    onError: (error) => toast(titleOfRefusal(error)),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const lock = (kind: Lockable, id: string, locked: boolean) =>
    mutate({
      shown: (last) => withLock(last, kind, id, locked),
      send: (headers) => answerOf(api.PUT(`${WHOLE}/locks`, { params, headers, body: { kind, id, locked } })),
      words: locked ? 'Locked.' : 'Unlocked.',
    });
  const pin = (ids: readonly string[], pinned: boolean) =>
    mutate({
      shown: (last) => ({
        ...last,
        talks: last.talks.map((talk) => (ids.includes(talk.submissionId) ? { ...talk, pinned } : talk)),
      }),
      send: (headers) =>
        answerOf(api.PUT(`${WHOLE}/pins`, { params, headers, body: { submissionIds: [...ids], pinned } })),
      words: `${ids.length === 1 ? layout.talks.get(ids[0] ?? '')?.code : `${ids.length} talks`} ${pinned ? 'pinned' : 'no longer pinned'}.`,
    });
  return {
    lock,
    pin,
    /** Pins talks, or takes the pins out where all of them have one. */
    togglePins: (ids: readonly string[]) => {
      const placed = ids.filter((id) => layout.talks.get(id)?.placement);
      if (placed.length === 0) return say('Only a talk that has a place can be pinned.');
      pin(placed, !placed.every((id) => layout.talks.get(id)?.pinned));
    },
    acknowledge: (key: string, why: string) =>
      mutate({
        shown: (last) => last,
        send: (headers) => answerOf(api.POST(`${WHOLE}/acknowledgements`, { params, headers, body: { key, why } })),
        words: 'Kept, with your reason.',
      }),
    takeBack: (key: string) =>
      mutate({
        shown: (last) => ({ ...last, acknowledged: last.acknowledged.filter((one) => one.key !== key) }),
        send: (headers) =>
          answerOf(api.DELETE(`${WHOLE}/acknowledgements`, { params: { ...params, query: { key } }, headers })),
        words: 'Taken back.',
      }),
    isLockedDay: (day: string) => desk.locks.days.includes(day),
  };
}

function withLock(desk: Desk, kind: Lockable, id: string, locked: boolean): Desk {
  const { locks } = desk;
  const rooms = locks.rooms.filter(({ roomId }) => roomId !== id);
  const days = locks.days.filter((day) => day !== id);
  if (kind === 'room') return { ...desk, locks: { ...locks, rooms: locked ? [...rooms, { roomId: id }] : rooms } };
  if (kind === 'day') return { ...desk, locks: { ...locks, days: locked ? [...days, id] : days } };
  return { ...desk, sessions: desk.sessions.map((one) => (one.id === id ? { ...one, locked } : one)) };
}
