import type { Schemas } from '@colloquy/api-client';
import type { Caller } from './caller';
import type { ConferenceServer, Person } from './conference-server';

export type Margin = Schemas['MarginDto'];
export type Thread = Schemas['ThreadDto'];

/** Lets a mentor and the authors of a work write to each other, as if both had said yes long ago. */
export async function startMentoring(server: ConferenceServer, submission: string): Promise<void> {
  await server.rows(
    `UPDATE pairing SET state = 'active', mentor_answer = 'accepted', mentee_answer = 'accepted', since = now() - interval '3 days'
     WHERE submission_id = $1 AND state IN ('proposed', 'published', 'accepted')`,
    [submission],
  );
}

/** The mentor and the first author of a work, signed in. */
export async function bothOf(
  server: ConferenceServer,
  submission: string,
  slug?: string,
): Promise<{ readonly mentor: Person; readonly author: Person }> {
  const [row] = await server.rows<{ mentor: string; author: string }>(
    `SELECT g.mentor_id AS mentor, a.person_id AS author FROM pairing g JOIN submission_author a ON a.submission_id = g.submission_id
     WHERE g.submission_id = $1 AND g.state NOT IN ('ended', 'declined') ORDER BY a.position LIMIT 1`,
    [submission],
  );
  if (!row) throw new Error('This work has no mentor.');
  return { mentor: await server.signIn(row.mentor, slug), author: await server.signIn(row.author, slug) };
}

export const marginOf = (caller: Caller, submission: string, version?: string | number): Promise<Margin> =>
  caller.get(`submissions/${submission}/margin${version === undefined ? '' : `?version=${version}`}`);

/** Writes on words that stand in what is shown, or on the whole work. @returns the thread's id */
export async function commentOn(
  caller: Caller,
  submission: string,
  words: { readonly field: string; readonly from: number; readonly until: number } | null,
  comment: { readonly text: string; readonly suggestion?: string },
): Promise<string> {
  const { versions } = await marginOf(caller, submission);
  const { threadId } = await caller.post<{ threadId: string }>(`submissions/${submission}/margin/threads`, {
    ...{ version: versions[0]?.number, words, suggestion: null, ...comment },
  });
  return threadId;
}

/** A day so many days from now, as a date field gives it. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
