import type { Poster } from '../problem';

/** Two posters, by their places, that somebody is needed at, or that are related. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Ids of the people who are needed at both. */
  readonly people: readonly string[];
}

/** Pairs of posters that keep people from being in two places, and pairs whose presenters want to visit each other. */
export interface Links {
  /** Somebody presents both. */
  readonly presenters: readonly Link[];
  /** Somebody presents one, and mentors or judges the other. */
  readonly helpers: readonly Link[];
  /** Somebody mentors or judges both. */
  readonly visits: readonly Link[];
}

type Role = (poster: Poster) => readonly string[];

const presentersOf: Role = ({ presenters }) => presenters;
const helpersOf: Role = ({ mentors = [], judges = [], presenters }) =>
  [...mentors, ...judges].filter((person) => !presenters.includes(person));

function postersBy(posters: readonly Poster[], role: Role): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [place, poster] of posters.entries()) {
    for (const person of new Set(role(poster))) found.set(person, [...(found.get(person) ?? []), place]);
  }
  return found;
}

function join(size: number, one: ReadonlyMap<string, number[]>, other: ReadonlyMap<string, number[]>): Link[] {
  const found = new Map<number, { a: number; b: number; people: string[] }>();
  for (const [person, some] of one) {
    for (const p of some) {
      for (const q of other.get(person) ?? []) {
        if (p === q) continue;
        const [a, b] = p < q ? [p, q] : [q, p];
        const link = found.get(a * size + b) ?? { a, b, people: [] };
        if (!link.people.includes(person)) link.people.push(person);
        found.set(a * size + b, link);
      }
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Who is needed where at once, pair by pair. */
export function linksOf(posters: readonly Poster[]): Links {
  const [presented, helped] = [postersBy(posters, presentersOf), postersBy(posters, helpersOf)];
  return {
    presenters: join(posters.length, presented, presented),
    helpers: join(posters.length, presented, helped),
    visits: join(posters.length, helped, helped),
  };
}
