/** Why somebody gives a work back: the first is a conflict, by which they never get it again. */
export const REASONS = [
  { value: 'conflict', label: 'I know the people behind it too well, or could not be fair' },
  { value: 'not my field', label: 'It is too far from what I know' },
  { value: 'no time', label: 'I have no time for it' },
  { value: 'other', label: 'Another reason' },
] as const;

export type Reason = (typeof REASONS)[number]['value'];
