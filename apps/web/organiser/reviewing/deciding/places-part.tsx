import { useState } from 'react';
import { Button } from '../../../parts/button';
import { TrackMark } from '../../../parts/marks';
import { Part } from '../../../parts/screen';
import { type Board, OUTCOME_WORDS } from './board-query';
import styles from './deciding.module.css';
import { leftInWords, placesTaken, type Taken } from './places-left';
import { PlanDialog } from './plan-dialog';

function Left({ taken }: { readonly taken: Taken<unknown> }) {
  const isOver = taken.places !== null && taken.taken > taken.places;
  return <strong className={isOver ? styles.over : undefined}>{leftInWords(taken)}</strong>;
}

/** The shares that are aimed at, told of all works with a place together. */
function Shares({ board }: { readonly board: Board }) {
  if (board.shares.length === 0) return null;
  const words = (questionId: string, optionId: string) => {
    const question = board.questions.find(({ id }) => id === questionId);
    return `${question?.label ?? ''}: ${question?.options.find(({ id }) => id === optionId)?.label ?? ''}`;
  };
  return (
    <ul className={styles.list}>
      {board.shares.map(({ questionId, optionId, atLeast, share }) => (
        <li key={`${questionId} ${optionId}`}>
          {words(questionId, optionId)}, at least {atLeast} %:{' '}
          {share === null
            ? 'not told, because too few people are on one side of it'
            : `about ${share} % of the works with a place${share < atLeast ? ', less than you aim at' : ''}`}
        </li>
      ))}
    </ul>
  );
}

/** How many places are left by type and by track, and how far the shares are reached. */
export function PlacesPart({ board }: { readonly board: Board }) {
  const [isOpen, setOpen] = useState(false);
  const { types, tracks } = placesTaken(board.rows, board.plan);
  return (
    <Part title="Places">
      <ul className={styles.counts}>
        {types.map((taken) => (
          <li key={taken.of}>
            {OUTCOME_WORDS[taken.of]} <Left taken={taken} />
          </li>
        ))}
        {tracks.map((taken) => (
          <li key={taken.of}>
            <TrackMark id={taken.of} named /> <Left taken={taken} />
          </li>
        ))}
      </ul>
      <Shares board={board} />
      <div className={styles.acts}>
        <Button look="quiet" onClick={() => setOpen(true)}>
          Set places and shares
        </Button>
      </div>
      {isOpen ? <PlanDialog board={board} onClose={() => setOpen(false)} /> : null}
    </Part>
  );
}
