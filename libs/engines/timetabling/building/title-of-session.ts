import type { TimetableInstance } from '../model/instance';
import { type Word, wordsOf } from './words';

/** So many words name a session. */
const MOST_WORDS = 3;

/** A word, and how much it tells of the talks of one session against all others. */
interface Told {
  readonly key: string;
  readonly written: string;
  readonly here: number;
  readonly weight: number;
}

/**
 * Proposes a title for a session: the words that most of its talks have in their titles and few others have, at most
 * three, such as “Coral, bleaching and heat”. Where the talks have no word of their own in common, it is the track's name, with
 * the word that tells the session apart where there is one. Never a word that only holds sentences together.
 * @param refs the talks of the session
 * @example titleOfSession(instance, ['A', 'B']) // 'Coral and heat'
 */
export function titleOfSession(instance: TimetableInstance, refs: readonly string[]): string {
  const talks = instance.submissions.filter(({ ref }) => refs.includes(ref));
  if (talks.length === 0) return '';
  const track = instance.tracks[talks[0]!.track]!.name;
  const told = distinguishing(
    talks.map(({ title }) => wordsOf(title ?? '')),
    instance.submissions.map(({ title }) => wordsOf(title ?? '')),
  );
  const common = told.filter(({ here }) => here > 1).slice(0, MOST_WORDS);
  if (common.length > 1) return sentenceCase(common.map(({ written }) => written));
  const known = new Set(wordsOf(track).map(({ key }) => key));
  const apart = [...common, ...told].find(({ key }) => !known.has(key));
  return apart ? `${track}: ${apart.written}` : track;
}

/** The words of some titles, those first that most of them have and fewest others. */
function distinguishing(titles: readonly (readonly Word[])[], all: readonly (readonly Word[])[]): Told[] {
  const [here, everywhere] = [titlesWith(titles), titlesWith(all)];
  const spelling = new Map<string, string>();
  for (const { key, written } of titles.flat()) {
    const known = spelling.get(key);
    if (known === undefined || isPlainer(written, known)) spelling.set(key, written);
  }
  return [...here]
    .map(([key, count]): Told => {
      const rarity = Math.log(all.length / (everywhere.get(key) ?? 1));
      return { key, written: spelling.get(key)!, here: count, weight: (count / titles.length) ** 2 * rarity };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

function titlesWith(titles: readonly (readonly Word[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of titles)
    for (const key of new Set(words.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Of two ways to write a word, the one in small letters, and then the shorter: “coral” for “Corals”. */
function isPlainer(written: string, known: string): boolean {
  const capitals = (word: string): number => (word.match(/\p{Lu}/gu) ?? []).length;
  return (
    capitals(written) - capitals(known) < 0 || (capitals(written) === capitals(known) && written.length < known.length)
  );
}

function sentenceCase(words: readonly string[]): string {
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
  return list.charAt(0).toUpperCase() + list.slice(1);
}
