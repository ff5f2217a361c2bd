import {
  type PartName,
  type PersonConflict,
  type ScoredPeople,
  type ScorePart,
  scorePeople,
} from '@colloquy/engines/matching';
import { type Band, bandOf, whyThesePeople } from './band';
import type { Beside } from './beside';
import { fold } from './common-wants';
import type { MatchInput, MatchOptions, Mentee, Mentor, PairWish, PrivateSides } from './match-input';

/** A work and the mentor proposed for it, with everything that organisers may read of why. */
export interface PairFacts {
  readonly score: number;
  readonly band: Band;
  readonly sharedTerms: readonly string[];
  readonly sentence: string;
  readonly parts: readonly ScorePart[];
}

/** The people of a run as the engine takes them, and what may be told of each pair. */
export interface ScoredRun {
  readonly scored: ScoredPeople;
  facts(row: number, column: number): PairFacts;
  /** Locks that cannot be kept, as sentences. */
  readonly notes: readonly string[];
}

/** Of what two people have in common, what comes from wishes or times that they told in confidence is shown to nobody. */
const PRIVATE_PARTS: readonly PartName[] = ['times', 'lab'];
/** Gates whose reason would tell of one. */
export const PRIVATE_GATES: readonly string[] = ['kept-apart', 'times', 'lab'];
const MOST_TERMS = 4;
/** A term below this share of a score explains nothing. */
const LEAST_SHARE = 0.05;

/** Puts the question of who mentors whom as the matching engine takes it. @throws DomainError `unreadable-weights` */
export function scoreRun(input: MatchInput, options: MatchOptions, privates: PrivateSides = {}): ScoredRun {
  const unlocked = score(
    { ...input, wishes: (input.wishes ?? []).filter(({ kind }) => kind !== 'lock') },
    options,
    privates,
  );
  const locks = (input.wishes ?? []).filter(({ kind }) => kind === 'lock');
  const closed = locks.filter((lock) => !isOpen(unlocked, input, lock));
  const scored =
    closed.length === locks.length
      ? unlocked
      : score({ ...input, wishes: (input.wishes ?? []).filter((wish) => !closed.includes(wish)) }, options, privates);
  return {
    scored,
    facts: (row, column) => factsOf(scored, input, row, column),
    notes: closed.map((lock) => brokenLock(input, lock)),
  };
}

function score(input: MatchInput, { weights, gates }: MatchOptions, privates: PrivateSides): ScoredPeople {
  const { mentees, mentors, conflicts = [], wishes = [] } = input;
  const known = (pair: Beside) =>
    mentees.some(({ submissionId }) => submissionId === pair.submissionId) &&
    mentors.some(({ personId }) => personId === pair.mentorId);
  const wished = (kind: PairWish['kind']) => wishes.filter((wish) => wish.kind === kind && known(wish)).map(asPersons);
  return scorePeople(
    {
      mentees: mentees.map((mentee) => asMentee(mentee, privates)),
      mentors: mentors.map((mentor) => asMentor(mentor, mentees, privates)),
      // Of several between two the last counts: what organisers know already goes before what was told in confidence.
      conflicts: [
        ...mentees.flatMap((mentee) => mentors.flatMap((mentor) => inConfidence(mentee, mentor, privates) ?? [])),
        ...conflicts.filter(known).flatMap((pair) => (pair.kind ? [{ ...asPersons(pair), kind: pair.kind }] : [])),
        ...mentees.flatMap((mentee) => mentors.flatMap((mentor) => conflictOf(mentee, mentor) ?? [])),
      ],
      locks: wished('lock'),
      forbids: [...conflicts.filter((pair) => known(pair) && !pair.kind).map(asPersons), ...wished('forbid')],
      prefers: wished('prefer'),
    },
    { weights: { ...weights }, ...gates },
  );
}

const asPersons = ({ submissionId, mentorId }: Beside) => ({ menteeId: submissionId, mentorId });

/** An empty list says nothing, and must not stand in the way. */
const said = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);

function openly({ topics, methods, help, modes, languages, lab, pathway, asksFor }: Mentee | Mentor) {
  return {
    ...{ topics: said(topics), methods: said(methods), help: said(help), modes: said(modes) },
    ...{ languages: said(languages), lab: lab || undefined },
    ...{ pathway: pathway ? fold(pathway) : undefined, asksFor },
  };
}

