/** What a notice's text may leave open in braces, and what belongs there. */
export const GAPS = {
  conference: 'the conference’s title',
  contact: 'the address to which people write',
  controller: 'who is responsible for the data, such as “Example University, School of Sciences”',
  retention: 'how long what is kept',
} as const;
export type Gap = keyof typeof GAPS;

const GAP = /\{\s*([a-z][a-z -]*?)\s*\}/gi;

/** The text with each gap filled whose words are known; the others stay as they are. */
export function fillGaps(text: string, words: Readonly<Partial<Record<Gap, string>>>): string {
  return text.replace(GAP, (gap, name: string) => words[name.toLowerCase() as Gap]?.trim() || gap);
}

/** The names that stand in braces, each once, in order: what is still to be said before people read the text. */
export function openGaps(text: string): string[] {
  return [...new Set([...text.matchAll(GAP)].map(([, name]) => (name ?? '').toLowerCase()))];
}

/** Where the words of a gap are set for the whole conference. */
const WHERE: Readonly<Record<string, string>> = {
  controller: 'Say who answers for people’s data in the set-up, under “Privacy”',
  retention: 'Say how long what is kept in the set-up, under “Privacy”',
};

/** What to write in place of a gap, in words, and where it can be set so that it fills itself in. */
export function explainGap(name: string): string {
  const known = (GAPS as Readonly<Record<string, string>>)[name];
  const where = WHERE[name];
  if (where) return `${where}, or replace {${name}} with ${known}.`;
  return known ? `Replace {${name}} with ${known}.` : `Replace {${name}} with your own words.`;
}
