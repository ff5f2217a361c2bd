import { localTimes } from '@colloquy/engines/calendar';
import { withoutMarks } from '@colloquy/kernel';
import { type Appearance, readRelease } from './read-release';
import type { Release, ReleaseChange, ReleaseSubmission } from './release';

/** Where a work is presented, as it reads in a sentence: `Wed 9 June, 09:30 in Red`, `board 17 in the Great Hall`. */
function placeOf(release: Release, appearance: Appearance | undefined): string {
  if (!appearance) return 'no place yet';
  if (appearance.kind === 'poster') return `board ${appearance.placement.boardNumber} in ${appearance.room.name}`;
  const times = localTimes(release.conference.timeZone);
  return `${times.shortDay(appearance.startsAt)}, ${times.time(appearance.startsAt)} in ${appearance.room.name}`;
}

const printed = ({ title, abstract, authors, affiliations }: ReleaseSubmission): string =>
  JSON.stringify([title, abstract, authors.map(({ personId, presenter }) => [personId, presenter]), affiliations]);

/**
 * What somebody who knows the release before has to learn: works that came, went, moved or read otherwise, in order of
 * their codes. Changes of the small print (keywords, rooms' capacities) are left out.
 */
export function changesBetween(before: Release, after: Release): ReleaseChange[] {
  const [was, is] = [readRelease(before), readRelease(after)];
  const codeOf = (submissions: readonly ReleaseSubmission[]) =>
    new Map(submissions.map((submission) => [submission.id, submission]));
  const [old, now] = [codeOf(before.submissions), codeOf(after.submissions)];
  const changes: ReleaseChange[] = [];
  for (const submission of before.submissions) {
    if (now.has(submission.id)) continue;
    changes.push({
      kind: 'withdrawn',
      code: submission.code,
      sentence: `“${withoutMarks(submission.title)}” has been withdrawn.`,
    });
  }
  for (const submission of after.submissions) {
    const { id, code } = submission;
    const title = withoutMarks(submission.title);
    const earlier = old.get(id);
    const place = placeOf(after, is.appearance(id));
    if (!earlier) {
      changes.push({ kind: 'added', code, sentence: `“${title}” is new: ${place}.` });
      continue;
    }
    const placeBefore = placeOf(before, was.appearance(id));
    if (place !== placeBefore)
      changes.push({ kind: 'moved', code, sentence: `“${title}” has moved: ${place} (before: ${placeBefore}).` });
    if (printed(submission) !== printed(earlier))
      changes.push({ kind: 'changed', code, sentence: `The text or the authors of “${title}” have changed.` });
  }
  return changes.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
