/** What a speaker goes through, by the names that the server keeps. */
export const REHEARSAL_WORDS = {
  'first-sentence': 'I know my first sentence by heart.',
  'one-message': 'I can say in one sentence what people shall remember.',
  'slides-readable': 'The slides are read from the last row.',
  'spoken-to-people': 'I speak to the people, not to the screen.',
  'pause-before-result': 'I pause before the result, and after it.',
  'last-sentence': 'I know how I end, and that I end there.',
  'likely-questions': 'I have an answer to the three likeliest questions.',
  'room-and-cable': 'I know the room, the cable and who helps.',
} as const;
export type RehearsalPoint = keyof typeof REHEARSAL_WORDS;
export const REHEARSAL_POINTS = Object.keys(REHEARSAL_WORDS) as RehearsalPoint[];
