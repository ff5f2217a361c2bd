import { ANNOTATIONS } from './clauses/annotations';
import { ELEMENTS, GENERAL } from './clauses/content-and-tree';
import { FONTS } from './clauses/fonts';
import { IDENTIFICATION } from './clauses/identification';
import { LANGUAGE } from './clauses/language';
import { NESTING } from './clauses/nesting';
import { REMAINDER } from './clauses/remainder';
import { TABLES } from './clauses/tables';
import { type ParsedPdf, parsePdf } from './read/parsed-pdf';
import type { Rule } from './rule';

/** How many tests of PDF/UA-1 a machine can make, by veraPDF's profile. */
export const MACHINE_RULES = 106;

/** The rules that are checked. */
export const RULES: readonly Rule[] = [
  ...IDENTIFICATION,
  ...GENERAL,
  ...LANGUAGE,
  ...NESTING,
  ...TABLES,
  ...ELEMENTS,
  ...ANNOTATIONS,
  ...REMAINDER,
  ...FONTS,
];

/** The rules that are not, and why. */
export const NOT_CHECKED: readonly { readonly id: string; readonly reason: string }[] = [
  { id: '7.21.4.2-1', reason: 'It concerns Type 1 fonts, which are never embedded; their programs are not read.' },
];

/** A rule that a file breaks. */
export interface Finding {
  readonly rule: string;
  readonly demands: string;
  /** The first few places. */
  readonly where: readonly string[];
  readonly times: number;
}

const SHOWN = 5;

/** Holds a parsed file against the rules. */
export function findingsOf(pdf: ParsedPdf, rules: readonly Rule[] = RULES): Finding[] {
  return rules.flatMap(({ id, demands, breaches }) => {
    const where = breaches(pdf);
    return where.length === 0 ? [] : [{ rule: id, demands, where: where.slice(0, SHOWN), times: where.length }];
  });
}

/**
 * Checks a finished file against the rules of PDF/UA-1 that a machine can tell. Empty when it keeps them all, which is
 * not the same as being accessible: whether the order makes sense and the texts are good, only people can say.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  return findingsOf(await parsePdf(bytes));
}
