import { DomainError, type Id, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { NOTHING_SAID, profileFaults, type ReviewerProfile, tidied } from '../../domain/assigning/reviewer-profile';
import { mayReviewIn } from '../../domain/reviews.policy';
import { PROFILE_COLUMNS } from './read-reviewers';

/** One's own profile, and what there is to choose from. */
export interface OwnReviewerProfile extends ReviewerProfile {
  readonly revision: number;
  readonly done: boolean;
  /** What the works here are about, the most frequent first. */
  readonly suggestions: readonly string[];
  /** Labs as others here call theirs. */
  readonly labs: readonly string[];
}

const MOST_SUGGESTIONS = 40;

/** What the viewer has said of themselves as a reviewer; where nothing yet, what they have said as a mentor. */
export async function readOwnReviewerProfile(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
): Promise<OwnReviewerProfile> {
  if (!mayReviewIn(viewer, conferenceId)) throw notFound('profile');
  const [own]: (ReviewerProfile & { revision: number; done: boolean })[] = await db.query(
    `SELECT ${PROFILE_COLUMNS}, revision FROM reviewer_profile WHERE conference_id = $1 AND person_id = $2`,
    [conferenceId, viewer.personId],
  );
  const [mentor]: Pick<ReviewerProfile, 'topics' | 'texts' | 'lab'>[] = own
    ? []
    : await db.query('SELECT topics, texts, lab FROM mentor_profile WHERE conference_id = $1 AND person_id = $2', [
        conferenceId,
        viewer.personId,
      ]);
  const [known]: { suggestions: string[]; labs: string[] }[] = await db.query(
    `SELECT array(SELECT word FROM submission s, unnest(s.keywords) AS word
         WHERE s.conference_id = $1 AND s.state NOT IN ('draft', 'withdrawn')
         GROUP BY word ORDER BY count(*) DESC, word LIMIT $2) AS suggestions,
       array(SELECT DISTINCT lab FROM reviewer_profile WHERE conference_id = $1 AND lab <> '' ORDER BY 1) AS labs`,
    [conferenceId, MOST_SUGGESTIONS],
  );
  return { revision: 0, done: false, ...NOTHING_SAID, ...mentor, ...own, suggestions: [], labs: [], ...known };
}

/** Writes whole profiles of reviewers, over those that there are. Part of the caller's act. */
export async function storeReviewerProfiles(
  tx: Transaction,
  conferenceId: Id,
  profiles: readonly (ReviewerProfile & { readonly personId: Id })[],
): Promise<void> {
  for (const { personId, topics, texts, capacity, lab, experience } of profiles) {
    await tx.query(
      `INSERT INTO reviewer_profile (conference_id, person_id, topics, texts, capacity, lab, experience, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now())
       ON CONFLICT (conference_id, person_id) DO UPDATE SET topics = $3, texts = $4, capacity = $5, lab = $6,
         experience = $7, revision = reviewer_profile.revision + 1`,
      [conferenceId, personId, topics, texts, capacity, lab, experience],
    );
  }
}

/** A reviewer says what they know, how many works they take and whether they have reviewed before. */
@Injectable()
export class SaveReviewerProfile {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.from the revision that they began from, 0 for the first
   * @throws DomainError `not-found` for others than reviewers; `invalid-profile`; `stale-profile`
   */
  async run(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly profile: ReviewerProfile; readonly from: number },
  ): Promise<{ revision: number }> {
    const { conferenceId, from } = input;
    const { personId } = context.viewer;
    if (personId === null || !mayReviewIn(context.viewer, conferenceId)) throw notFound('profile');
    const { topics, texts, capacity, lab, experience } = input.profile;
    const profile = { topics: tidied(topics), texts: tidied(texts), capacity, lab: lab.trim(), experience };
    const faults = profileFaults(profile);
    if (faults.length > 0) {
      throw new DomainError('invalid', 'invalid-profile', 'The profile needs another look.', faults);
    }
    return this.acts.run(context, { act: 'describe-reviewer', conferenceId }, async (tx) => {
      const [written]: { revision: number }[] = await tx.query(
        `INSERT INTO reviewer_profile (conference_id, person_id, topics, texts, capacity, lab, experience, done_at, revision)
         SELECT $1, $2, $3, $4, $5, $6, $7, now(), $8::int + 1
         WHERE $8 = 0 OR EXISTS (SELECT 1 FROM reviewer_profile WHERE conference_id = $1 AND person_id = $2)
         ON CONFLICT (conference_id, person_id) DO UPDATE SET topics = $3, texts = $4, capacity = $5, lab = $6,
           experience = $7, done_at = coalesce(reviewer_profile.done_at, now()), revision = $8 + 1
           WHERE reviewer_profile.revision = $8
         RETURNING revision`,
        [conferenceId, personId, profile.topics, profile.texts, capacity, profile.lab, experience, from],
      );
      if (written) return written;
      const message = 'This was changed elsewhere meanwhile, by you or by an organiser. Load it anew.';
      throw new DomainError('stale', 'stale-profile', message);
    });
  }
}
