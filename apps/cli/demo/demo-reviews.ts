import type { Criterion, Review } from '@colloquy/features/reviews';
import { type Id, type Random, seededId } from '@colloquy/kernel';

/** The demo's criteria, with what each score means. */
export function demoCriteria(random: Random): Criterion[] {
  const criterion = (name: string, weight: number, description: string, anchors: readonly string[]): Criterion => ({
    id: seededId(random),
    name,
    weight,
    description,
    anchors,
  });
  return [
    criterion('Clear', 2, 'Would somebody from another subject understand what was done and why?', [
      'I could not tell what the project is about',
      'The subject is clear, the question is not',
      'Question and method can be followed',
      'Everything can be followed at a first reading',
      'I would read it aloud to a friend',
    ]),
    criterion('Sound', 2, 'Do the conclusions follow from what was done?', [
      'Conclusions without anything behind them',
      'Important steps are missing',
      'Plausible, with gaps that the authors could fill',
      'Careful; limits are named',
      'Exemplary',
    ]),
    criterion('Makes curious', 1, 'Would people come to hear or see this?', [
      'Only those who must',
      'People of the same subject',
      'People of neighbouring subjects',
      'Most people',
      'Everybody',
    ]),
  ];
}

/** A review of the demo. */
export interface DemoReview extends Review {
  readonly submissionId: Id;
  readonly reviewerId: Id;
}

const KIND_WORDS = [
  'The question is put well, and I wanted to know the answer.',
  'I liked that you say what did not work.',
  'The examples make the idea clear at once.',
  'A careful comparison; the figures are easy to trust.',
  'You make a difficult subject easy to follow.',
];
const ADVICE = [
  'Say in the first sentence why it matters; at present it comes last.',
  'One number with its spread would say more than three without.',
  'Tell us in a line what you would do next.',
  'Explain the abbreviation once; the rest can stay.',
  'A small figure would carry the second half.',
];

/**
 * Invented reviews, marked as such in their text. Each work gets a level from the seed, each reviewer a little kindness
 * or strictness, so that the scores are spread like real ones.
 */
export function demoReviews(
  assignments: readonly { readonly submissionId: Id; readonly reviewerId: Id }[],
  criteria: readonly Criterion[],
  random: Random,
): DemoReview[] {
  const levels = new Map<Id, number>();
  const manners = new Map<Id, number>();
  const levelOf = (known: Map<Id, number>, id: Id, spread: number): number => {
    const level = known.get(id) ?? (random.next() + random.next() - 1) * spread;
    known.set(id, level);
    return level;
  };
  return assignments.map(({ submissionId, reviewerId }) => {
    const mean = 3.4 + levelOf(levels, submissionId, 1.6) + levelOf(manners, reviewerId, 0.6);
    const score = (): number => Math.max(1, Math.min(5, Math.round(mean + (random.next() - 0.5) * 1.5)));
    return {
      submissionId,
      reviewerId,
      scores: Object.fromEntries(criteria.map(({ id }) => [id, score()])),
      commentToAuthors: `${random.pick(KIND_WORDS)} ${random.pick(ADVICE)} (An invented review, made for the demonstration.)`,
      commentToOrganisers: '',
    };
  });
}
