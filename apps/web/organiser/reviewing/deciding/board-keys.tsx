import { OUTCOMES, type Outcome } from '@colloquy/engines/deciding';
import type { KeyboardEvent } from 'react';
import { OUTCOME_WORDS } from './board-query';
import styles from './deciding.module.css';

const boxIn = (row: Element | null | undefined) => row?.querySelector<HTMLInputElement>('td input[type="checkbox"]');

function nextRow(from: Element, step: 1 | -1): Element | null {
  const row = from.closest('tr');
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  return next?.hasAttribute('data-index') ? next : null;
}

/**
 * The keys of the board, heard while the focus is in it and not in a field: j and k go down and up, x chooses, 1 to 6
 * decide on those chosen, or on the work that has the focus.
 * @param decide called with the outcome and the id of the work in focus; null where none has it
 */
export function boardKeys(decide: (outcome: Outcome, inFocus: string | null) => void) {
  return (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    if (target.matches('select, textarea, input:not([type="checkbox"])')) return;
    const row = target.closest('tr[data-index]');
    if (key === 'j' || key === 'k') {
      const first = event.currentTarget.querySelector('tr[data-index]');
      boxIn(row ? nextRow(row, key === 'j' ? 1 : -1) : first)?.focus();
    } else if (key === 'x') boxIn(row)?.click();
    else {
      const outcome = /^[1-6]$/.test(key) ? OUTCOMES[Number(key) - 1] : undefined;
      if (!outcome) return;
      decide(outcome, row?.querySelector('[data-work]')?.getAttribute('data-work') ?? null);
    }
    event.preventDefault();
  };
}

/** Says which keys there are. */
export function KeysInWords() {
  return (
    <details className={styles.more}>
      <summary>Keys in the table</summary>
      <dl className={styles.keys}>
        <dt>j, k</dt>
        <dd>down, up</dd>
        <dt>x</dt>
        <dd>choose the work, or choose it no more</dd>
        {OUTCOMES.map((outcome, place) => (
          <div key={outcome} className={styles.pair}>
            <dt>{place + 1}</dt>
            <dd>{OUTCOME_WORDS[outcome]}: for all that are chosen, or for the work with the focus</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
