import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button';
import { priceInWords } from '../../desk/price-words';
import { useBench } from '../desk/use-workbench';
import { inOrder, isPossible } from '../model/plan-drop';
import { dropInWords, placeName, ruleName, talksInWords } from '../model/words';
import styles from './carry-bar.module.css';

const MOST_RULES = 3;

/** What changes most, in words: `Similar Tracks +6, …`. */
export function rulesInWords(terms: Readonly<Record<string, number>>): string {
  return Object.entries(terms)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_RULES)
    .map(([term, change]) => `${ruleName(term)}: ${priceInWords(change)}`)
    .join('; ');
}

/** Says what is held, where it would go and what that costs; with the same as buttons. */
export function CarryBar() {
  const { desk, layout, timeZone, hands, act, drop, difference, dropHere, letGo, say } = useBench();
  const { carry } = hands;
  const told = useRef(difference);
  useEffect(() => {
    if (difference && difference !== told.current && carry?.by === 'keys' && drop) {
      const where = `${placeName(desk, timeZone, carry.target)}: ${dropInWords(drop)}`;
      say(`${where}, ${priceInWords(difference.change)}. ${rulesInWords(difference.terms)}`);
    }
    told.current = difference;
  }, [difference, carry, drop, desk, timeZone, say]);
  if (!carry || !drop || carry.by === 'pointer') return null;
  const talks = inOrder(desk, layout, carry.ids);
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <p>
          <strong>{talksInWords(talks)}</strong> → {placeName(desk, timeZone, carry.target)}: {dropInWords(drop)}
          {difference ? `, ${priceInWords(difference.change)}` : ''}
        </p>
        <p className={styles.rules}>
          {difference && Object.keys(difference.terms).length > 0 ? (
            rulesInWords(difference.terms)
          ) : (
            <>
              <span className={styles.byTouch}>Press a talk, a free place or a day to aim there.</span>
              <span className={styles.byKeys}>
                Arrows choose the place, Page Up and Page Down the day, C the next cheapest one, S swaps or pushes.
              </span>
            </>
          )}
        </p>
      </div>
      <div className={styles.acts}>
        <Button disabled={!isPossible(drop)} onClick={() => dropHere()}>
          Drop here
        </Button>
        {isPossible(drop) && (drop.kind === 'swap' || carry.push) ? (
          <Button look="quiet" onClick={() => act({ do: 'aim', target: carry.target, push: !carry.push })}>
            {carry.push ? 'Swap instead' : 'Push instead'}
          </Button>
        ) : null}
        <Button look="quiet" onClick={letGo}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
