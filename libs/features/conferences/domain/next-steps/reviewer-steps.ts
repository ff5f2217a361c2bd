import type { Id, Instant } from '@colloquy/kernel';
import type { Calendar } from '../tasks/calendar';
import { count } from '../tasks/words';
import { type Step, step } from './step';

/** The reviews of a person; of the works nothing that tells who wrote them. */
export interface ReviewerFacts {
  readonly asked: number;
  readonly written: number;
  /** The one that has waited longest and can still be reviewed; null when none is left. */
  /** Reviewed works that were revised and submitted again since, the oldest first. */
  readonly revised?: readonly {
    readonly id: Id;
    readonly code: string;
    readonly title: string;
    readonly since: Instant;
  }[];
  readonly next: { readonly id: Id; readonly code: string; readonly title: string; readonly since: Instant } | null;
}

/** What a reviewer does next: what came back revised, then the review that has waited longest. */
export function reviewerSteps({ asked, written, next, revised = [] }: ReviewerFacts, calendar: Calendar): Step[] {
  const again = revised.map(({ id, code, title, since }) =>
    step({
      key: `read-again-${id}`,
      role: 'reviewer',
      what: `Read ${code}, “${title}”, again: it was revised.`,
      why: 'You see word by word what has changed. Change your review, or say that it stands.',
      deadline: calendar.endOf('decision'),
      pressing: true,
      since,
      button: { label: 'See what has changed', to: `reviewing/${id}` },
    }),
  );
  if (!next) return again;
  const left = asked - written;
  return [
    ...again,
    step({
      key: 'write-reviews',
      role: 'reviewer',
      what: `Review ${next.code}, “${next.title}”.`,
      why:
        left === 1
          ? 'It is the last one. Ten minutes are enough; authors read your words, and never who wrote them.'
          : `${count(left, 'review')} to write, about ten minutes each. Authors read your words, and never who wrote them.`,
      deadline: calendar.endOf('review'),
      pressing: true,
      done: written,
      of: asked,
      since: next.since,
      button: { label: 'Write the review', to: `reviewing/${next.id}` },
    }),
  ];
}
