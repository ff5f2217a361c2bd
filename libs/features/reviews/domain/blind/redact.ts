/** Whose traces are taken out of a text: everybody who wrote the work or supervised it, and where they are. */
export interface Identities {
  /** In full, as they stand on the work: “Ada M. Lovelace”. */
  readonly names: readonly string[];
  /** Departments and universities, as they stand on the work. */
  readonly places: readonly string[];
}

/** What kind of trace was found. */
export const TRACE_KINDS = ['name', 'place', 'address', 'link'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** Words of a text that tell whose it is. */
export interface Trace {
  readonly kind: TraceKind;
  readonly words: string;
}

/** A text without the traces that were found in it. */
export interface Redacted {
  readonly text: string;
  readonly traces: readonly Trace[];
}

const SHORTEST_NAME = 3;
const SHORTEST_PLACE = 8;
const STAND_IN: Readonly<Record<TraceKind, string>> = {
  name: '[name]',
  place: '[place]',
  address: '[address]',
  link: '[link]',
};
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** An iD of ORCID: four groups of four, the last sign a check digit (ISO 27729). */
const ORCID = /(?:https?:\/\/orcid\.org\/)?\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g;
const LINK = /(?:https?:\/\/|www\.)[^\s<>()[\]{}"“”]+[^\s<>()[\]{}"“”.,;:!?’']/gi;

/**
 * Takes out of a text what tells whose it is: names in full, by initials and by the family name alone, with and without
 * accents, departments and universities, addresses, ORCID iDs and links. What is put in its place says what stood there.
 *
 * A family name that is also a word (“Young”) is taken out where it is written with a capital: too much rather than too
 * little. An organiser may give a copy of the work a better wording; that one goes through {@link redactStrictly}.
 */
export function redact(text: string, identities: Identities): Redacted {
  return takeOut(text, [...always(identities), ...familyNames(identities)]);
}

/** As {@link redact}, but for family names alone: somebody has looked at these words. */
export function redactStrictly(text: string, identities: Identities): Redacted {
  return takeOut(text, always(identities));
}

type Pattern = readonly [TraceKind, RegExp];

function takeOut(text: string, patterns: readonly Pattern[]): Redacted {
  const traces: Trace[] = [];
  const left = patterns.reduce(
    (words, [kind, pattern]) =>
      words.replace(pattern, (found) => {
        traces.push({ kind, words: found });
        return STAND_IN[kind];
      }),
    text.normalize('NFC'),
  );
  return { text: left, traces };
}

function always({ names, places }: Identities): Pattern[] {
  return [
    ['address', ADDRESS],
    ['address', ORCID],
    ['link', LINK],
    ...spellings(names, wholeName).map((pattern): Pattern => ['name', pattern]),
    ...spellings(places.flatMap(partsOfPlace), inWords).map((pattern): Pattern => ['place', pattern]),
  ];
}

function familyNames({ names }: Identities): Pattern[] {
  const families = names.flatMap((name) => wordsOf(name).slice(-1)).filter((name) => name.length >= SHORTEST_NAME);
  return spellings(families, (family) => [escaped(family), escaped(family.toUpperCase())].join('|'), 'gu').map(
    (pattern): Pattern => ['name', pattern],
  );
}

/** Patterns for these words as they are written and without accents, the longest first, each as words of their own. */
function spellings(words: readonly string[], pattern: (word: string) => string, flags = 'giu'): RegExp[] {
  const all = new Set(words.flatMap((word) => [word.normalize('NFC'), withoutAccents(word)]));
  return [...all]
    .sort((a, b) => b.length - a.length)
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern(word)})(?![\\p{L}\\p{N}])`, flags));
}

/** “Ada M. Lovelace”, “Ada Lovelace”, “Lovelace, Ada”, “A. Lovelace”, “A. M. Lovelace”, “Lovelace A”. */
function wholeName(name: string): string {
  const words = wordsOf(name);
  const [family = '', first = ''] = [words.at(-1), words[0]];
  if (words.length < 2) return family.length < SHORTEST_NAME ? '(?!)' : escaped(family);
  const initials = words.slice(0, -1).map((word) => escaped(word.charAt(0)));
  const some = `${initials[0]}\\.?(?:[\\s-]*(?:${initials.join('|')})\\.?)*`;
  const [whole, short] = [inWords(name), `${escaped(first)}\\s+${escaped(family)}`];
  return `${whole}|${short}|${escaped(family)},?\\s+(?:${escaped(first)}|${some})|${some}[\\s~]*${escaped(family)}`;
}

/** “Department of Linguistics, Example University”: as a whole, and each of its parts. */
function partsOfPlace(place: string): string[] {
  return [place, ...place.split(/[,;]/)].map((part) => part.trim()).filter((part) => part.length >= SHORTEST_PLACE);
}

const wordsOf = (name: string): string[] => name.trim().split(/\s+/).filter(Boolean);

const inWords = (phrase: string): string => wordsOf(phrase).map(escaped).join('\\s+');

const withoutAccents = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '');

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