function asMentee(mentee: Mentee, privates: PrivateSides) {
  const mine = privates[mentee.presenterId];
  return {
    ...openly(mentee),
    ...{ id: mentee.submissionId, name: mentee.code, text: `${mentee.title}\n${mentee.text}` },
    sharedLanguage: mentee.languageNeeded
      ? ('need' as const)
      : mentee.languages?.length
        ? ('like' as const)
        : undefined,
    ...{ sameLab: mine?.sameLab, privateWishes: mine?.wants, notThese: mine?.notWith, times: said(mine?.times) },
  };
}

function asMentor(mentor: Mentor, mentees: readonly Mentee[], privates: PrivateSides) {
  const mine = privates[mentor.personId];
  const notThese = mentees.filter(({ authorIds }) => authorIds.some((id) => mine?.notWith.includes(id)));
  return {
    ...openly(mentor),
    ...{ id: mentor.personId, name: mentor.name, texts: mentor.texts, capacity: mentor.capacity },
    ...{ least: mentor.least, byHand: mentor.byHand, offers: mine?.offers, sameLab: mine?.sameLab },
    ...{ times: said(mine?.times), notThese: notThese.map(({ submissionId }) => submissionId) },
  };
}

function conflictOf({ submissionId, authorIds, supervisorIds }: Mentee, { personId }: Mentor): PersonConflict | null {
  const pair = { menteeId: submissionId, mentorId: personId };
  if (authorIds.includes(personId)) return { ...pair, kind: 'own-work' };
  return supervisorIds?.includes(personId) ? { ...pair, kind: 'supervises' } : null;
}

/** A relationship or a complaint between the mentor and any of the authors, whoever of the two it comes from. */
function inConfidence(
  { submissionId, authorIds }: Mentee,
  { personId }: Mentor,
  privates: PrivateSides,
): PersonConflict | null {
  const pair = { menteeId: submissionId, mentorId: personId };
  const between = (list: 'closeTo' | 'keptFrom'): boolean =>
    authorIds.some((id) => privates[id]?.[list].includes(personId) || privates[personId]?.[list].includes(id));
  if (between('keptFrom')) return { ...pair, kind: 'complaint' };
  return between('closeTo') ? { ...pair, kind: 'relationship' } : null;
}

function isOpen(scored: ScoredPeople, { mentees, mentors }: MatchInput, pair: Beside): boolean {
  const row = mentees.findIndex(({ submissionId }) => submissionId === pair.submissionId);
  const column = mentors.findIndex(({ personId }) => personId === pair.mentorId);
  return row >= 0 && column >= 0 && scored.pair(row, column).gates.length === 0;
}

function brokenLock({ mentees, mentors }: MatchInput, { submissionId, mentorId }: Beside): string {
  const code = mentees.find((mentee) => mentee.submissionId === submissionId)?.code;
  const name = mentors.find(({ personId }) => personId === mentorId)?.name;
  if (!code || !name) return 'A lock names somebody who takes no part in this run.';
  return `${code} is locked to ${name}, but these two cannot be brought together: the lock is not kept.`;
}

function factsOf(scored: ScoredPeople, { mentees, mentors }: MatchInput, row: number, column: number): PairFacts {
  const parts = scored.pair(row, column).parts.filter(({ part }) => !PRIVATE_PARTS.includes(part));
  const [mentee, mentor] = [mentees[row], mentors[column]];
  const sharedTerms = scored
    .sharedTerms(row, column, MOST_TERMS)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ term }) => term);
  const both = [...inCommon(mentee?.topics, mentor?.topics), ...inCommon(mentee?.methods, mentor?.methods)];
  const likeness = parts.find(({ part }) => part === 'text')?.value ?? 0;
  const band = bandOf(likeness, both.length);
  return {
    score: Math.min(
      1,
      parts.reduce((sum, { points }) => sum + points, 0),
    ),
    ...{ band, sharedTerms, parts: parts.filter(({ value }) => value > 0) },
    sentence: whyThesePeople(mentor?.name ?? '', band, sharedTerms, both),
  };
}

function inCommon(some: readonly string[] = [], others: readonly string[] = []): string[] {
  const have = new Set(others.map((each) => each.trim().toLowerCase()));
  return some.filter((each) => have.has(each.trim().toLowerCase()));
}
