import type { Leaves } from '@colloquy/engines/abstract-draft';
import { useEffect, useRef } from 'react';
import { RadioGroup } from '../../parts/forms/radio-group';
import type { ReviewQueue } from '../queue/use-review-queue';
import styles from './review-screen.module.css';

/** A criterion of a queue. */
export type Criterion = ReviewQueue['criteria'][number];

/** How much a criterion counts of the whole, in whole percent. */
export function shareOf({ weight }: Criterion, criteria: readonly Criterion[]): number {
  return Math.round((weight / criteria.reduce((sum, other) => sum + other.weight, 0)) * 100);
}

/** A score by each criterion, every point in words. With the focus on a criterion, the keys 1 to 5 choose. */
export function Scores(props: {
  readonly criteria: readonly Criterion[];
  readonly leaves: Leaves;
  readonly onScore: (at: string, score: string) => void;
}) {
  const { criteria, leaves, onScore } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const choose = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || event.ctrlKey || event.metaKey) return;
      const chosen = box.current?.querySelector<HTMLInputElement>(`input[name="${target.name}"][value="${key}"]`);
      if (!chosen) return;
      event.preventDefault();
      chosen.focus();
      chosen.click();
    };
    const { current } = box;
    current?.addEventListener('keydown', choose);
    return () => current?.removeEventListener('keydown', choose);
  }, []);
  return (
    <div ref={box} className={styles.scores}>
      {criteria.map((criterion) => {
        const { id, name, description, anchors } = criterion;
        const at = `scores.${id}`;
        const share = criteria.length > 1 ? `Counts ${shareOf(criterion, criteria)}% of the whole.` : '';
        return (
          <RadioGroup
            key={id}
            name={at}
            label={name}
            hint={[description, share].filter(Boolean).join(' ')}
            options={anchors.map((anchor, index) => ({ value: String(index + 1), label: `${index + 1}  ${anchor}` }))}
            value={leaves[at] === undefined ? null : String(leaves[at])}
            required
            onValue={(score) => onScore(at, score)}
          />
        );
      })}
    </div>
  );
}
