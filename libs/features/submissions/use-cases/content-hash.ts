import { createHash } from 'node:crypto';

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The SHA-256 of a version that was not submitted here: of the title, a blank line and the abstract. */
export const contentHash = (title: string, abstract: string): string => textHash(`${title}\n\n${abstract}`);
