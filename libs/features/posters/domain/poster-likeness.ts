import { similarity } from '@colloquy/engines/matching';
import type { SimilarityTable } from '@colloquy/engines/poster-layout';
import type { Id } from '@colloquy/kernel';
import type { PosterToPlace } from './board-facts';

/** What two posters of one track have in common even where their words differ. */
const SAME_TRACK = 0.15;
/** Below this, words in common are chance. */
const LEAST = 0.02;
/** Beyond so many posters, of each only the nearest are told, so that a hall of thousands stays quick. */
const MOST_IN_FULL = 400;
const NEAREST = 24;

/** How alike the posters of a conference are, each row in the order of the ids. */
export interface PosterLikeness {
  readonly ids: readonly Id[];
  readonly rows: readonly (readonly number[])[];
}

type Compared = Pick<PosterToPlace, 'submissionId' | 'title' | 'text' | 'trackId'>;

/** How alike each two posters are: by their words, and a little by their track. */
export function likenessOfPosters(posters: readonly Compared[]): PosterLikeness {
  const texts = posters.map(({ title, text }) => `${title}\n${text}`);
  const { scores } = similarity(
    texts,
    texts.map((text) => [text]),
  );
  const rows = posters.map(({ trackId }, a) =>
    posters.map((other, b) => {
      if (a === b) return 0;
      const words = Math.max(scores[a]?.[b] ?? 0, scores[b]?.[a] ?? 0);
      const value = Math.min(1, words + (trackId === other.trackId ? SAME_TRACK : 0));
      return value < LEAST ? 0 : Math.round(value * 1_000) / 1_000;
    }),
  );
  return { ids: posters.map(({ submissionId }) => submissionId), rows };
}

/** The same for these posters, as the engine takes it: in full, or of each of very many the nearest few. */
export function likenessTable({ ids, rows }: PosterLikeness, of: readonly Id[]): SimilarityTable {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const places = of.map((id) => placeOf.get(id) ?? -1);
  const value = (a: number, b: number): number => rows[a]?.[b] ?? 0;
  if (of.length <= MOST_IN_FULL) return { rows: places.map((a) => places.map((b) => value(a, b))) };
  const pairs = new Map<string, [Id, Id, number]>();
  for (const a of places) {
    const near = places.filter((b) => value(a, b) > 0).sort((one, other) => value(a, other) - value(a, one));
    for (const b of near.slice(0, NEAREST)) {
      const [first = '', second = ''] = [Math.min(a, b), Math.max(a, b)].map((place) => ids[place]);
      pairs.set(`${first} ${second}`, [first, second, value(a, b)]);
    }
  }
  return { pairs: [...pairs.values()] };
}
