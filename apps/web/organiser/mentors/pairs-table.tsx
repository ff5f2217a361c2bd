import { useMemo, useState } from 'react';
import { SelectField } from '../../parts/forms/select-field';
import { InlineText } from '../../parts/inline-text';
import { StateMark } from '../../parts/marks';
import type { Column } from '../../parts/tables/column';
import { DataTable } from '../../parts/tables/data-table';
import { BAND_ORDER, BAND_WORDS } from './bands';
import styles from './mentors.module.css';
import { PairDialog } from './pair-dialog';
import type { BoardPair } from './pair-queries';
import { isOver, waitingWords } from './pair-words';

const SHOWN: Readonly<Record<string, (pair: BoardPair) => boolean>> = {
  now: (pair) => !isOver(pair) && pair.state !== 'proposed',
  waiting: ({ state }) => state === 'published' || state === 'accepted',
  overdue: ({ overdue }) => overdue,
  stale: ({ stale }) => stale,
  over: isOver,
};

/** Every pair, how it does and for whom it waits; a press on a work opens what can be done. */
export function PairsTable({ pairs }: { readonly pairs: readonly BoardPair[] }) {
  const [shown, setShown] = useState('now');
  const [opened, setOpened] = useState<string | null>(null);
  const rows = useMemo(() => pairs.filter(SHOWN[shown] ?? isOver), [pairs, shown]);
  const columns = useMemo<Column<BoardPair>[]>(
    () => [
      {
        ...{ key: 'work', title: 'Work', head: true },
        value: ({ code, title }) => `${code} ${title}`,
        cell: ({ id, code, title }) => (
          <button type="button" className={styles.open} onClick={() => setOpened(id)}>
            <span className={styles.code}>{code}</span> <InlineText text={title} />
          </button>
        ),
      },
      { key: 'presenter', title: 'Presenter', value: ({ presenter }) => presenter, width: '11rem' },
      { key: 'mentor', title: 'Mentor', value: ({ mentor }) => mentor, width: '11rem' },
      {
        ...{ key: 'state', title: 'State', width: '8rem' },
        value: ({ state }) => state,
        cell: ({ state }) => <StateMark state={state === 'published' ? 'asked' : state} />,
      },
      { key: 'waits', title: 'Waits for', value: waitingWords, width: '14rem' },
      {
        ...{ key: 'fit', title: 'Fit', width: '8rem', from: 'desk' },
        value: ({ band }) => BAND_ORDER[band] ?? 0,
        cell: ({ band }) => BAND_WORDS[band] ?? band,
      },
    ],
    [],
  );
  const pair = pairs.find(({ id }) => id === opened);
  const count = (key: string) => pairs.filter(SHOWN[key] ?? isOver).length;
  return (
    <>
      <DataTable
        label="Pairs of presenters and mentors"
        noun={['pair', 'pairs']}
        rows={rows}
        columns={columns}
        keyOf={keyOf}
        tools={
          <SelectField
            name="pairs-shown"
            label="Show"
            value={shown}
            options={[
              { value: 'now', label: `All that stand (${count('now')})` },
              { value: 'waiting', label: `Not begun yet (${count('waiting')})` },
              { value: 'overdue', label: `Answer overdue (${count('overdue')})` },
              { value: 'stale', label: `Quiet for a week (${count('stale')})` },
              { value: 'over', label: `Over (${count('over')})` },
            ]}
            onValue={setShown}
          />
        }
        empty={
          shown === 'now' ? (
            <p>No pair is published yet. Let the engine propose: nobody is told before you publish.</p>
          ) : (
            <p>
              There are none.{' '}
              <button type="button" className={styles.link} onClick={() => setShown('now')}>
                Show all that stand
              </button>
            </p>
          )
        }
      />
      {pair ? <PairDialog key={pair.id} pair={pair} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

const keyOf = ({ id }: BoardPair): string => id;
