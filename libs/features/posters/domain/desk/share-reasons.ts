import type { splitSessions } from '@colloquy/engines/poster-layout';
import type { Id } from '@colloquy/kernel';

type Wish = Parameters<typeof splitSessions>[0];
type Work = Wish['posters'][number];

/** Below this, what two posters have in common is no reason. */
const ALIKE = 0.1;

/** How posters, sessions and people are called in sentences. */
export interface ShareNames {
  readonly posters: ReadonlyMap<Id, { readonly code: string }>;
  readonly sessions: ReadonlyMap<Id, { readonly title: string }>;
}

/**
 * Why posters are shared out as they are: what each wish looks at, told for one poster.
 * @param split the session of every poster
 * @returns sentences, the weightiest first; at least one
 */
export function shareReasons(
  wish: Wish,
  split: ReturnType<typeof splitSessions>,
  { posters, sessions }: ShareNames,
): (poster: Id) => string[] {
  const sessionOf = new Map(split.map(({ poster, session }) => [poster, session]));
  const titleOf = (session: Id | undefined): string => `“${sessions.get(session ?? '')?.title ?? 'another session'}”`;
  const codeOf = ({ id }: Work): string => posters.get(id)?.code ?? id;
  const places = new Map(wish.posters.map(({ id }, place) => [id, place]));
  const alike = likenessIn(wish);
  return (poster) => {
    const own = wish.posters[places.get(poster) ?? -1];
    const session = sessionOf.get(poster);
    if (!own) return [];
    const elsewhere = wish.posters.filter(({ id }) => id !== poster && sessionOf.get(id) !== session);
    const away = (own.not ?? []).map((id) => `Who presents it gives a talk or chairs all through ${titleOf(id)}.`);
    const same = elsewhere.find(({ presenters }) => presenters.some((person) => own.presenters.includes(person)));
    const [near] = elsewhere
      .map((other) => ({ other, value: alike(poster, other.id) }))
      .toSorted((a, b) => b.value - a.value);
    const ofTopic = wish.posters.filter(({ topic, id }) => topic === own.topic && sessionOf.get(id) === session).length;
    const found = [
      ...away,
      ...(same ? [`Who presents it also has ${codeOf(same)}, which is in ${titleOf(sessionOf.get(same.id))}.`] : []),
      ...(near && near.value >= ALIKE
        ? [
            `Close to ${codeOf(near.other)} in ${titleOf(sessionOf.get(near.other.id))}: their presenters can visit each other.`,
          ]
        : []),
    ];
    if (found.length > 0) return found;
    return [
      ofTopic === 1
        ? `${titleOf(session)} has no other poster of its track.`
        : `Gives ${titleOf(session)} its part of the track, ${ofTopic} posters in all.`,
    ];
  };
}

/** What two posters have in common, by their ids. */
function likenessIn({ posters, similarity }: Wish): (one: Id, other: Id) => number {
  if ('rows' in similarity) {
    const places = new Map(posters.map(({ id }, place) => [id, place]));
    return (one, other) => similarity.rows[places.get(one) ?? -1]?.[places.get(other) ?? -1] ?? 0;
  }
  const pairs = new Map(
    similarity.pairs.flatMap(([a, b, value]) => [[`${a} ${b}`, value] as const, [`${b} ${a}`, value] as const]),
  );
  return (one, other) => pairs.get(`${one} ${other}`) ?? 0;
}
