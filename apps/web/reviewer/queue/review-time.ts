/** How fast one reads an abstract that is to be judged, in words a minute. */
const READING = 150;
/** What thinking and writing take, in minutes, and what is left of it once one has begun. */
const WRITING = 12;
const GOING_ON = 8;

/** How many minutes a review takes about: reading the abstract, and writing. */
export function reviewMinutes({ words, begun }: { readonly words: number; readonly begun: boolean }): number {
  return Math.ceil(words / READING) + (begun ? GOING_ON : WRITING);
}

/** `about 20 minutes`, `about 1 h 30 min`: to five minutes. */
export function minutesInWords(minutes: number): string {
  const rounded = Math.max(5, Math.round(minutes / 5) * 5);
  if (rounded < 60) return `about ${rounded} minutes`;
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
  return `about ${hours} h${rest === 0 ? '' : ` ${rest} min`}`;
}
