import type { MeetingTime, WholeProfile } from '@colloquy/features/mentoring';

/** What a mentor of the demo says of themselves; all but the topics is invented, by their place in the list. */
export interface DemoMentoring
  extends Required<Pick<WholeProfile, 'topics' | 'methods' | 'helpsWith' | 'modes' | 'languages'>> {
  readonly times: readonly MeetingTime[];
}

const METHODS = ['machine learning', 'corpora and annotation', 'experiments', 'statistics', 'programming', 'surveys'];
const PARTS = ['morning', 'noon', 'afternoon', 'evening'] as const;
const LANGUAGES = ['French', 'German', 'Mandarin', 'Spanish', 'Welsh'];
const MOST_TOPICS = 4;

/** How a mentor helps. Drawn from no random source, so that everything else in the demo stays as it is. */
export function howTheyMentor(fields: readonly string[], place: number): DemoMentoring {
  const at = <Item>(list: readonly Item[], index: number): Item[] => list.slice(index % list.length).slice(0, 1);
  return {
    topics: fields.slice(0, MOST_TOPICS),
    methods: [...at(METHODS, place), ...at(METHODS, place + 2)],
    helpsWith:
      place % 5 === 0
        ? ['abstract', 'talk']
        : place % 7 === 0
          ? ['abstract', 'poster']
          : ['abstract', 'talk', 'poster'],
    modes: place % 4 === 0 ? ['online'] : ['online', 'in-person'],
    languages: ['English', ...(place % 3 === 0 ? at(LANGUAGES, place / 3) : [])],
    times: [1, 2, 3, 4, 5].flatMap((day) =>
      PARTS.filter((_, part) => (day * 3 + part + place) % 3 === 0).map((part) => ({ day, part })),
    ),
  };
}
