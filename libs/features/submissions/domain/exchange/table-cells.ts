/** Several texts in one cell: parted by bars, with a backslash before bars and backslashes of their own. */
export const joinCell = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join(' | ');

/** The texts that {@link joinCell} has put into a cell, or that somebody has parted by bars. */
export function splitCell(cell: string): string[] {
  const texts = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const here = cell[at] ?? '';
    const next = cell[at + 1] ?? '';
    if (here === '\\' && (next === '|' || next === '\\')) {
      texts[texts.length - 1] += next;
      at += 1;
    } else if (here === '|') texts.push('');
    else texts[texts.length - 1] += here;
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Yes or no, as people write it in a cell; null where it is neither. */
export function readYes(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (['yes', 'y', 'true', '1', 'x', '✓', 'ja', 'oui'].includes(word)) return true;
  return ['no', 'n', 'false', '0', '', '-', 'nein', 'non'].includes(word) ? false : null;
}
