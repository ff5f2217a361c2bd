import { createHash } from 'node:crypto';

/** The SHA-256 that a receipt shows: of the title, a blank line and the abstract, in UTF-8, in hexadecimal. */
export function contentHash(title: string, abstract: string): string {
  return createHash('sha256').update(`${title}\n\n${abstract}`, 'utf8').digest('hex');
}
