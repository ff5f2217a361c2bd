import { findConference } from '@colloquy/features/conferences';
import { mentorsAtWork } from '@colloquy/features/mentoring';
import {
  type AbstractSubmitted,
  findTitle,
  momentInMail,
  tellAuthors,
  titleInMail,
} from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { revisionMailToMentor, revisionMailToReviewer } from '../../mail/answering/answering-mails';
import { titlesForReviewers } from '../blind/read-works-for-reviewers';
import { endOfDay, readAnswerRules } from './answer-rules';

interface WhichRevision {
  readonly conferenceId: Id;
  readonly submissionId: Id;
}

/** Begins a revision: the authors know until when, and their mentor that they may need help. Part of the caller's act. */
export async function askForRevision(
  tx: Transaction,
  publicUrl: string,
  { conferenceId, submissionId }: WhichRevision,
): Promise<void> {
  const { reviseDays } = await readAnswerRules(tx, conferenceId);
  const reviseBy = await endOfDay(tx, conferenceId, reviseDays);
  const begun: unknown[] = await tx.query(
    `INSERT INTO revision (submission_id, round, from_version, revise_by)
     SELECT s.id, d.round, s.submitted_version, $2 FROM submission s JOIN decision d ON d.submission_id = s.id WHERE s.id = $1
     ON CONFLICT DO NOTHING RETURNING 1`,
    [submissionId, reviseBy],
  );
  if (begun.length === 0) return;
  const conference = await findConference(tx, conferenceId);
  const work = { conference, ...(await findTitle(tx, submissionId)) };
  const by = momentInMail(reviseBy, conference.timeZone);
  await tellAuthors(tx, {
    ...{ conference, submissionId, publicUrl, kind: 'revision-asked' },
    subject: `Revise ${work.code} until ${by}`,
    paragraphs: [
      `“${titleInMail(work.title)}” comes back to you to be revised. Look at each point that the reviewers have made, change what makes it better, and submit it again until ${by}.`,
      'The same reviewers then see word by word what you have changed. Here you write:',
    ],
  });
  for (const mentor of await mentorsAtWork(tx, submissionId)) {
    await writeMail(tx, revisionMailToMentor(work, mentor, { reviseBy }, menteesPage(publicUrl, conference.slug)));
  }
}

/** When a work that was to be revised is submitted again, its reviewers get it back, and its mentor is told. */
export const revisionReturnedHandler = (publicUrl: string): EventHandler<AbstractSubmitted> => ({
  name: 'reviews.revision-returned',
  handles: 'AbstractSubmitted',
  async handle(tx, { conferenceId, payload: { submissionId } }) {
    const [, returned] = (await tx.query(
      'UPDATE revision SET returned_at = now() WHERE submission_id = $1 AND returned_at IS NULL',
      [submissionId],
    )) as [unknown, number];
    if (returned === 0) return;
    const conference = await findConference(tx, conferenceId);
    const work = { conference, ...(await findTitle(tx, submissionId)) };
    for (const mentor of await mentorsAtWork(tx, submissionId)) {
      await writeMail(tx, revisionMailToMentor(work, mentor, 'returned', menteesPage(publicUrl, conference.slug)));
    }
    const reviewers: { id: Id; name: string }[] = await tx.query(
      `SELECT p.id, p.name FROM review r JOIN person p ON p.id = r.reviewer_id WHERE r.submission_id = $1 ORDER BY p.sort_name, p.id`,
      [submissionId],
    );
    const link = `${publicUrl}/app/c/${conference.slug}/reviewing/${submissionId}`;
    const titles = await titlesForReviewers(tx, conferenceId, [submissionId]);
    const asRead = { ...work, title: titles.get(submissionId) ?? '' };
    for (const reviewer of reviewers) await writeMail(tx, revisionMailToReviewer(asRead, reviewer, link));
  },
});

const menteesPage = (publicUrl: string, slug: string): string => `${publicUrl}/app/c/${slug}/mentees`;
