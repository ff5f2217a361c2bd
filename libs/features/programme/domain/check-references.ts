import type { Fault } from '@colloquy/kernel';
import { fileName } from './file-name';
import type { Release, ReleasePosterSession, ReleaseSession, ReleaseSubmission } from './release';

type Report = (field: string, message: string) => void;

/** Names every key that stands more than once. */
function repeated(keys: readonly string[], tell: (key: string, index: number) => void): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) tell(key, index);
    seen.add(key);
  }
}

function checkNames(release: Release, report: Report): void {
  const { tracks, rooms, people, submissions, blocks, gatherings, sessions, posterSessions } = release;
  for (const [list, items] of Object.entries({ tracks, rooms, people, submissions, blocks })) {
    repeated(
      items.map(({ id }) => id),
      (id, at) => report(`${list}.${at}.id`, `The id ${id} stands twice in ${list}.`),
    );
  }
  repeated(
    [...gatherings, ...sessions, ...posterSessions].map(({ id }) => id),
    (id) => report('sessions', `The id ${id} belongs to two things on the timetable.`),
  );
  repeated(
    tracks.map(({ letter }) => letter),
    (letter, at) => report(`tracks.${at}.letter`, `Two tracks have the letter ${letter}. Give each its own.`),
  );
  for (const [list, items] of Object.entries({ submissions, sessions })) {
    repeated(
      items.map(({ code }) => fileName(code)),
      (_, at) =>
        report(`${list}.${at}.code`, `Two ${list} have the code ${items[at]!.code}, or codes that make the same file.`),
    );
  }
}

function checkSubmission(submission: ReleaseSubmission, at: string, known: Known, report: Report): void {
  const { code, trackId, authors, affiliations, mentorIds } = submission;
  if (!known.tracks.has(trackId)) report(`${at}.trackId`, `${code} names a track that does not exist.`);
  for (const [i, author] of authors.entries()) {
    if (!known.people.has(author.personId)) {
      report(`${at}.authors.${i}.personId`, `${code} names an author who is not among the people.`);
    }
    if (author.affiliations.some((place) => place >= affiliations.length)) {
      report(
        `${at}.authors.${i}.affiliations`,
        `Author ${i + 1} of ${code} points to an affiliation that is not given.`,
      );
    }
  }
  if (!authors.some(({ presenter }) => presenter))
    report(`${at}.authors`, `Nobody presents ${code}. Name a presenter.`);
  for (const [i, id] of mentorIds.entries()) {
    if (!known.people.has(id)) report(`${at}.mentorIds.${i}`, `${code} thanks a mentor who is not among the people.`);
  }
}

function checkSession(session: ReleaseSession, at: string, known: Known, report: Report): void {
  const { code, trackId, roomId, blockId, chairId, talks } = session;
  if (!known.tracks.has(trackId)) report(`${at}.trackId`, `Session ${code} names a track that does not exist.`);
  if (!known.rooms.has(roomId)) report(`${at}.roomId`, `Session ${code} names a room that does not exist.`);
  if (!known.blocks.has(blockId)) report(`${at}.blockId`, `Session ${code} names a block that does not exist.`);
  if (chairId && !known.people.has(chairId)) {
    report(`${at}.chairId`, `Session ${code} names a chair who is not among the people.`);
  }
  for (const [i, { submissionId }] of talks.entries()) {
    const submission = known.submissions.get(submissionId);
    const field = `${at}.talks.${i}.submissionId`;
    if (!submission) report(field, `Talk ${i + 1} of session ${code} is no submission of this release.`);
    else if (submission.type === 'poster')
      report(field, `${submission.code} is a poster, but stands in session ${code}.`);
  }
}

function checkPosters(session: ReleasePosterSession, at: string, known: Known, report: Report): void {
  const { title, roomId, shifts, placements, floorPlan } = session;
  if (!known.rooms.has(roomId)) report(`${at}.roomId`, `${title} names a room that does not exist.`);
  const boards = new Set(floorPlan.boards.map(({ number }) => number));
  repeated(
    floorPlan.boards.map(({ number }) => String(number)),
    (number) => report(`${at}.floorPlan.boards`, `Two boards of ${title} have the number ${number}.`),
  );
  repeated(
    placements.map(({ boardNumber }) => String(boardNumber)),
    (number, i) => report(`${at}.placements.${i}.boardNumber`, `Two posters of ${title} hang on board ${number}.`),
  );
  for (const [i, { boardNumber, submissionId, shift }] of placements.entries()) {
    const field = `${at}.placements.${i}`;
    const submission = known.submissions.get(submissionId);
    if (!boards.has(boardNumber))
      report(`${field}.boardNumber`, `The floor plan of ${title} has no board ${boardNumber}.`);
    if (!shifts[shift]) report(`${field}.shift`, `Board ${boardNumber} of ${title} names a shift that does not exist.`);
    if (!submission)
      report(`${field}.submissionId`, `Board ${boardNumber} of ${title} holds no submission of this release.`);
    else if (submission.type !== 'poster') {
      report(`${field}.submissionId`, `${submission.code} is a talk, but hangs on board ${boardNumber}.`);
    }
  }
}

interface Known {
  readonly tracks: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly submissions: ReadonlyMap<string, ReleaseSubmission>;
}

/** Every reference resolves, names that people use are unique, and each submission stands in one place. */
export function checkReferences(release: Release): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (field, message) => void faults.push({ field, message });
  const ids = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const known: Known = {
    tracks: ids(release.tracks),
    rooms: ids(release.rooms),
    blocks: ids(release.blocks),
    people: ids(release.people),
    submissions: new Map(release.submissions.map((submission) => [submission.id, submission])),
  };
  checkNames(release, report);
  for (const [i, submission] of release.submissions.entries()) {
    checkSubmission(submission, `submissions.${i}`, known, report);
  }
  for (const [i, session] of release.sessions.entries()) checkSession(session, `sessions.${i}`, known, report);
  for (const [i, session] of release.posterSessions.entries()) {
    checkPosters(session, `posterSessions.${i}`, known, report);
  }
  const placed = [
    ...release.sessions.flatMap(({ talks }) => talks),
    ...release.posterSessions.flatMap(({ placements }) => placements),
  ].map(({ submissionId }) => submissionId);
  repeated(placed, (id) => {
    report('submissions', `${known.submissions.get(id)?.code ?? id} stands in two places of the programme.`);
  });
  const somewhere = new Set(placed);
  for (const [i, { id, code }] of release.submissions.entries()) {
    if (!somewhere.has(id)) report(`submissions.${i}`, `${code} has no place in the programme.`);
  }
  return faults;
}
