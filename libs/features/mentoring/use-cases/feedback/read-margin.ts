import { readDraftTexts, readVersionTexts, type WorkText } from '@colloquy/features/submissions';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { lastLook } from '../../domain/feedback/last-look';
import { type Margin, MOST_COMMENTS, whyReadOnly } from '../../domain/feedback/margin';
import { findMargin } from './find-margin';
import { placeThreads, type ThreadView } from './place-threads';
import { readLooks } from './read-looks';
import { type RoundView, readRounds } from './read-rounds';
import { readThreads } from './read-threads';
import { type ReadableVersion, readableVersions } from './readable-versions';

/** What somebody saw when they last looked, where that is not what they see now. */
export interface SinceView {
  readonly at: Instant;
  readonly version: number;
  readonly texts: readonly WorkText[];
}

/** The margin of a work as its mentor or one of its authors reads it. */
export interface MarginView {
  readonly submissionId: Id;
  readonly code: string;
  readonly you: Margin['you'];
  readonly pairingId: Id;
  readonly mentor: string;
  readonly authors: readonly string[];
  /** Why nothing can be written any more; null where both write. */
  readonly readOnly: string | null;
  /** Which version is shown; null is the draft of the authors as it is now. */
  readonly version: number | null;
  readonly texts: readonly WorkText[];
  readonly versions: readonly ReadableVersion[];
  /** To authors: whether the draft holds other words than the latest version that the mentor reads. */
  readonly draftDiffers: boolean;
  readonly lastLookedAt: Instant | null;
  /** What they saw then; null where the words are the same. */
  readonly since: SinceView | null;
  readonly threads: readonly ThreadView[];
  readonly rounds: readonly RoundView[];
  readonly commentsLeft: number;
  readonly now: Instant;
}

/**
 * Reads the margin of a work: its texts, and every thread at the words on which it was written.
 * @param version which of the versions that the mentor may read, or `draft`, which is for authors alone; null: what is best to see
 * @throws DomainError `not-found`, also for everybody but the mentor and the authors
 */
export async function readMargin(
  db: Reader,
  viewer: Viewer,
  which: { readonly conference: string; readonly submissionId: string; readonly version: number | 'draft' | null },
): Promise<MarginView> {
  const margin = await findMargin(db, viewer, which.conference, which.submissionId);
  const work = { id: margin.submissionId, conferenceId: margin.conferenceId };
  const versions = await readableVersions(db, margin);
  const threads = await readThreads(db, margin);
  const { looks, now } = await readLooks(db, margin.submissionId, viewer.personId);
  const last = lastLook(looks, now);
  const latest = versions[0]?.number ?? 0;
  const needed = [...new Set([latest, ...threads.map(({ version }) => version), ...(last ? [last.version] : [])])];
  if (typeof which.version === 'number') needed.push(which.version);
  const byVersion = await readVersionTexts(db, work, needed);
  const draft = margin.you === 'author' ? await readDraftTexts(db, work) : null;
  const draftDiffers = draft !== null && !sameTexts(draft, byVersion.get(latest) ?? []);
  const version = shownVersion(which.version, { versions, hasDraft: draft !== null, draftDiffers });
  const texts = version === null ? (draft ?? []) : (byVersion.get(version) ?? []);
  const then = last ? (byVersion.get(last.version) ?? []) : [];
  return {
    ...{ submissionId: margin.submissionId, code: margin.code, you: margin.you, pairingId: margin.pairing.id },
    ...{ mentor: margin.mentor.name, authors: await authorNames(db, margin.submissionId) },
    ...{ readOnly: whyReadOnly(margin), version, texts, versions, draftDiffers, now },
    lastLookedAt: last?.at ?? null,
    since: last === null || then.length === 0 || sameTexts(then, texts) ? null : { ...last, texts: then },
    threads: placeThreads({ threads, byVersion, shown: texts, draft, viewer, lastLookedAt: last?.at ?? null }),
    rounds: await readRounds(db, margin),
    commentsLeft: MOST_COMMENTS - threads.reduce((sum, { comments }) => sum + comments.length, 0),
  };
}

function shownVersion(
  asked: number | 'draft' | null,
  known: {
    readonly versions: readonly ReadableVersion[];
    readonly hasDraft: boolean;
    readonly draftDiffers: boolean;
  },
): number | null {
  const latest = known.versions[0]?.number;
  if (asked === 'draft' || (asked === null && known.draftDiffers)) {
    if (known.hasDraft) return null;
    throw notFound('version');
  }
  const version = asked ?? latest;
  if (version === undefined || !known.versions.some(({ number }) => number === version)) throw notFound('version');
  return version;
}

/** Whether both have the same words, typed the same way. */
function sameTexts(one: readonly WorkText[], other: readonly WorkText[]): boolean {
  const words = (texts: readonly WorkText[]) =>
    JSON.stringify(
      texts
        .filter(({ text }) => text.trim() !== '')
        .map(({ field, text }) => [field, text.trim()])
        .sort(),
    );
  return words(one) === words(other);
}

async function authorNames(db: Reader, submissionId: Id): Promise<string[]> {
  const rows: { name: string }[] = await db.query(
    `SELECT coalesce(a.named, p.name) AS name FROM submission_author a JOIN person p ON p.id = a.person_id
     WHERE a.submission_id = $1 ORDER BY a.position`,
    [submissionId],
  );
  return rows.map(({ name }) => name);
}
