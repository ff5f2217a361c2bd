import { keyOf, saysSomething } from './words';

/** Words of a title that stand together, up to three, and whether they can stand alone in another title. */
export interface Phrase {
  /** By what it is compared: its words without their plurals. */
  readonly key: string;
  readonly written: string;
  /** Ends with what it is about: not with “social” of “social media”, nor with the verb with which titles begin. */
  readonly stands: boolean;
}

const MOST_WORDS = 3;

/** Endings of words that say how something is rather than what. */
const QUALIFIES = /(ive|ous|able|ible|ful|less|ed|ly|ical|ional|ural|est)$/i;

/** What is done in every field: it needs a word before it, such as “climate models”, to say what about. */
const OF_ANY_FIELD = new Set(
  `algorithm analysis application approach aspect assessment benchmark case challenge change comparison concept data dataset
  design detection development evaluation experiment factor framework generation information intelligence knowledge learning
  level measurement method model modelling network pattern performance perspective practice prediction process question
  reasoning relation representation response result review strategy survey system task technique text theory tool treatment
  trend type`.split(/\s+/),
);

interface Token {
  readonly written: string;
  readonly says: boolean;
  /** Whether nothing but a blank is between it and the next word. */
  readonly touchesNext: boolean;
}

/** All phrases of a title, each as often as it stands there. */
export function phrasesOf(title: string): Phrase[] {
  const tokens = tokensOf(title);
  return tokens.flatMap((_, from) =>
    Array.from({ length: MOST_WORDS }, (_one, more) => from + more + 1).flatMap((to) => {
      const words = tokens.slice(from, to);
      const last = words.at(-1);
      const isWhole = to <= tokens.length && words.every(({ says }) => says);
      if (!last || !isWhole || words.slice(0, -1).some(({ touchesNext }) => !touchesNext)) return [];
      const next = last.touchesNext ? tokens[to] : undefined;
      const key = words.map(({ written }) => keyOf(written.toLowerCase())).join(' ');
      const stands = canStand(last, next, to === 1) && !OF_ANY_FIELD.has(key);
      return [{ key, written: words.map(({ written }) => written).join(' '), stands }];
    }),
  );
}

function canStand({ written }: Token, next: Token | undefined, opens: boolean): boolean {
  if (QUALIFIES.test(written) || (opens && /ing$/i.test(written))) return false;
  return !next?.says;
}

function tokensOf(title: string): Token[] {
  const text = title.normalize('NFKC');
  return [...text.matchAll(/\p{L}(?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?/gu)].map((match) => {
    const written = match[0].replace(/[’']s$/, '');
    const after = text.slice(match.index + match[0].length);
    return { written, says: saysSomething(written), touchesNext: /^\s\p{L}/u.test(after) };
  });
}
