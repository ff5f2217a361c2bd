import type { Id, Instant } from '@colloquy/kernel';
import type { Role } from '../conference';
import { momentInWords } from '../time/time-words';
import { type Step, step } from './step';

/** What the other side of a pair has said last about a work, besides the text of it. */
export interface AwaitedTogether {
  readonly id: Id;
  readonly code: string;
  readonly side: Extract<Role, 'author' | 'mentor'>;
  /** Open comments on places of slides or a poster in which somebody else had the last word. */
  readonly pages: { readonly comments: number; readonly by: string; readonly since: Instant } | null;
  /** The next meeting that somebody else has proposed. */
  readonly meeting: { readonly by: string; readonly startsAt: Instant; readonly since: Instant } | null;
}

/** What a pair owes each other: a word on a time to meet, and on comments about slides or a poster. */
export function togetherSteps(works: readonly AwaitedTogether[], timeZone: string): Step[] {
  return works.flatMap(({ id, code, side, pages, meeting }) => [
    ...(meeting
      ? [
          step({
            key: `answer-meeting-${id}`,
            role: side,
            what: `Say whether you can meet ${meeting.by} at ${momentInWords(timeZone, meeting.startsAt)}.`,
            why: `About ${code}. Yes, another time, or not at all: it goes into both calendars.`,
            deadline: meeting.startsAt,
            pressing: true,
            since: meeting.since,
            button: { label: 'Answer', to: `submissions/${id}/meet` },
          }),
        ]
      : []),
    ...(pages
      ? [
          step({
            key: `answer-pages-${id}`,
            role: side,
            what: `Look at what ${pages.by} wrote on the pages of ${code}.`,
            why:
              pages.comments === 1
                ? 'A comment waits for you. Answer it, or say that it is dealt with.'
                : `${pages.comments} comments wait for you. Answer them, or say that they are dealt with.`,
            pressing: true,
            since: pages.since,
            button: { label: 'Look at the pages', to: `submissions/${id}/pages` },
          }),
        ]
      : []),
  ]);
}
