import type { InstanceSubmission, InstanceTrack } from '../model/instance';
import { type Phrase, phrasesOf } from './phrases';
import { wordsOf } from './words';

/** So many subjects stand beside a track. */
const MOST_SUBJECTS = 2;

/** A session is named after what its talks speak of so many times as often as all others. */
const TIMES_AS_OFTEN = 4;

/** Of the talks of a session, this share speaks of the subjects that it is named after. */
const TOLD_SHARE = 0.5;

/** What titles of sessions are made from. */
export interface TitledTalks {
  readonly tracks: readonly Pick<InstanceTrack, 'name'>[];
  readonly submissions: readonly Pick<InstanceSubmission, 'ref' | 'title' | 'track'>[];
}

/** What titles speak of. */
interface Subject {
  readonly key: string;
  readonly written: string;
  readonly refs: ReadonlySet<string>;
  /** Whether it says by itself what talks are about. */
  readonly stands: boolean;
}

/** Gives sessions of an instance their titles: the talks' references, and the place of the session's track. */
export type SessionTitler = (refs: readonly string[], track: number) => string;

/**
 * Proposes titles for sessions: the track's name, and beside it what several talks of the session and few others have in their
 * titles, such as “Ecology: rivers and wetlands”. A poor word is worse in print than none: where a session holds its track
 * alone, or half of its talks have nothing of their own in common, it is the track's name.
 * @example sessionTitler(instance)(['A', 'B'], 0) // 'Ecology: rivers'
 */
export function sessionTitler({ tracks, submissions }: TitledTalks): SessionTitler {
  let phrases: Map<string, readonly Phrase[]> | undefined;
  let everywhere: Map<string, Subject> | undefined;
  return (refs, track) => {
    const name = tracks[track]?.name ?? '';
    const here = new Set(refs);
    if (submissions.every((talk) => talk.track !== track || here.has(talk.ref))) return name;
    phrases ??= new Map(submissions.map(({ ref, title }) => [ref, phrasesOf(title ?? '')]));
    everywhere ??= gathered(phrases);
    const subjects = subjectsOf(here, phrases, everywhere, new Set(wordsOf(name).map(({ key }) => key)));
    const told = new Set(subjects.flatMap((subject) => [...subject.refs]));
    if (subjects.length === 0 || told.size < here.size * TOLD_SHARE) return name;
    return `${name}: ${inOneManner(subjects.map(({ written }) => written)).join(' and ')}`;
  };
}

/** The title of one session. @see sessionTitler */
export function titleOfSession(instance: TitledTalks, refs: readonly string[]): string {
  const track = instance.submissions.find(({ ref }) => ref === refs[0])?.track;
  return track === undefined ? '' : sessionTitler(instance)(refs, track);
}

/** The phrases of titles with all that have them, written as in the title that needs fewest capitals for it. */
function gathered(phrases: ReadonlyMap<string, readonly Phrase[]>): Map<string, Subject> {
  const subjects = new Map<string, { key: string; written: string; refs: Set<string>; stands: boolean }>();
  for (const [ref, said] of phrases) {
    for (const { key, written, stands } of said) {
      const subject = subjects.get(key) ?? { key, written, refs: new Set<string>(), stands: false };
      subject.refs.add(ref);
      subject.stands ||= stands;
      if (capitals(written) < capitals(subject.written)) subject.written = written;
      subjects.set(key, subject);
    }
  }
  return subjects;
}

/** What talks here have in common and others have not: the longest wording of what most of them speak of comes first. */
function subjectsOf(
  here: ReadonlySet<string>,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  everywhere: ReadonlyMap<string, Subject>,
  trackWords: ReadonlySet<string>,
): Subject[] {
  const said = gathered(new Map([...here].map((ref) => [ref, phrases.get(ref) ?? []])));
  const subjects = [...said.values()].flatMap((subject): Subject[] => {
    const { key, refs, stands } = subject;
    const all = everywhere.get(key) ?? subject;
    const isNew = key.split(' ').some((word) => !trackWords.has(word));
    const elsewhere = (all.refs.size - refs.size) / Math.max(1, phrases.size - here.size);
    const isOwn = refs.size / here.size >= TIMES_AS_OFTEN * elsewhere;
    return refs.size > 1 && stands && isNew && isOwn ? [{ ...subject, written: all.written }] : [];
  });
  const length = ({ key }: Subject): number => key.split(' ').length;
  subjects.sort((a, b) => b.refs.size - a.refs.size || length(b) - length(a) || (a.key < b.key ? -1 : 1));
  const chosen: Subject[] = [];
  for (const subject of subjects) {
    const words = subject.key.split(' ');
    const isSaid = chosen.some(({ key }) => key.split(' ').some((word) => words.includes(word)));
    const tellsMore = [...subject.refs].some((ref) => chosen.every(({ refs }) => !refs.has(ref)));
    if (!isSaid && tellsMore && chosen.length < MOST_SUBJECTS) chosen.push(subject);
  }
  return chosen;
}

/** Whether a word is a name or stands in a title with capitals nobody can tell; so all have them, or none needs them. */
function inOneManner(subjects: readonly string[]): string[] {
  const hasCapitals = subjects.some((written) => /(^| )\p{Lu}\p{Ll}/u.test(written));
  return subjects.map((written) =>
    hasCapitals ? written.replace(/(^| )\p{Ll}/gu, (start) => start.toUpperCase()) : written,
  );
}

function capitals(written: string): number {
  return (written.match(/\p{Lu}/gu) ?? []).length;
}
