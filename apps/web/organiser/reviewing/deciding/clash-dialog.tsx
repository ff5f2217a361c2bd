import { Button } from '../../../parts/button';
import { momentOf } from '../../../parts/local-time';
import { Dialog } from '../../../parts/overlays/dialog';
import { useConference } from '../../../parts/use-conference';
import { OUTCOME_WORDS, outcomeOf, works } from './board-query';
import styles from './deciding.module.css';
import type { Clash, Clashing, useDecide } from './use-decide';

const inWords = (name: string | null): string => {
  const outcome = outcomeOf(name);
  return outcome ? OUTCOME_WORDS[outcome].toLowerCase() : 'no decision';
};

function theirs({ theirs: decision }: Clash, timeZone: string): string {
  if (!decision) return 'Somebody has taken the decision back meanwhile.';
  const who = decision.decidedBy ?? 'Somebody';
  return `${who} has decided ${inWords(decision.outcome)}, ${momentOf(decision.decidedAt, timeZone)}.`;
}

/** Both decisions where somebody else was quicker; nothing is written before one of them is chosen. */
export function ClashDialog({ clashing, deciding }: { clashing: Clashing; deciding: ReturnType<typeof useDecide> }) {
  const { timeZone } = useConference();
  const { wanted, clashes } = clashing;
  const found = new Map(clashes.map((clash) => [clash.submissionId, clash]));
  const rest = wanted.filter(({ submissionId }) => !found.has(submissionId));
  const over = wanted.map((one) => {
    const clash = found.get(one.submissionId);
    return clash ? { ...one, version: clash.theirs?.version ?? 0 } : one;
  });
  const leave = () => (rest.length > 0 ? deciding.decide(rest) : deciding.forget());
  return (
    <Dialog
      open
      stays
      title="Somebody else has decided meanwhile"
      onClose={deciding.forget}
      acts={
        <>
          <Button onClick={leave}>
            {rest.length > 0 ? `Leave theirs, decide on the other ${rest.length}` : 'Leave theirs'}
          </Button>
          <Button look="quiet" onClick={() => deciding.decide(over)}>
            Put mine in their place
          </Button>
        </>
      }
    >
      <p>Nothing of yours is taken down yet. It is about {works(clashes.length)}:</p>
      <ul className={styles.list}>
        {clashes.map((clash) => (
          <li key={clash.submissionId}>
            <strong>{clash.code}</strong>: you chose {inWords(clash.yours)}. {theirs(clash, timeZone)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
