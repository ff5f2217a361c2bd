import type { ParsedPdf } from './read/parsed-pdf';

/** One thing that PDF/UA-1 (ISO 14289-1) demands and a machine can tell. */
export interface Rule {
  /** Clause and number of the test, as in veraPDF's profile: `7.2-41`. */
  readonly id: string;
  /** What has to be so. */
  readonly demands: string;
  /** Where it is not so, in words; empty when all is well. */
  readonly breaches: (pdf: ParsedPdf) => string[];
}

/** A rule that the whole file keeps or breaks. */
export function wholeFile(id: string, demands: string, holds: (pdf: ParsedPdf) => boolean): Rule {
  return { id, demands, breaches: (pdf) => (holds(pdf) ? [] : ['the file']) };
}
