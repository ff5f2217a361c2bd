import type { ReactNode } from 'react';
import { Button } from '../../../parts/button';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../../timetable/acts/tool.module.css';

/** What can be written, as far as a button shows it. */
interface Writing<Input> {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly mutate: (input: Input) => void;
}

/**
 * Whether a proposal is to stand: as a whole, in part, or not.
 * @param chosen the works that are ticked
 * @param many what moves, such as `talks`
 * @param children other ways on
 */
export function Verdict(props: {
  readonly state: string;
  readonly moves: number;
  readonly chosen: readonly string[];
  readonly many: string;
  readonly accept: Writing<readonly string[] | null>;
  readonly discard: Writing<null>;
  readonly children?: ReactNode;
}) {
  const { state, moves, chosen, many, accept, discard, children } = props;
  if (state !== 'proposed') return <p>This proposal was {state}.</p>;
  const isWhole = chosen.length === moves;
  return (
    <>
      <p>
        {moves === 0
          ? 'The engine has found nothing better than what stands.'
          : `Accepting moves the ${many} that are ticked below, and can be undone. Nobody is told before the programme is published.`}
      </p>
      <ProblemNote error={accept.error ?? discard.error} />
      <div className={styles.acts}>
        <Button
          busy={accept.isPending}
          disabled={moves > 0 && chosen.length === 0}
          onClick={() => accept.mutate(isWhole ? null : chosen)}
        >
          {isWhole ? 'Accept' : `Accept ${chosen.length} of ${moves}`}
        </Button>
        <Button look="quiet" busy={discard.isPending} onClick={() => discard.mutate(null)}>
          Put it away
        </Button>
        {children}
      </div>
    </>
  );
}
