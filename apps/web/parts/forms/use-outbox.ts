import { Refusal } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { viewerQuery } from '../../api/queries';
import { newKey } from '../../api/use-write';
import { dropDraft, keepDraft, keptDraft } from './drafts';

/** Something on its way to the server. */
export interface Sendable {
  /** The same for every try, so that it is done once, whatever is lost on the way. */
  readonly key: string;
  /** Why the server did not take it; then it waits for its writer. */
  readonly refused?: string;
}

const AGAIN_MS = 10_000;

/** The sentence of a refusal for good; null where another try may go better. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Refusal) || [401, 429, 500, 502, 503, 504].includes(error.problem.status)) return null;
  const { detail, errors } = error.problem;
  return errors?.[0]?.message ?? detail;
}

/**
 * Things on their way to the server. Each is kept on this device until the server has acknowledged it, and sent again
 * while there is no connection and when the screen is opened the next time.
 * @param name of its own for what is sent
 * @param send sends one, with its key. @throws Refusal where the server says no; anything else where it cannot be reached
 */
export function useOutbox<Item extends Sendable>(name: string, send: (item: Item) => Promise<unknown>) {
  const queries = useQueryClient();
  const person = queries.getQueryData(viewerQuery.queryKey)?.personId ?? '';
  const [waiting, setWaiting] = useState<readonly Item[]>(
    () => (keptDraft(person, name)?.value as readonly Item[] | undefined) ?? [],
  );
  const latest = useRef(waiting);
  const busy = useRef(false);

  const keep = useCallback(
    (next: readonly Item[]) => {
      latest.current = next;
      setWaiting(next);
      if (next.length === 0) dropDraft(person, name, keptDraft(person, name)?.value);
      else keepDraft(person, name, { value: next, version: null, at: new Date().toISOString() });
    },
    [person, name],
  );

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    let next = latest.current.find(({ refused }) => refused === undefined);
    while (next) {
      const { key } = next;
      try {
        await send(next);
        await queries.invalidateQueries();
        keep(latest.current.filter((one) => one.key !== key));
      } catch (error) {
        const refused = refusalOf(error);
        if (refused === null) break;
        keep(latest.current.map((one) => (one.key === key ? { ...one, refused } : one)));
      }
      next = latest.current.find((one) => one.refused === undefined);
    }
    busy.current = false;
  }, [send, keep, queries]);

  useEffect(() => {
    const again = () => void flush();
    again();
    window.addEventListener('online', again);
    const timer = setInterval(() => latest.current.length > 0 && again(), AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [flush]);

  return {
    waiting,
    write: (item: Omit<Item, keyof Sendable>) => {
      keep([...latest.current, { ...item, key: newKey() } as Item]);
      void flush();
    },
    takeBack: (key: string) => keep(latest.current.filter((one) => one.key !== key)),
  };
}
