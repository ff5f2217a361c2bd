import type { Fault } from '@colloquy/kernel';

/** What a mentor helps with, and a presenter wants help with. */
export const HELP_KINDS = ['abstract', 'talk', 'poster'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** How two can meet. */
export const MEETING_MODES = ['online', 'in-person'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export const MOST_TAGS = 20;
export const LONGEST_TAG = 200;

/** What mentors and presenters say alike. */
export interface CommonWants {
  readonly topics: readonly string[];
  readonly methods: readonly string[];
  readonly languages: readonly string[];
  readonly campus: string;
  readonly lab: string;
  /** Their pathway or programme of study, in their own words; empty says nothing. */
  readonly pathway: string;
  /** Whom they would like to work with, by name or address: organisers see it. */
  readonly asksFor: readonly string[];
}

/** Too many, too long: what cannot be kept of a list, named after what it holds. */
export function listFaults(
  field: string,
  list: readonly string[],
  { what, most, longest }: { readonly what: string; readonly most: number; readonly longest: number },
): Fault[] {
  const many = list.length > most ? [{ field, message: `Give at most ${most} ${what}.` }] : [];
  const long = list.some((item) => item.length > longest);
  return [...many, ...(long ? [{ field, message: `Each of the ${what} has at most ${longest} characters.` }] : [])];
}

/** What cannot be kept of what mentors and presenters say alike. */
export function commonFaults({ topics, methods, languages, campus, lab, pathway, asksFor }: CommonWants): Fault[] {
  const tags = { most: MOST_TAGS, longest: LONGEST_TAG };
  const line = (field: string, text: string): Fault[] =>
    text.length > LONGEST_TAG ? [{ field, message: `This has at most ${LONGEST_TAG} characters.` }] : [];
  return [
    ...listFaults('topics', topics, { what: 'topics', ...tags }),
    ...listFaults('methods', methods, { what: 'methods', ...tags }),
    ...listFaults('languages', languages, { what: 'languages', ...tags }),
    ...line('campus', campus),
    ...line('lab', lab),
    ...line('pathway', pathway),
    ...listFaults('asksFor', asksFor, { what: 'names', ...tags }),
  ];
}

/** A list as it is kept: without what is empty, and nothing twice, however it is written. */
export function tidyList(list: readonly string[]): string[] {
  const seen = new Map(list.map((item) => [fold(item), item.trim()]).reverse() as [string, string][]);
  seen.delete('');
  return [...seen.values()].reverse();
}

/** Two that are written alike but for case, spaces and accents count as the same. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();
}
