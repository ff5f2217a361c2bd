/**
 * The stem of an English word by M. F. Porter's algorithm (An algorithm for suffix stripping, Program 14(3), 1980): "matching",
 * "matched" and "matches" all become "match". With the two changes of the author's own later program ("bli", "logi").
 * Expects lower case; words of one or two letters stay.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  // A "y" is a consonant at the start and after a vowel; there it is written "Y" until the end.
  let w = word.replace(/^y/, 'Y').replace(/([aeiou])y/g, '$1Y');
  w = plural(w);
  w = pastAndGerund(w);
  w = w.replace(/^(.*[aeiouy].*)y$/i, '$1i');
  w = longest(w, STEP_2, MEASURE_ABOVE_0);
  w = longest(w, STEP_3, MEASURE_ABOVE_0);
  w = /[st]ion$/.test(w) ? without(w, 'ion') : longest(w, STEP_4, MEASURE_ABOVE_1);
  w = finalE(w);
  if (MEASURE_ABOVE_1.test(w) && w.endsWith('ll')) w = w.slice(0, -1);
  return w.toLowerCase();
}

const C = '[^aeiouy]';
const V = '[aeiouy]';
const MEASURE_ABOVE_0 = new RegExp(`^${C}*${V}+${C}`);
const MEASURE_ABOVE_1 = new RegExp(`^${C}*${V}+${C}+${V}+${C}`);
const MEASURE_IS_1 = new RegExp(`^${C}*${V}+${C}+${V}*$`);
const HAS_VOWEL = new RegExp(V);
const ENDS_CVC = new RegExp(`${C}${V}[^aeiouywxY]$`);

/** Steps 2 to 4: suffix and what replaces it. The first that the word ends with decides, so longer ones come first. */
type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

const STEP_2: Suffixes = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const STEP_3: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4: Suffixes = [
  ['ement', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['ment', ''],
  ['ant', ''],
  ['ent', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
  ['ou', ''],
];

function longest(word: string, suffixes: Suffixes, condition: RegExp): string {
  const [suffix, replacement] = suffixes.find(([ending]) => word.endsWith(ending)) ?? ['', ''];
  const rest = word.slice(0, word.length - suffix.length);
  return suffix !== '' && condition.test(rest) ? rest + replacement : word;
}

function without(word: string, suffix: string): string {
  const rest = word.slice(0, -suffix.length);
  return MEASURE_ABOVE_1.test(rest) ? rest : word;
}

function plural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return MEASURE_ABOVE_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const rest = word.replace(/(?:ed|ing)$/, '');
  if (rest === word || !HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return MEASURE_IS_1.test(rest) && ENDS_CVC.test(rest) ? `${rest}e` : rest;
}

function finalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const rest = word.slice(0, -1);
  const drops = MEASURE_ABOVE_1.test(rest) || (MEASURE_IS_1.test(rest) && !ENDS_CVC.test(rest));
  return drops ? rest : word;
}
