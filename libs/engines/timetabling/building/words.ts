/** Words of English that hold sentences together, and words that every title of a study has: they tell no session apart. */
const SAY_NOTHING = new Set(
  `a about above across after again against all almost along also although always am among an and another any are around
  as at back be became because become been before being below between beyond both but by can cannot case cases comparing
  could did do does done down during each effect effects either else enough evidence especially etc even ever every examining
  experience experiences exploring few find finding findings first for from further had has have having he hence her here him
  his how however i if impact in influence indeed instead into investigating investigation is it its itself just last less let
  like look made make makes making many may me might more most much must my near need neither never new next no non none nor
  not nothing novel now of off often on once one only onto or other our out over own paper per perhaps project quite rather
  research role same second see several she should since small so some still student students studies study such than that the
  their them then there thereby these they this those through thus to together too toward towards two under understanding
  unless until up upon us use used using various very via was way ways we well were what when where whether which while who
  whole whom whose why will with within without work would year years yet you your`.split(/\s+/),
);

/** A word of a title: by what it is compared, and how it is written. */
export interface Word {
  readonly key: string;
  readonly written: string;
}

/** The words of a title that say what it is about, in order; the ends of plurals do not count. */
export function wordsOf(title: string): Word[] {
  const words = title.normalize('NFKC').match(/\p{L}[\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu) ?? [];
  return words.flatMap((written) => {
    const lower = written.toLowerCase().replace(/[’']s$/, '');
    return SAY_NOTHING.has(lower) ? [] : [{ key: keyOf(lower), written: written.replace(/[’']s$/, '') }];
  });
}

/** Whether a word tells what a title is about. */
export function saysSomething(written: string): boolean {
  return written.length > 1 && !SAY_NOTHING.has(written.toLowerCase());
}

/** By what a word in small letters is compared: without the end of a plural. */
export function keyOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
