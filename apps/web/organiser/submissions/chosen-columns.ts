import { USUAL_COLUMNS } from './columns';

const KEPT = 'colloquy-submission-columns';

/** The columns that somebody chose last in this browser, or the usual ones. */
export function keptColumns(): readonly string[] {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === null || kept === '' ? USUAL_COLUMNS : kept.split(' ');
  } catch {
    return USUAL_COLUMNS;
  }
}

/** Remembers the columns in this browser, where it lets us. */
export function keepColumns(columns: readonly string[]): void {
  try {
    localStorage.setItem(KEPT, columns.join(' '));
  } catch {
    // A browser that keeps nothing shows the usual columns next time.
  }
}
