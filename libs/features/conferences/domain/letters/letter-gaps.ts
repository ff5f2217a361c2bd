import type { Conference, PhaseName } from '../conference';
import { dayInWords, momentInWords, zoneName } from '../time/time-words';

/** What a letter may follow upon, instead of having a day of its own. */
export const LETTER_CAUSES = [
  'abstract received',
  'pair published',
  'decision released',
  'programme published',
] as const;
export type LetterCause = (typeof LETTER_CAUSES)[number];

/** What a letter says. Words in braces are filled in: `{title}`, `{submissionDeadline}`. */
export interface LetterWords {
  readonly subject: string;
  readonly text: string;
}

/** What may stand in braces in every letter. */
const ALWAYS = ['title', 'days', 'venue', 'contact', 'submissionDeadline', 'reviewDeadline'] as const;
/** What besides may stand in a letter that is about a work. */
const OF_A_WORK = ['code', 'work'] as const;

/** What the gaps of a letter are filled with, by name. */
export type GapWords = Readonly<Partial<Record<string, string>>>;

const GAP = /\{([a-zA-Z]+)\}/g;

/** The names that may stand in braces in a letter which follows upon this, or upon nothing. */
export function gapsFor(follows: LetterCause | null): readonly string[] {
  if (follows === null || follows === 'programme published') return ALWAYS;
  return [...ALWAYS, ...OF_A_WORK, ...(follows === 'decision released' ? ['decision'] : [])];
}

/** The names that stand in braces, each once, in order. */
export const openGaps = (text: string): string[] => [...new Set([...text.matchAll(GAP)].map(([, name]) => name ?? ''))];

const LONGEST_SUBJECT = 200;

/** A subject as it can be sent whatever was filled into it: one line, cut where it is too long. */
function asSubject(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  if (line.length <= LONGEST_SUBJECT) return line;
  const whole = [...line];
  while (whole.join('').length >= LONGEST_SUBJECT) whole.pop();
  return `${whole.join('').trimEnd()}…`;
}

/** A letter with each gap filled whose words are known; the others stay as they are. */
export function fillLetter<Words extends LetterWords>(letter: Words, words: GapWords): Words {
  const fill = (text: string) => text.replace(GAP, (gap, name: string) => words[name] || gap);
  return { ...letter, subject: asSubject(fill(letter.subject)), text: fill(letter.text) };
}

/** What to write in place of braces that nothing is known for. */
export function explainGap(gap: string, known: readonly string[]): string {
  const names = known.map((name) => `{${name}}`).join(', ');
  return `Nothing is known that could stand for {${gap}} here. Write it out; what is filled in by itself is ${names}.`;
}

/** Where the set-up says what a gap stands for, where it does not say so yet. */
const WHERE: Readonly<Record<string, string>> = {
  venue: 'Say where the conference is in the set-up, under “The basics”',
  submissionDeadline: 'Say in the set-up until when abstracts can be sent in, under “Dates of the year”',
  reviewDeadline: 'Say in the set-up until when reviews are written, under “Dates of the year”',
};

/** What is missing before a letter can go out, in words; of what every occasion brings along nothing is. */
export function missingFor({ subject, text }: LetterWords, words: GapWords): string[] {
  const gaps = openGaps(`${subject} ${text}`).filter((gap) => !words[gap]);
  return gaps.flatMap((gap) => (WHERE[gap] ? [`${WHERE[gap]}, or write something else for {${gap}}.`] : []));
}

/** What the conference itself says of the gaps in its letters. */
export function wordsOf(conference: Conference): GapWords {
  const { title, venue, contact, startsOn, endsOn, timeZone, phases } = conference;
  const end = (wanted: PhaseName): string => {
    const at = phases.find(({ name }) => name === wanted)?.endsAt;
    return at ? `${momentInWords(timeZone, at)} (${zoneName(timeZone, at)})` : '';
  };
  const days = startsOn === endsOn ? dayInWords(startsOn) : `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`;
  return {
    ...{ title, days, venue, contact },
    submissionDeadline: end('submission'),
    reviewDeadline: end('review'),
  };
}
