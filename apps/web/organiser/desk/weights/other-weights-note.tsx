import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../../timetable/acts/tool.module.css';
import { otherWeights, type Wish } from './weighing';

/**
 * With which other weights a proposal was made, in words, and the way to keep them. Nothing where they are the usual ones.
 * @param usual the weights that are set
 * @param whose whose they are, such as `the conference`
 */
export function OtherWeightsNote(props: {
  readonly wishes: readonly Wish[];
  readonly weights: Readonly<Record<string, number>>;
  readonly usual: Readonly<Record<string, number>>;
  readonly whose: string;
  readonly keep: (weights: Record<string, number>, headers: { readonly 'Idempotency-Key': string }) => Promise<unknown>;
}) {
  const { wishes, weights, usual, whose, keep } = props;
  const toast = useToast();
  const others = otherWeights(wishes, weights, usual);
  const keeping = useWrite(
    (_: null, headers) =>
      keep({ ...usual, ...Object.fromEntries(others.map(({ name }) => [name, weights[name] ?? 0])) }, headers),
    () => toast(`These are the weights of ${whose} now.`),
  );
  if (others.length === 0) return null;
  return (
    <>
      <p>It was made with other weights than {whose} has, and is counted with them here:</p>
      <ul className={styles.plain}>
        {others.map(({ name, label, words, usual: before }) => (
          <li key={name}>
            {label}: {words}
            <span className={styles.soft}>
              in {whose}: {before}
            </span>
          </li>
        ))}
      </ul>
      <ProblemNote error={keeping.error} />
      <div className={styles.acts}>
        <Button look="quiet" busy={keeping.isPending} onClick={() => keeping.mutate(null)}>
          Keep these weights for {whose}
        </Button>
      </div>
    </>
  );
}
