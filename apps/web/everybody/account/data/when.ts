import { momentOf } from '../../../parts/local-time';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `Wednesday 9 June 2027, 09:30 BST`, where the reader is. */
export const momentHere = (instant: string): string => momentOf(instant, HERE);
