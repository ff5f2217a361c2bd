import { findPeople } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { titleInMail } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import type { ReviewAssignment } from '../../domain/assigning/reviewer-input';
import { type AssignmentNews, assignmentMail } from '../../mail/assignment-mail';
import { readWorksForReviewers } from '../blind/read-works-for-reviewers';

/** Tells everybody whose works have changed, each in one message, what is new and what is no longer theirs. Part of the caller's act. */
export async function tellReviewers(
  tx: Transaction,
  conferenceId: Id,
  publicUrl: string,
  { added, removed }: { readonly added: readonly ReviewAssignment[]; readonly removed: readonly ReviewAssignment[] },
): Promise<void> {
  const all = [...added, ...removed];
  if (all.length === 0) return;
  const { slug, title, contact } = await findConference(tx, conferenceId);
  const works = await readWorksForReviewers(
    tx,
    conferenceId,
    all.map(({ submissionId }) => submissionId),
  );
  const people = await findPeople(tx, [...new Set(all.map(({ reviewerId }) => reviewerId))]);
  const frame = { conferenceId, conference: title, contact, workspace: `${publicUrl}/app/c/${slug}` };
  for (const person of people) {
    const of = (pairs: readonly ReviewAssignment[]): AssignmentNews['added'] => {
      const ids = new Set(pairs.filter(({ reviewerId }) => reviewerId === person.id).map((pair) => pair.submissionId));
      return [...works.values()]
        .filter(({ submissionId }) => ids.has(submissionId))
        .map((work) => ({ code: work.code, title: titleInMail(work.title) }));
    };
    await writeMail(tx, assignmentMail(frame, person, { added: of(added), removed: of(removed) }));
  }
}
