import { answerOf, Refusal, type Schemas } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { viewerQuery } from '../../api/queries';
import { dropDraft, keepDraft, keptDraft } from '../../parts/forms/drafts';

/** A comment that is on its way: what it says, and where it goes. */
export interface Outgoing {
  /** The same for every try, so that it is written once, whatever is lost on the way. */
  readonly key: string;
  readonly to: { readonly thread: string } | Pick<Schemas['NewThreadDto'], 'words' | 'version'>;
  /** The words that it is on, to be shown while it waits. */
  readonly quote: string;
  readonly text: string;
  readonly suggestion: string | null;
  /** Why the server did not take it; then it waits for its writer. */
  readonly refused?: string;
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const AGAIN_MS = 10_000;

/** Sends one. @throws Refusal where the server says no; anything else where it cannot be reached */
function send(conference: string, submission: string, comment: Outgoing): Promise<unknown> {
  const headers = { 'Idempotency-Key': comment.key };
  const { text, suggestion, to } = comment;
  if ('thread' in to) {
    return answerOf(
      api.POST('/api/v1/conferences/{conference}/margin-threads/{thread}/comments', {
        params: { path: { conference, thread: to.thread } },
        body: { text, suggestion },
        headers,
      }),
    );
  }
  return answerOf(
    api.POST('/api/v1/conferences/{conference}/submissions/{submission}/margin/threads', {
      params: { path: { conference, submission } },
      body: { ...to, text, suggestion },
      headers,
    }),
  );
}

/** The sentence of a refusal for good; null where another try may go better. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Refusal) || [429, 503].includes(error.problem.status)) return null;
  const { detail, errors } = error.problem;
  return errors?.[0]?.message ?? detail;
}

/**
 * Comments on their way to the server. Each is kept on this device until the server has acknowledged it, and sent again
 * while there is no connection and when the screen is opened the next time.
 */
export function useOutgoing(conference: string, submission: string) {
  const queries = useQueryClient();
  const person = queries.getQueryData(viewerQuery.queryKey)?.personId ?? '';
  const name = `margin/${submission}`;
  const [waiting, setWaiting] = useState<readonly Outgoing[]>(
    () => (keptDraft(person, name)?.value as readonly Outgoing[] | undefined) ?? [],
  );
  const latest = useRef(waiting);
  const busy = useRef(false);

  const keep = useCallback(
    (next: readonly Outgoing[]) => {
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
        await send(conference, submission, next);
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
  }, [conference, submission, keep, queries]);

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
    write: (comment: Omit<Outgoing, 'key' | 'refused'>) => {
      keep([...latest.current, { ...comment, key: newKey() }]);
      void flush();
    },
    takeBack: (key: string) => keep(latest.current.filter((one) => one.key !== key)),
  };
}

/** What is typed and not yet sent, kept on this device under a name of its own. */
export function useKeptText(name: string): readonly [text: string, setText: (text: string) => void] {
  const person = useQueryClient().getQueryData(viewerQuery.queryKey)?.personId ?? '';
  const [text, setText] = useState(() => String(keptDraft(person, name)?.value ?? ''));
  const change = (next: string) => {
    setText(next);
    if (next.trim() === '') dropDraft(person, name, keptDraft(person, name)?.value);
    else keepDraft(person, name, { value: next, version: null, at: new Date().toISOString() });
  };
  return [text, change];
}
