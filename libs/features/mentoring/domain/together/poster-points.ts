/** What nobody can measure in a poster and somebody looks at: ticked by people, for one version of a file. */
export const POSTER_POINTS = [
  'title-says-result',
  'one-message',
  'path-is-clear',
  'little-text',
  'pictures-have-words',
  'colour-is-not-alone',
  'names-and-contact',
  'thanks-and-sources',
] as const;
export type PosterPoint = (typeof POSTER_POINTS)[number];

/** What a speaker goes through before and in a rehearsal; a rehearsal remembers which of them were ticked. */
export const REHEARSAL_POINTS = [
  'first-sentence',
  'one-message',
  'slides-readable',
  'spoken-to-people',
  'pause-before-result',
  'last-sentence',
  'likely-questions',
  'room-and-cable',
] as const;
export type RehearsalPoint = (typeof REHEARSAL_POINTS)[number];
