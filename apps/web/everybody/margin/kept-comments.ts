import { answerOf, type Schemas } from '@colloquy/api-client';
import { useCallback } from 'react';
import { api } from '../../api/client';
import { type Sendable, useOutbox } from '../../parts/forms/use-outbox';

/** A comment that is on its way: what it says, and where it goes. */
export interface Outgoing extends Sendable {
  readonly to: { readonly thread: string } | Pick<Schemas['NewThreadDto'], 'words' | 'version'>;
  /** The words that it is on, to be shown while it waits. */
  readonly quote: string;
  readonly text: string;
  readonly suggestion: string | null;
}

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

/** Comments on their way to the server, sent again until it has acknowledged them. */
export function useOutgoing(conference: string, submission: string) {
  const one = useCallback((comment: Outgoing) => send(conference, submission, comment), [conference, submission]);
  return useOutbox<Outgoing>(`margin/${submission}`, one);
}
