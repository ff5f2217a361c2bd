import { DomainError, type Fault } from '@colloquy/kernel';
import type { MatchingProblem, Pair } from '../model/problem';
import type { SharedTerm, SimilarityProvider } from '../similarity/provider';
import { similarity } from '../similarity/similarity';
import { type ClosedGate, conflictGate, GATES, type GateSettings, KEPT_APART } from './gates';
import { bonusesOf, coverage, privateShare, type ScorePart } from './parts';
import type { Mentee, Mentor, PersonConflict, PersonPair, SameLab } from './person';
import { FIT_PARTS, type Weights, weightsFrom } from './weights';

/** Everything that a matching of people is made from. */
export interface PeopleToMatch {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly conflicts?: readonly PersonConflict[];
  /** What an organiser decides: pairs that must be, must not be, or should rather be. */
  readonly locks?: readonly PersonPair[];
  readonly forbids?: readonly PersonPair[];
  readonly prefers?: readonly PersonPair[];
}

/** How to score; whatever is left out is as {@link DEFAULT_WEIGHTS} and the comments say. */
export interface ScoringOptions {
  readonly weights?: Partial<Weights>;
  /** 2 if not given. */
  readonly leastSharedTimes?: number;
  /** 60 if not given. */
  readonly meetingMinutes?: number;
  /** For people who have not said; they do not mind if not given. */
  readonly sameLab?: SameLab;
  /** What the first mentee beyond a mentor's even share costs, the second twice that, and so on: 0.02 if not given. */
  readonly balance?: number;
  /** Compares texts in place of `tfIdf`. */
  readonly provider?: SimilarityProvider;
}

/** The score of two people in its parts. */
export interface PairScore {
  /** The sum of the points, also where a gate keeps them apart. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** The gates that keep them apart; empty when they may be matched. */
  readonly gates: readonly ClosedGate[];
}

/** People as a matching problem: mentees are rows, mentors columns, both in the order given. */
export interface ScoredPeople {
  readonly people: PeopleToMatch;
  readonly options: ScoringOptions;
  /** What to solve. It weighs private wishes too: never show, store or export its scores, nor the figures of its solutions. */
  readonly problem: MatchingProblem;
  /** The same without private wishes: every figure and every reason that anybody sees is made from this one. */
  readonly open: MatchingProblem;
  readonly weights: Weights;
  pair(row: number, column: number): PairScore;
  /** The words that two people's texts have in common, the weightiest first. */
  sharedTerms(row: number, column: number, most?: number): readonly SharedTerm[];
}

/**
 * Scores every mentee with every mentor: how well they fit, bonuses on top, and gates apart from both.
 *
 * @throws DomainError `unreadable-people` (an id twice, or one that is not there), `unreadable-weights`,
 * `useless-similarity` (a provider gave no number for somebody), `contradictory-locks` (a lock on a pair with a closed gate)
 * @example scorePeople({ mentees: [{ id: 'a', name: 'Ana', text: 'Corals' }], mentors: [{ id: 'c', name: 'Dr Cole', texts: ['Reefs'], capacity: 2 }] }).pair(0, 0).score
 */
export function scorePeople(people: PeopleToMatch, options: ScoringOptions = {}): ScoredPeople {
  const { mentees, mentors } = people;
  const weights = weightsFrom(options.weights);
  const places = placesOf(people);
  const settings: GateSettings = {
    leastSharedTimes: options.leastSharedTimes ?? 2,
    meetingMinutes: options.meetingMinutes ?? 60,
    sameLab: options.sameLab ?? 'do-not-mind',
  };
  const texts = similarity(
    mentees.map(({ text }) => text),
    mentors.map((mentor) => mentor.texts),
    options.provider,
  );
  refuseUselessScores(texts.scores, people);
  const key = ([row, column]: Pair): number => row * mentors.length + column;
  const conflicts = new Map((people.conflicts ?? []).map((conflict) => [key(places(conflict)), conflict.kind]));
  const forbidden = new Set((people.forbids ?? []).map((pair) => key(places(pair))));
  const preferred = new Set((people.prefers ?? []).map((pair) => key(places(pair))));
  const fitParts = fitOf(people, texts.scores, weights);

  const gatesOf = (row: number, column: number): ClosedGate[] => {
    const conflict = conflicts.get(key([row, column]));
    // Each once: that two are kept apart by several would tell of a wish beside an organiser's barrier.
    return [
      ...new Set([
        ...(conflict ? [conflictGate(conflict)] : []),
        ...(forbidden.has(key([row, column])) ? [KEPT_APART] : []),
        ...GATES.flatMap((gate) => gate(mentees[row]!, mentors[column]!, settings) ?? []),
      ]),
    ];
  };
  const pair = (row: number, column: number): PairScore => {
    const gates = gatesOf(row, column);
    const bonuses = bonusesOf(mentees[row]!, mentors[column]!, settings, preferred.has(key([row, column])));
    const parts = [
      ...fitParts(row, column),
      ...Object.entries(bonuses).map(([part, value]): ScorePart => {
        const name = part as keyof typeof bonuses;
        return { part: name, value, points: value * weights[name] };
      }),
    ];
    return { score: parts.reduce((sum, { points }) => sum + points, 0), parts, gates };
  };

  refuseClosedLocks(people, (lock) => pair(...places(lock)));

  const open: MatchingProblem = {
    scores: mentees.map((_, row) =>
      mentors.map((__, column) => {
        const { score, gates } = pair(row, column);
        return gates.length > 0 ? null : score;
      }),
    ),
    ...limitsOf(people, places),
    balance: options.balance ?? 0.02,
    rowNames: mentees.map(({ name }) => name),
    columnNames: mentors.map(({ name }) => name),
  };
  const problem: MatchingProblem = {
    ...open,
    scores: (open.scores as (number | null)[][]).map((line, row) =>
      line.map((score, column) =>
        score === null ? null : score + weights.privateWishes * privateShare(mentees[row]!, mentors[column]!),
      ),
    ),
  };
  return {
    people,
    options,
    problem,
    open,
    weights,
    pair,
    sharedTerms: (row, column, most) => texts.sharedTerms(row, column, most),
  };
}

