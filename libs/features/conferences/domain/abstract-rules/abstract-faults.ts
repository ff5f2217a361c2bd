import { SIGN_OFFS, type SignOff } from '@colloquy/engines/abstract-draft';
import type { Fault, Id } from '@colloquy/kernel';
import { RowFaults, tooMany } from '../set-up/row-faults';

/** The section of the set-up about abstracts as it is entered; null where a number is not filled in. */
export interface AbstractEntry {
  readonly sections: readonly {
    readonly id?: Id | undefined;
    readonly heading: string;
    readonly help: string;
    /** Null: the section has no limit of its own. */
    readonly wordLimit: number | null;
  }[];
  readonly minKeywords: number | null;
  readonly maxKeywords: number | null;
  readonly maxAuthors: number | null;
  readonly signOff: SignOff;
  readonly graceMinutes: number | null;
  readonly undoHours: number | null;
}

const MOST_SECTIONS = 12;
const LONGEST_HEADING = 60;
const LONGEST_HELP = 1000;

/** What PostgreSQL cannot store: NUL, and half of a character that was cut in two. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const NOT_A_CHARACTER = 'There is half a character in it, left over from copying. Type it anew.';

/** What each number may be, and what is said where it is not there. */
const NUMBERS = [
  ['minKeywords', 0, 20, 'keywords', 'Say how many keywords are needed; 0 for none.'],
  ['maxKeywords', 0, 20, 'keywords', 'Say how many keywords are possible; 0 for none.'],
  ['maxAuthors', 1, 300, 'authors', 'Say how many authors a work may have.'],
  ['graceMinutes', 0, 1440, 'minutes', 'Say for how many minutes after the deadline abstracts are taken; 0 for none.'],
  ['undoHours', 0, 720, 'hours', 'Say for how many hours a withdrawal can be undone; 0 for none.'],
] as const;

/** What is wrong with what is asked of an abstract. */
export function abstractFaults(entry: AbstractEntry): Fault[] {
  const faults: Fault[] = [...tooMany('sections', entry.sections, MOST_SECTIONS), ...sectionsFaults(entry)];
  const fault = (field: string, message: string) => faults.push({ field, message });
  for (const [field, from, to, unit, empty] of NUMBERS) {
    const value = entry[field];
    if (value === null) fault(field, empty);
    else if (!Number.isInteger(value) || value < from || value > to) {
      fault(field, `This is a whole number of ${unit} from ${from} to ${to}.`);
    }
  }
  const { minKeywords, maxKeywords, signOff } = entry;
  if (minKeywords !== null && maxKeywords !== null && minKeywords > maxKeywords) {
    fault('maxKeywords', `${minKeywords} keywords are needed, so at least as many have to be possible.`);
  }
  if (!SIGN_OFFS.includes(signOff)) fault('signOff', 'Say whether supervisors are not asked, asked, or have to agree.');
  return faults;
}

function sectionsFaults({ sections }: AbstractEntry): Fault[] {
  const rows = new RowFaults('sections');
  rows.names(
    sections.map(({ heading }) => heading),
    'section',
    'heading',
  );
  sections.forEach(({ heading, help, wordLimit }, row) => {
    const wrong = headingFault(heading.trim());
    if (wrong) rows.add(row, 'heading', wrong);
    if (UNSTORABLE.test(help)) rows.add(row, 'help', NOT_A_CHARACTER);
    if (help.length > LONGEST_HELP) {
      rows.add(row, 'help', `The advice has ${help.length} characters; more than ${LONGEST_HELP} nobody reads.`);
    }
    if (wordLimit !== null && (!Number.isInteger(wordLimit) || wordLimit < 1 || wordLimit > 5000)) {
      rows.add(row, 'wordLimit', 'The limit is a whole number of words from 1 to 5000; leave it empty for none.');
    }
  });
  return rows.faults;
}

/** A heading is printed in strong letters before its text, so it is one line of plain words. */
function headingFault(heading: string): string | null {
  if (UNSTORABLE.test(heading)) return NOT_A_CHARACTER;
  const mark = /[*~^`$\\]/.exec(heading)?.[0];
  if (mark) return `A heading is plain words: take out the ${mark}, which means something else in abstracts.`;
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(heading)) return 'A heading is one line of words: type it anew.';
  return heading.length > LONGEST_HEADING && heading.length <= 100
    ? `The heading has ${heading.length} characters; at most ${LONGEST_HEADING} fit before a text.`
    : null;
}
