import { sortNameOf } from '@colloquy/features/accounts';
import { type Id, type Random, seededId } from '@colloquy/kernel';
import type { DemoSize } from './demo-conference';
import { type DemoMentoring, howTheyMentor } from './demo-mentoring';
import type { Paper } from './papers';

/** Somebody in the demo. */
export interface DemoPerson {
  readonly id: Id;
  readonly name: string;
  readonly sortName: string;
  /** Only people who sign in have one; always at example.org. */
  readonly address?: string;
}

/** Somebody who knows a field, by their papers. */
export interface DemoExpert extends DemoPerson {
  readonly texts: readonly string[];
  readonly capacity: number;
}

/** Somebody who mentors, with what they have said of it. */
export type DemoMentor = DemoExpert & DemoMentoring;

/** Everybody in the demo. */
export interface DemoPeople {
  /** By the name under which papers have them. */
  readonly authors: ReadonlyMap<string, DemoPerson>;
  readonly mentors: readonly DemoMentor[];
  readonly reviewers: readonly DemoExpert[];
  readonly organisers: readonly DemoPerson[];
}

interface Scale {
  readonly mentors: number;
  readonly reviewers: number;
  readonly leastPapers: number;
  readonly capacity: readonly [least: number, most: number];
  readonly reviewsEach: number;
}

const SCALES: Record<DemoSize, Scale> = {
  small: { mentors: 40, reviewers: 40, leastPapers: 3, capacity: [1, 3], reviewsEach: 4 },
  large: { mentors: 250, reviewers: 250, leastPapers: 2, capacity: [3, 5], reviewsEach: 10 },
};
/** The demo's committee: invented names. */
const COMMITTEE = ['Robin Ellery', 'Sam Achterberg', 'Nkechi Udo'];
const MOST_TEXTS = 8;

/**
 * The people of the demo. Presenters and co-authors are the papers' own authors; mentors and reviewers are people with
 * the most papers at the main conference, with those papers as their texts; how many works each takes is invented.
 */
export function demoPeople(
  size: DemoSize,
  papers: readonly Paper[],
  known: readonly Paper[],
  random: Random,
): DemoPeople {
  const { leastPapers, capacity, reviewsEach, ...count } = SCALES[size];
  const presenters = new Set(papers.flatMap(({ authors }) => authors.slice(0, 1)));
  const addressOf = uniqueAddresses();
  const people = new Map<string, DemoPerson>();
  const person = (name: string, withAddress: boolean): DemoPerson => {
    const made = people.get(name) ?? {
      id: seededId(random),
      name,
      sortName: sortNameOf(name),
      ...(withAddress ? { address: addressOf(name) } : {}),
    };
    people.set(name, made);
    return made;
  };
  const authors = new Map(
    papers.flatMap(({ authors: names }) => names).map((name) => [name, person(name, presenters.has(name))]),
  );
  const experts = expertsAmong(known, leastPapers).filter(({ name }) => size === 'large' || !authors.has(name));
  const mentors = experts.slice(0, count.mentors);
  const reviewers = experts.slice(count.mentors, count.mentors + count.reviewers);
  const [least, most] = capacity;
  return {
    authors,
    mentors: mentors.map(({ name, texts, fields }, place) => ({
      ...person(name, true),
      texts,
      capacity: least + random.int(most - least + 1),
      ...howTheyMentor(fields, place),
    })),
    reviewers: reviewers.map(({ name, texts }) => ({ ...person(name, true), texts, capacity: reviewsEach })),
    organisers: COMMITTEE.map((name) => person(name, true)),
  };
}

interface Expert {
  readonly name: string;
  readonly texts: string[];
  /** The fields of their papers, each once. */
  readonly fields: string[];
}

function expertsAmong(papers: readonly Paper[], leastPapers: number): Expert[] {
  const byName = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const name of paper.authors) byName.set(name, [...(byName.get(name) ?? []), paper]);
  }
  return [...byName]
    .filter(([, written]) => written.length >= leastPapers)
    .sort(([a, written], [b, other]) => other.length - written.length || (a < b ? -1 : 1))
    .map(([name, written]) => ({
      name,
      texts: written.slice(0, MOST_TEXTS).map(({ title, abstract }) => `${title}\n${abstract}`),
      fields: [...new Set(written.flatMap(({ field }) => field ?? []))],
    }));
}

/** `Ivana Kvapilíková` is at ivana.kvapilikova@example.org; a second one of that name at ivana.kvapilikova.2@example.org. */
function uniqueAddresses(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const plain = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/þ/g, 'th')
      .replace(/[^a-z0-9]+/g, '.');
    const local = plain.replace(/^\.+|\.+$/g, '') || 'person';
    const count = (taken.get(local) ?? 0) + 1;
    taken.set(local, count);
    return `${local}${count > 1 ? `.${count}` : ''}@example.org`;
  };
}
