import type { Id, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayWidenTo, type Part, readsPost, type Sight } from '../../domain/discussing/discussion';
import { letterName } from '../../domain/writing/queue';
import { type DiscussedWork, findDiscussedWork } from './discussed-work';
import { isNewTo } from './new-posts';
import { type DiscussionReader, readersOf } from './readers-of';

/** What is said about a work, as somebody may read it. */
export interface Discussion {
  readonly code: string;
  readonly title: string;
  readonly part: Part;
  /** What others call the reader here; null for organisers. */
  readonly calledYou: string | null;
  /** Why nothing of others is to be seen; null where it is. */
  readonly hidden: string | null;
  /** Whether the reader may write. */
  readonly open: boolean;
  /** Whether the reader sees reviews of others here at all. */
  readonly seesOthers: boolean;
  readonly reviews: readonly OtherReview[];
  readonly posts: readonly Post[];
  /** Who reads what is for each audience, with those before it. */
  readonly readers: Readonly<Record<Sight, readonly string[]>>;
}

/** A review as those read it who have reviewed the same work. What is for organisers alone is not in it. */
export interface OtherReview {
  readonly called: string;
  readonly mine: boolean;
  readonly scores: Readonly<Record<Id, number>>;
  readonly commentToAuthors: string;
}

/** Something that was said. */
export interface Post {
  readonly id: Id;
  readonly called: string;
  readonly mine: boolean;
  readonly sight: Sight;
  readonly text: string;
  readonly writtenAt: string;
  /** Whether somebody else wrote it and the reader has not read it yet. */
  readonly isNew: boolean;
  /** To whom the reader may open it; null where they may not. */
  readonly widensTo: Sight | null;
}

/** What others think of a work: their reviews and what was said, by the rules of the conference. @throws DomainError `not-found` */
export async function readDiscussion(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<Discussion> {
  const work = await findDiscussedWork(db, viewer, conferenceId, submissionId);
  const { code, title, part, hidden, rules } = work;
  const open = hidden === null && (part === 'organiser' || rules.discussion);
  const nobody = { organisers: [], reviewers: [], authors: [] };
  const seesOthers = hidden === null && (part === 'organiser' || rules.others === 'after-own');
  const common = { code, title, part, hidden, open, seesOthers };
  if (hidden !== null) return { ...common, calledYou: null, reviews: [], posts: [], readers: nobody };
  const readers = await readersOf(db, conferenceId, submissionId);
  const rows = await readReviewRows(db, submissionId);
  const mine = rows.find(({ reviewerId }) => reviewerId === work.personId);
  const named = (called: Called): string => nameFor(work, called);
  return {
    ...common,
    calledYou: mine && part === 'reviewer' ? named({ ...mine, id: mine.reviewerId }) : null,
    reviews: rows
      .filter((row) => seesOthers || row === mine)
      .map(({ reviewerId, name, letter, scores, commentToAuthors }) => ({
        called: named({ id: reviewerId, name, letter }),
        mine: reviewerId === work.personId,
        scores,
        commentToAuthors,
      })),
    posts: open ? await readPosts(db, work, rows) : [],
    readers: open ? namesByAudience(work, readers) : nobody,
  };
}

interface Called {
  readonly id: Id;
  readonly name: string;
  readonly letter: number | null;
}

/** What one reviewer is called to another: by name where the conference is open, else by a letter; organisers read both. */
function nameFor({ part, rules }: DiscussedWork, { name, letter }: Called): string {
  if (letter === null) return `${name}, organiser`;
  const lettered = `Reviewer ${letterName(letter)}`;
  if (part === 'organiser') return `${name} (${lettered})`;
  return rules.anonymity === 'open' ? name : lettered;
}

interface ReviewRow {
  readonly reviewerId: Id;
  readonly name: string;
  readonly letter: number;
  readonly scores: Readonly<Record<Id, number>>;
  readonly commentToAuthors: string;
}

function readReviewRows(db: Reader, submissionId: Id): Promise<ReviewRow[]> {
  return db.query(
    `SELECT r.reviewer_id AS "reviewerId", p.name, r.letter, r.scores, r.comment_to_authors AS "commentToAuthors"
     FROM review r JOIN person p ON p.id = r.reviewer_id WHERE r.submission_id = $1 ORDER BY r.letter`,
    [submissionId],
  );
}

async function readPosts(db: Reader, work: DiscussedWork, reviews: readonly ReviewRow[]): Promise<Post[]> {
  const rows: (Omit<Post, 'called' | 'mine' | 'widensTo'> & { writerId: Id; name: string; wroteAs: Part })[] =
    await db.query(
      `SELECT d.id, d.writer_id AS "writerId", p.name, d.wrote_as AS "wroteAs", d.sight, d.text,
         ${isNewTo('$2::uuid')} AS "isNew", ${instant('d.written_at')} AS "writtenAt"
       FROM discussion_post d JOIN person p ON p.id = d.writer_id WHERE d.submission_id = $1 ORDER BY d.written_at, d.id`,
      [work.submissionId, work.personId],
    );
  return rows.flatMap(({ writerId, name, wroteAs, ...post }) => {
    const isWriter = writerId === work.personId;
    const standing = { sight: post.sight, isWriter };
    if (!readsPost(work.part, standing)) return [];
    const letter =
      wroteAs === 'organiser' ? null : (reviews.find(({ reviewerId }) => reviewerId === writerId)?.letter ?? 0);
    const called = nameFor(work, { id: writerId, name, letter });
    return [{ ...post, called, mine: isWriter, widensTo: mayWidenTo(work.part, standing) }];
  });
}

/** Authors are named to organisers alone: reviewers share nothing with them. */
function namesByAudience(work: DiscussedWork, readers: readonly DiscussionReader[]): Discussion['readers'] {
  const of = (sight: Sight): string[] => readers.filter((reader) => reader.sight === sight).map(called);
  const called = ({ name, letter, sight }: DiscussionReader): string => {
    if (sight !== 'reviewers') return name;
    return work.part === 'organiser' || work.rules.anonymity === 'open' ? name : `Reviewer ${letter}`;
  };
  return {
    organisers: of('organisers'),
    reviewers: of('reviewers'),
    authors: work.part === 'organiser' ? of('authors') : [],
  };
}
