import { fold } from './common-wants';

const TITLES = /^(?:dr|prof|professor|associate professor|mr|mrs|ms|miss|mx|sir|dame)\b\.?\s*/;

/** A person's name or address for comparing, without titles: "Prof. Ann Lee" is "Ann Lee". */
export function nameKey(words: string): string {
  let left = fold(words);
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(TITLES, '');
  }
  return left;
}

/** A module for comparing: "LING 3010: Syntax", "ling3010" and "LING-3010" are one; one without a number goes by its words. */
export function moduleKey(words: string): string {
  const said = fold(words);
  const code = /^([a-z]{2,8})[\s-]*(\d{2,6}[a-z]?)\b/.exec(said);
  return code ? `${code[1]}${code[2]}` : said.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether two lists name one in common, each compared by its key. */
export function haveInCommon(
  some: readonly string[],
  others: readonly string[],
  keyOf: (words: string) => string,
): boolean {
  const known = new Set(others.map(keyOf));
  known.delete('');
  return some.some((each) => known.has(keyOf(each)));
}

/** Whether a question of the form asks for somebody's pathway or programme of study. */
export function asksForPathway(question: string): boolean {
  return /\bpathway\b|\bprogramme of study\b|\bdegree programme\b/i.test(question);
}
