import { type ChangeObject, diffArrays } from 'diff';
import { paragraphTokens, wordTokens } from './word-tokens';

/** A stretch of text that both have, or only the one before, or only the one after. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts beside each other. Without the added runs they are the one before, without the removed ones the one after. */
export interface Comparison {
  readonly runs: readonly Run[];
  /** By paragraphs, or not at all, where the texts have so little in common that words would take too long. */
  readonly by: 'words' | 'paragraphs' | 'whole';
}

/** So many words may differ; the work grows with the square of it. */
const MOST_WORDS = 900;
const MOST_PARAGRAPHS = 400;

/** What has changed from one text to the other. Bounded: the most different long texts take well under a second. */
export function compareTexts(before: string, after: string): Comparison {
  const words = diffArrays(wordTokens(before), wordTokens(after), { maxEditLength: MOST_WORDS });
  if (words) return { runs: runsOf(words), by: 'words' };
  const options = { maxEditLength: MOST_PARAGRAPHS };
  const paragraphs = diffArrays(paragraphTokens(before), paragraphTokens(after), options);
  if (paragraphs) return { runs: runsOf(paragraphs), by: 'paragraphs' };
  return { runs: changed(before, after), by: 'whole' };
}

const changed = (removed: string, added: string): Run[] =>
  [
    { kind: 'removed' as const, text: removed },
    { kind: 'added' as const, text: added },
  ].filter(({ text }) => text !== '');

/** Changes in runs, what goes before what comes. A space or sign alone between two changes is part of them: easier to read. */
function runsOf(changes: readonly ChangeObject<string[]>[]): Run[] {
  const runs: Run[] = [];
  let [removed, added] = ['', ''];
  changes.forEach((change, place) => {
    const text = change.value.join('');
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else if (removed.trim() !== '' && added.trim() !== '' && isIsland(text) && place < changes.length - 1) {
      removed += text;
      added += text;
    } else {
      runs.push(...changed(removed, added), { kind: 'same', text });
      [removed, added] = ['', ''];
    }
  });
  return [...runs, ...changed(removed, added)];
}

const isIsland = (text: string): boolean => !/[\p{L}\p{N}\n]/u.test(text);