function refuseClosedLocks(
  { locks = [], mentees, mentors }: PeopleToMatch,
  pairOf: (lock: PersonPair) => PairScore,
): void {
  const faults = locks.flatMap((lock, at): Fault[] => {
    const { gates } = pairOf(lock);
    if (gates.length === 0) return [];
    const mentee = mentees.find(({ id }) => id === lock.menteeId)!;
    const mentor = mentors.find(({ id }) => id === lock.mentorId)!;
    const message = `${mentee.name} is locked to ${mentor.name}: ${gates.map(({ why }) => why).join(' ')} Remove the lock.`;
    return [{ field: `locks.${at}`, message }];
  });
  if (faults.length > 0)
    throw new DomainError('invalid', 'contradictory-locks', 'The locks cannot all be kept.', faults);
}

/** Mentees and mentors who are matched by hand have the places of their locks alone. */
function limitsOf({ mentees, mentors, locks = [] }: PeopleToMatch, places: (pair: PersonPair) => Pair) {
  const locked = locks.map(places);
  const lockedIn = (side: 0 | 1, at: number): number => locked.filter((pair) => pair[side] === at).length;
  return {
    demand: mentees.map(({ demand = 1, byHand }, row) => (byHand ? lockedIn(0, row) : demand)),
    min: mentors.map(({ least = 0, byHand }, column) => (byHand ? 0 : Math.min(least, mentors[column]!.capacity))),
    max: mentors.map(({ capacity, byHand }, column) => (byHand ? lockedIn(1, column) : capacity)),
    locks: locked,
  };
}

/**
 * The parts of the fit of each pair. What a mentee has not said drops out of the whole row; where a mentor has not said it,
 * the mean of those who have stands in, so that a blank field neither helps nor harms.
 */
function fitOf({ mentees, mentors }: PeopleToMatch, texts: readonly (readonly number[])[], weights: Weights) {
  const values = mentees.map((mentee, row) => ({
    text: mentors.map((mentor, column) => (mentor.texts.length > 0 ? texts[row]![column]! : null)),
    topics: mentors.map((mentor) => coverage(mentee.topics, mentor.topics)),
    methods: mentors.map((mentor) => coverage(mentee.methods, mentor.methods)),
    help: mentors.map((mentor) => coverage(mentee.help, mentor.help)),
  }));
  return (row: number, column: number): ScorePart[] => {
    const line = values[row]!;
    const said = FIT_PARTS.filter((part) => weights[part] > 0 && line[part].some((value) => value !== null));
    const whole = said.reduce((sum, part) => sum + weights[part], 0);
    return said.map((part) => {
      const value = line[part][column] ?? meanOf(line[part]);
      return { part, value, points: (value * weights[part]) / whole };
    });
  };
}

function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Where people stand in the lists, by id. Refuses ids that are not there, or there twice. */
function placesOf(people: PeopleToMatch): (pair: PersonPair) => Pair {
  const faults: Fault[] = [];
  const index = (side: 'mentees' | 'mentors'): Map<string, number> => {
    const places = new Map<string, number>();
    for (const [at, { id, name }] of people[side].entries()) {
      if (places.has(id))
        faults.push({ field: `${side}.${at}.id`, message: `${name} is listed twice: keep one entry.` });
      places.set(id, at);
    }
    return places;
  };
  const [rows, columns] = [index('mentees'), index('mentors')];
  for (const list of ['conflicts', 'locks', 'forbids', 'prefers'] as const) {
    for (const [at, { menteeId, mentorId }] of (people[list] ?? []).entries()) {
      if (!rows.has(menteeId)) faults.push({ field: `${list}.${at}`, message: `There is no mentee "${menteeId}".` });
      if (!columns.has(mentorId)) faults.push({ field: `${list}.${at}`, message: `There is no mentor "${mentorId}".` });
    }
  }
  if (faults.length > 0) throw new DomainError('invalid', 'unreadable-people', 'The people cannot be matched.', faults);
  return ({ menteeId, mentorId }) => [rows.get(menteeId)!, columns.get(mentorId)!];
}

function refuseUselessScores(scores: readonly (readonly number[])[], { mentees, mentors }: PeopleToMatch): void {
  const faults = mentees.flatMap(({ name }, row) =>
    mentors.flatMap((mentor, column): Fault[] => {
      const score = scores[row]?.[column];
      if (typeof score === 'number' && score >= 0 && score <= 1) return [];
      return [{ field: `scores.${row}.${column}`, message: `For ${name} with ${mentor.name} it gave ${score}.` }];
    }),
  );
  if (faults.length === 0) return;
  const message = 'The comparison of texts must give a number from 0 to 1 for every mentee with every mentor.';
  throw new DomainError('invalid', 'useless-similarity', message, faults.slice(0, 20));
}
