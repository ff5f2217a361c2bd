import { Button } from '../../../parts/button';
import { priceInWords } from '../../desk/price-words';
import styles from '../../timetable/grid/carry-bar.module.css';
import { useBench } from '../desk/use-workbench';
import { planHang } from '../model/plan-hang';
import { boardName } from '../model/words';
import { rulesInWords } from './move-to';

/** Says which poster is held, where it would hang and what that costs; with the same as buttons. */
export function CarryBar() {
  const { desk, posters, hands, prices, dropHere, letGo } = useBench();
  const { carry } = hands;
  const poster = posters.get(carry?.id ?? '');
  if (!carry || !poster || carry.by === 'pointer') return null;
  const planned = planHang(desk, carry.id, carry.target, prices);
  const price = prices?.find(({ board }) => board === carry.target);
  const other = 'steps' in planned ? posters.get(planned.steps[1]?.submissionId ?? '') : undefined;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <p>
          <strong>{poster.code}</strong> → {boardName(carry.target)}
          {other ? `, in exchange with ${other.code}` : ''}
          {'refused' in planned ? `: ${planned.refused}` : ''}
          {price ? `, ${priceInWords(price.price)}` : ''}
        </p>
        <p className={styles.rules}>
          {price && price.terms.length > 0 ? (
            rulesInWords(price.terms)
          ) : (
            <>
              <span className={styles.byTouch}>Press a board to hang it there.</span>
              <span className={styles.byKeys}>
                Arrows choose the board, C the next cheapest one, Delete takes it down, Enter drops.
              </span>
            </>
          )}
        </p>
      </div>
      <div className={styles.acts}>
        <Button disabled={'refused' in planned} onClick={() => dropHere()}>
          Drop here
        </Button>
        <Button look="quiet" onClick={letGo}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
