import { useMemo, useState } from 'react';
import { InlineText } from '../../parts/inline-text';
import type { Column } from '../../parts/tables/column';
import { DataTable } from '../../parts/tables/data-table';
import { BAND_ORDER, BAND_WORDS } from './bands';
import styles from './mentors.module.css';
import { partWords } from './part-words';
import type { Run, RunPair } from './run-names';
import { WishDialog } from './wish-dialog';

const SIGNS: Readonly<Record<string, string>> = { lock: 'locked', prefer: 'preferred', forbid: 'ruled out' };

/** Every proposed pair, the weakest first; a press on a work opens what can be decided about it. */
export function RunTable({ run, pairs }: { readonly run: Run; readonly pairs: readonly RunPair[] }) {
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useMemo<Column<RunPair>[]>(
    () => [
      {
        ...{ key: 'work', title: 'Work', head: true },
        value: ({ code, title }) => `${code} ${title}`,
        cell: ({ submissionId, code, title }) => (
          <button type="button" className={styles.open} onClick={() => setOpened(submissionId)}>
            <span className={styles.code}>{code}</span> <InlineText text={title} />
          </button>
        ),
      },
      {
        ...{ key: 'mentor', title: 'Mentor', width: '12rem' },
        value: ({ mentor }) => mentor,
        cell: ({ mentor, wish }) => (wish ? `${mentor} (${SIGNS[wish]})` : mentor),
      },
      {
        ...{ key: 'fit', title: 'Fit', width: '9rem' },
        value: ({ band, score }) => (BAND_ORDER[band] ?? 0) + score,
        cell: ({ band, score }) => `${BAND_WORDS[band] ?? band}, ${score.toFixed(2)}`,
      },
      { key: 'parts', title: 'Made of', value: ({ parts }) => partWords(parts), width: '13rem', from: 'desk' },
      { key: 'terms', title: 'Shared words', value: ({ sharedTerms }) => sharedTerms.join(', '), from: 'desk' },
      { key: 'standIn', title: 'Stand-in', value: ({ standIn }) => standIn, width: '10rem', from: 'tablet' },
    ],
    [],
  );
  const pair = pairs.find(({ submissionId }) => submissionId === opened);
  return (
    <>
      <DataTable
        label="Proposed pairs"
        noun={['pair', 'pairs']}
        rows={pairs}
        columns={columns}
        keyOf={keyOf}
        sort={WEAKEST_FIRST}
        empty={<p>Nobody is proposed.</p>}
      />
      {pair ? <WishDialog key={pair.submissionId} run={run} pair={pair} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

const WEAKEST_FIRST = { key: 'fit', down: false };
const keyOf = ({ submissionId }: RunPair): string => submissionId;
