import { type FormerPair, type MatchingProblem, type Pair, similarity } from '@colloquy/engines/matching';
import { isInTheirTracks, mayReview } from '../reviews.policy';
import { type Choosing, chosenPairs, MOST_PAIRS_WEIGHED, NEAREST, type Wide } from './candidates';
import type { ReviewableWork, Reviewer, ReviewerInput, ReviewerProposal } from './reviewer-input';

/** The question of who reviews what as the matching engine takes it, with what may be told of each pair. */
export interface Question {
  readonly problem: MatchingProblem;
  /** The same with every pair of some works and reviewers; null where every pair is weighed already. */
  readonly widened: ((wide: Wide) => MatchingProblem) | null;
  /** What stands and may move, and what of it has begun. */
  readonly former: readonly FormerPair[];
  readonly met: readonly Pair[];
  /** What stands and cannot be any more, because the person no longer reviews here. */
  readonly gone: ReviewerProposal['moves'];
  readonly notes: readonly string[];
  reasons(
    row: number,
    column: number,
    most: number,
  ): { readonly score: number; readonly sharedTerms: readonly string[]; readonly sharedTopics: readonly string[] };
}

/** The engine pushes nobody towards people of whom it knows nothing; reviewing is shared out to them all the same. */
const UNKNOWN = 1e-6;
/** What one of two topics in common counts against the likeness of texts, which is rough: a topic was chosen by a person. */
const TOPIC_WEIGHT = 0.4;
const folded = (text: string): string => text.trim().toLowerCase();

/** Puts the question of who reviews what as the matching engine takes it. */
export function questionOf(input: ReviewerInput): Question {
  const { submissions, reviewers, perSubmission, current = [], adjust = false } = input;
  const { scores, sharedTerms } = similarity(
    submissions.map(({ title, text, keywords }) => [title, text, ...keywords].join('\n')),
    reviewers.map(({ texts, topics = [] }) => [...texts, ...(topics.length > 0 ? [topics.join('\n')] : [])]),
  );
  const topicsOf = topicsInCommon(submissions, reviewers);
  const closeness = (row: number, column: number): number =>
    Math.min(1, (scores[row]?.[column] ?? 0) + (topicsOf(row, column).length > 0 ? TOPIC_WEIGHT : 0));
  const standing = placed(input);
  const held = adjust ? standing.filter(({ begun }) => begun) : standing;
  const isPlaced = new Set(standing.map(({ row, column }) => `${row} ${column}`));
  const isHeld = new Set(held.map(({ row, column }) => `${row} ${column}`));
  const load = countBy(held.map(({ column }) => column));
  const served = countBy(held.map(({ row }) => row));
  const evenShare = Math.floor((submissions.length * perSubmission) / reviewers.length);
  const max = reviewers.map(({ capacity }, column) => Math.max(capacity, load.get(column) ?? 0));
  const choosing: Choosing = {
    ...{ rows: submissions.length, columns: reviewers.length, max },
    score: (row, column) => {
      const [work, reviewer] = [submissions[row], reviewers[column]];
      if (!work || !reviewer) return null;
      const may = mayReview(reviewer.personId, work) && isInTheirTracks(reviewer.trackIds, work);
      return may || isHeld.has(`${row} ${column}`) ? Math.max(closeness(row, column), UNKNOWN) : null;
    },
    isHeld: (row, column) => isPlaced.has(`${row} ${column}`),
    experienced: input.experienced ? new Set(experiencedAmong(reviewers)) : null,
  };
  const sparse = (wide: Wide) => ({
    rows: choosing.rows,
    columns: choosing.columns,
    pairs: chosenPairs(choosing, wide),
  });
  const isLarge = choosing.rows * choosing.columns > MOST_PAIRS_WEIGHED;
  const problem: MatchingProblem = {
    scores: isLarge
      ? sparse({ rows: new Set(), columns: new Set() })
      : submissions.map((_, row) => reviewers.map((_, column) => choosing.score(row, column))),
    demand: submissions.map((_, row) => Math.max(perSubmission, served.get(row) ?? 0)),
    min: max.map((most) => Math.min(evenShare, most)),
    max,
    locks: held.map(({ row, column }): Pair => [row, column]),
    ...rowRules(input, held),
    rowNames: submissions.map(({ code }) => code),
    columnNames: reviewers.map(({ name }) => name),
  };
  const known = new Set(reviewers.map(({ personId }) => personId));
  return {
    problem,
    widened: isLarge ? (wide) => ({ ...problem, scores: sparse(wide) }) : null,
    former: standing.map(({ row, column }): FormerPair => [row, column]),
    met: held.map(({ row, column }): Pair => [row, column]),
    gone: current
      .filter(({ reviewerId, begun }) => !known.has(reviewerId) && !begun)
      .map(({ submissionId, reviewerId }) => ({
        ...{ submissionId, from: reviewerId, to: null },
        why: 'They no longer review in this conference.',
      })),
    notes: [...notesOn(input), ...(isLarge ? [WEIGHED] : [])],
    reasons: (row, column, most) => ({
      score: closeness(row, column),
      sharedTerms: sharedTerms(row, column, most).map(({ term }) => term),
      sharedTopics: topicsOf(row, column),
    }),
  };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly begun: boolean;
}

