import type { Outcome } from '@colloquy/engines/deciding';
import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { countsOf, USUAL_UNDO_MINUTES, withFewReviews } from '../../domain/deciding/decision-release';
import { seesEveryReview } from '../../domain/reviews.policy';
import { placeQuestions } from '../answering/place-questions';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { decisionLetters } from './decision-letters';
import { feedbackOn } from './feedback';
import { type ComingRelease, comingRelease, digestOf, waitingDecisions } from './waiting-decisions';

/** What a release would make known, and the one that is under way. */
export interface ReleasePreview {
  readonly counts: readonly { readonly outcome: Outcome; readonly count: number }[];
  /** How many works there are on which nothing is decided yet. */
  readonly undecided: number;
  /** Of works with fewer reviews than the conference asks for at least. */
  readonly fewReviews: readonly { readonly code: string; readonly reviews: number }[];
  readonly least: number;
  readonly usualUndoMinutes: number;
  readonly digest: string;
  readonly coming: (Omit<ComingRelease, 'decisions'> & { readonly counts: ReleasePreview['counts'] }) | null;
}

/** What would be made known now, the viewer's own works apart. @throws DomainError `not-found` for others than organisers */
export async function previewRelease(db: Reader, viewer: Viewer, conferenceId: Id): Promise<ReleasePreview> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const waiting = await waitingDecisions(db, conferenceId, viewer.personId);
  const shown = waiting.filter(({ own }) => !own);
  const { least } = await readReviewingRules(db, conferenceId);
  const [open]: { undecided: number }[] = await db.query(
    `SELECT count(*)::int AS undecided FROM submission s LEFT JOIN decision d ON d.submission_id = s.id
     WHERE s.conference_id = $1 AND s.state = 'submitted' AND (d.submission_id IS NULL OR d.state = 'released')
       AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2)`,
    [conferenceId, viewer.personId],
  );
  const coming = await comingRelease(db, conferenceId, viewer.personId);
  return {
    ...{ counts: countsOf(shown), undecided: open?.undecided ?? 0, least, usualUndoMinutes: USUAL_UNDO_MINUTES },
    fewReviews: withFewReviews(shown, least).map(({ code, reviews }) => ({ code, reviews })),
    digest: digestOf(waiting),
    coming: coming && { ...without(coming), counts: countsOf(coming.decisions) },
  };
}

const without = ({ decisions: _, ...coming }: ComingRelease): Omit<ComingRelease, 'decisions'> => coming;

/** A letter as its reader gets it. */
export interface ReadableLetter {
  readonly code: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly subject: string;
  readonly text: string;
}

/**
 * What presenters will read, the question whether they take their place with it, in order of the works' codes after the given one: of what would be released now, or of the
 * release that is under way. A page never parts the letters of one work.
 * @throws DomainError `not-found` for others than organisers
 */
export async function readLetters(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  publicUrl: string,
  page: { readonly after: string; readonly limit: number },
): Promise<{ readonly items: ReadableLetter[]; readonly next: string | null }> {
  if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
  const decisions: { submissionId: Id; outcome: Outcome; code: string }[] = await db.query(
    `SELECT d.submission_id AS "submissionId", d.outcome, s.code FROM decision d JOIN submission s ON s.id = d.submission_id
     WHERE s.conference_id = $1 AND d.state IN ('pending', 'releasing') AND s.state <> 'withdrawn'
       AND s.code COLLATE "C" > $2
       AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $3)
     ORDER BY s.code COLLATE "C" LIMIT $4`,
    [conferenceId, page.after, viewer.personId, page.limit + 1],
  );
  const shown = decisions.slice(0, page.limit);
  const feedback = await feedbackOn(
    db,
    shown.map(({ submissionId }) => submissionId),
  );
  const letters = await decisionLetters(db, conferenceId, shown, feedback);
  const questions = await placeQuestions(db, conferenceId, publicUrl, shown);
  return {
    items: letters.flatMap(({ submissionId, code, name, outcome, message: { to, subject, text } }) => [
      { code, name, outcome, subject, text },
      ...questions
        .filter((asked) => asked.submissionId === submissionId && asked.message.to === to)
        .map(({ message }) => ({ ...{ code, name, outcome }, subject: message.subject, text: message.text })),
    ]),
    next: decisions.length > page.limit ? (shown.at(-1)?.code ?? null) : null,
  };
}
