import type { PriceTerm } from '@colloquy/engines/poster-layout';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { priceInWords } from '../../desk/price-words';
import styles from '../../timetable/talk/talk-dialog.module.css';
import { useBench } from '../desk/use-workbench';
import type { Poster } from '../model/desk';
import { ruleName } from '../model/findings';
import { planHang } from '../model/plan-hang';
import { shiftName } from '../model/words';

const SHOWN_FIRST = 8;
const MOST_RULES = 3;

/** What changes most, in words: `Related posters hang together: gains 2; …`. */
export const rulesInWords = (terms: readonly PriceTerm[]): string =>
  terms
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_RULES)
    .map(({ constraint, change }) => `${ruleName(constraint)}: ${priceInWords(change)}`)
    .join('; ');

/** The other boards of a poster, the cheapest first, each with what it costs by rule; pressing one hangs the poster there. */
export function MoveTo({ poster, done }: { readonly poster: Poster; readonly done: () => void }) {
  const { desk, posters, prices, hang } = useBench();
  const [most, setMost] = useState(SHOWN_FIRST);
  const [freeOnly, setFreeOnly] = useState(false);
  const isPossible = (swapWith: string | null): boolean =>
    swapWith === null || (!freeOnly && !posters.get(swapWith)?.pinned);
  const found = (prices ?? []).filter(({ swapWith }) => isPossible(swapWith));
  if (poster.pinned)
    return (
      <section>
        <h3 className={styles.heading}>Move to …</h3>
        <p>It is pinned here. Take the pin out to move it.</p>
      </section>
    );
  return (
    <section>
      <h3 className={styles.heading}>Move to …</h3>
      {prices === null ? <p aria-busy="true">The boards are being priced …</p> : null}
      {prices && prices.length > 0 ? (
        <p className={styles.filters}>
          <label>
            Boards{' '}
            <select value={freeOnly ? 'free' : 'all'} onChange={(event) => setFreeOnly(event.target.value === 'free')}>
              <option value="all">all</option>
              <option value="free">free ones only</option>
            </select>
          </label>
        </p>
      ) : null}
      {prices && found.length === 0 ? <p>No other board is possible: add a run, or take a pin out.</p> : null}
      <ol className={styles.places}>
        {found.slice(0, most).map(({ board, shift, swapWith, price, terms, breaks }) => (
          <li key={board}>
            <button
              type="button"
              className={styles.place}
              onClick={() => {
                const planned = planHang(desk, poster.submissionId, board, prices);
                if ('steps' in planned) hang(planned.how, planned.steps);
                done();
              }}
            >
              <span>
                <strong>Board {board}</strong>
                {desk.shifts.length > 1 ? `, ${shiftName(desk, shift)}` : ''}
                {swapWith ? ` in exchange with ${posters.get(swapWith)?.code ?? 'another'}` : ''}
              </span>
              <span className={styles.price} data-good={price < 0.05 || undefined}>
                {priceInWords(price)}
              </span>
              <span className={styles.rules}>
                {breaks.length > 0 ? `✕ ${breaks.map(({ message }) => message).join(' ')} ` : ''}
                {rulesInWords(terms)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {found.length > most ? (
        <Button look="quiet" onClick={() => setMost(most + 24)}>
          Show more of {found.length} boards
        </Button>
      ) : null}
    </section>
  );
}