/** What stands, by the numbers of works and reviewers; what names somebody else is left out. */
function placed({ submissions, reviewers, current = [] }: ReviewerInput): Placed[] {
  const rows = new Map(submissions.map(({ submissionId }, row) => [submissionId, row]));
  const columns = new Map(reviewers.map(({ personId }, column) => [personId, column]));
  return current.flatMap(({ submissionId, reviewerId, begun }) => {
    const [row, column] = [rows.get(submissionId), columns.get(reviewerId)];
    return row === undefined || column === undefined ? [] : [{ row, column, begun }];
  });
}

function countBy(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** Topics of a reviewer that are keywords of a work. */
function topicsInCommon(
  works: readonly ReviewableWork[],
  reviewers: readonly Reviewer[],
): (row: number, column: number) => string[] {
  const about = works.map(({ keywords }) => new Set(keywords.map(folded)));
  const known = reviewers.map(({ topics = [] }) => topics.map((topic) => ({ topic, as: folded(topic) })));
  return (row, column) => (known[column] ?? []).flatMap(({ topic, as }) => (about[row]?.has(as) ? [topic] : []));
}

const experiencedAmong = (reviewers: readonly Reviewer[]): number[] =>
  reviewers.flatMap((reviewer, column) => (reviewer.experienced ? [column] : []));

/** Labs that are kept apart, but where two of one review together already; and that somebody knows how. */
function rowRules(
  { reviewers, labsApart, experienced }: ReviewerInput,
  held: readonly Placed[],
): Pick<MatchingProblem, 'apart' | 'apartBecause' | 'quotas'> {
  const labs = new Map<string, number[]>();
  reviewers.forEach(({ lab = '' }, column) => {
    if (folded(lab) !== '') labs.set(folded(lab), [...(labs.get(folded(lab)) ?? []), column]);
  });
  const rowsOf = new Map<number, number[]>();
  for (const { row, column } of held) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  const isTwice = (columns: readonly number[]): boolean => {
    const rows = columns.flatMap((column) => rowsOf.get(column) ?? []);
    return new Set(rows).size < rows.length;
  };
  const apart = [...labs.values()].filter((columns) => columns.length > 1 && !isTwice(columns));
  const able = experiencedAmong(reviewers);
  return {
    ...(labsApart && apart.length > 0 ? { apart, apartBecause: 'are of one lab' } : {}),
    ...(experienced && able.length > 0 ? { quotas: [{ name: 'experienced reviewers', columns: able, least: 1 }] } : {}),
  };
}

const WEIGHED = `Every work was compared with every reviewer, and then weighed with the ${NEAREST} nearest to it, and with everybody where those were not enough.`;

function notesOn({ reviewers, experienced }: ReviewerInput): string[] {
  if (!experienced || reviewers.some((reviewer) => reviewer.experienced)) return [];
  return [
    'Nobody has said yet that they have experience of reviewing, so nobody could be put beside those who are new.',
  ];
}
