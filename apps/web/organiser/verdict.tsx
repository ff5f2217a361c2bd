import { useNavigate } from '@tanstack/react-router';
import { Button } from '../parts/button';
import { ProblemNote } from '../parts/problem-note';
import styles from './verdict.module.css';

interface Act {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly mutate: (input: null) => void;
}

/** What happens to a proposal: it is accepted, or put aside. Says what accepting does before it is done. */
export function Verdict(props: {
  readonly state: string;
  /** What accepting does, as a sentence. */
  readonly effect: string;
  readonly accept: {
    readonly isPending: boolean;
    readonly error: Error | null;
    readonly mutate: (input: null) => void;
  };
  /** Puts the proposal aside for good, where that can be done. */
  readonly discard?: Act;
  /** Goes back and leaves the proposal as it is. */
  readonly leave: () => void;
}) {
  const { state, effect, accept, discard, leave } = props;
  if (state !== 'proposed') return <p className={styles.verdict}>This proposal was {state}.</p>;
  return (
    <div className={styles.verdict}>
      <p>{effect}</p>
      <ProblemNote error={accept.error ?? discard?.error ?? null} />
      <div className={styles.acts}>
        <Button busy={accept.isPending} onClick={() => accept.mutate(null)}>
          Accept
        </Button>
        {discard ? (
          <Button look="quiet" busy={discard.isPending} onClick={() => discard.mutate(null)}>
            Discard
          </Button>
        ) : (
          <Button look="quiet" onClick={leave}>
            Leave it
          </Button>
        )}
      </div>
    </div>
  );
}

/** Leaves a proposal for the screen of what stands. */
export function useLeave(
  to: '/c/$conference/mentors' | '/c/$conference/reviews' | '/c/$conference/sessions',
  conference: string,
) {
  const navigate = useNavigate();
  return () => navigate({ to, params: { conference } });
}
