import { marked } from '@colloquy/engines/typesetting';
import { checkPdf, type Finding } from '../pdf-rules/check-pdf';

/** A finished file, and why it bears no mark if it bears none. */
export interface SealedPdf {
  readonly bytes: Uint8Array;
  /** Sentences for the organiser; empty when the file bears the mark. */
  readonly findings: string[];
}

function inWords({ rule, demands, where, times }: Finding): string {
  const more = times > where.length ? ` and ${times - where.length} more` : '';
  return `Rule ${rule} of PDF/UA-1: ${demands} Not so: ${where.join(', ')}${more}.`;
}

/**
 * Puts the mark of PDF/UA-1 and PDF/A-2a into a file that `emit` has made, once the very bytes that bear it have passed
 * the rules. A file that breaks one is handed back without the mark, with what was found.
 */
export async function sealPdf(bytes: Uint8Array): Promise<SealedPdf> {
  const candidate = marked(bytes);
  if (!candidate) return { bytes, findings: ['The file has no room for a mark.'] };
  const findings = await checkPdf(candidate);
  return findings.length === 0 ? { bytes: candidate, findings: [] } : { bytes, findings: findings.map(inWords) };
}
