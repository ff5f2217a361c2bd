/** What nobody can measure in a poster, by the names that the server keeps. */
export const POSTER_WORDS = {
  'title-says-result': 'The title says what was found, not only what was looked at.',
  'one-message': 'From three metres away one message is seen.',
  'path-is-clear': 'It is clear where to begin, and where to go next.',
  'little-text': 'There is less text than a person reads standing: 300 to 500 words.',
  'pictures-have-words': 'Every picture and plot says in a line what it shows; axes have names and units.',
  'colour-is-not-alone': 'Nothing is told by colour alone: shapes, labels or patterns say it too.',
  'names-and-contact': 'Names, department and an address for questions are there.',
  'thanks-and-sources': 'Sources, thanks, funding and ethics are named.',
} as const;
export type PosterPoint = keyof typeof POSTER_WORDS;
export const POSTER_POINTS = Object.keys(POSTER_WORDS) as PosterPoint[];
