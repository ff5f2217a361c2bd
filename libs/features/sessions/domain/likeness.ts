import { similarity } from '@colloquy/engines/matching';
import type { Id } from '@colloquy/kernel';

/** A talk with its words. */
export interface TalkText {
  readonly submissionId: Id;
  readonly trackId: Id;
  readonly text: string;
}

/** From which likeness on it is told: below, it is only the language that texts have in common. */
const LEAST = 0.08;
/** How many nearest talks of each talk are told. */
const NEAREST = 6;
/** Beyond so many talks, only those of one track are compared. */
const MOST_AT_ONCE = 800;

/** Pairs of talks that are alike by their words, each once: of every talk the nearest few. */
export function likenessOf(talks: readonly TalkText[]): [Id, Id, number][] {
  if (talks.length <= MOST_AT_ONCE) return nearestPairs(talks);
  const tracks = new Set(talks.map(({ trackId }) => trackId));
  return [...tracks].flatMap((track) => nearestPairs(talks.filter(({ trackId }) => trackId === track)));
}

function nearestPairs(talks: readonly TalkText[]): [Id, Id, number][] {
  const texts = talks.map(({ text }) => text);
  const { scores } = similarity(
    texts,
    texts.map((text) => [text]),
  );
  const pairs = new Map<string, [Id, Id, number]>();
  for (const [a, row] of scores.entries()) {
    const near = [...row.entries()].filter(([b, score]) => b !== a && score >= LEAST);
    for (const [b, score] of near.sort((one, other) => other[1] - one[1]).slice(0, NEAREST)) {
      const [first, second] = a < b ? [a, b] : [b, a];
      const likeness = Math.round(Math.min(1, score) * 1_000) / 1_000;
      pairs.set(`${first} ${second}`, [talks[first]!.submissionId, talks[second]!.submissionId, likeness]);
    }
  }
  return [...pairs.values()];
}
