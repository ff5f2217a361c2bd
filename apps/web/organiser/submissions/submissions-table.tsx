import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { ProblemNote } from '../../parts/problem-note';
import { DataTable } from '../../parts/tables/data-table';
import { useConference } from '../../parts/use-conference';
import { BulkActs } from './bulk-acts';
import { keepColumns, keptColumns } from './chosen-columns';
import { columnsFor } from './columns';
import { ColumnsDialog } from './columns-dialog';
import { Filters } from './filters';
import { likenessOf } from './likeness';
import { narrowed } from './narrowing';
import styles from './submissions.module.css';
import { type SubmissionRow, type SubmissionTable, wordsQuery } from './table-query';
import type { useNarrowing } from './use-narrowing';
import { WorkDialog } from './work-dialog';

const keyOf = ({ id }: SubmissionRow): string => id;

/** The rows that the address asks for, with the ways to ask for others. */
export function SubmissionsTable(props: {
  readonly table: SubmissionTable;
  readonly narrowing: ReturnType<typeof useNarrowing>;
  readonly isChoosingColumns: boolean;
  readonly onColumnsChosen: () => void;
  readonly onAlike: () => void;
}) {
  const { table, narrowing, isChoosingColumns, onColumnsChosen, onAlike } = props;
  const { asked, ask, onAsked } = narrowing;
  const { state, track, type, only, words } = asked;
  const conference = useConference();
  const [kept, setKept] = useState(keptColumns);
  const chosen = asked.columns?.join(' ') ?? kept.join(' ');
  const found = useQuery(wordsQuery(conference.slug, words));
  const withWords = words === '' ? null : (found.data ?? null);
  const likeness = useMemo(() => likenessOf(table), [table]);
  const columns = useMemo(() => columnsFor(conference, chosen.split(' '), likeness), [conference, chosen, likeness]);
  const rows = useMemo(() => {
    const deadline = conference.phases.find(({ name }) => name === 'submission')?.endsAt;
    const alike = new Set(likeness.keys());
    const measure = { now: Date.now(), deadline: deadline ? Date.parse(deadline) : null, alike, withWords };
    return narrowed(table.rows, { state, track, type, only }, measure);
  }, [table, conference, likeness, withWords, state, track, type, only]);
  const total = table.rows.length;
  const acts = useCallback(
    (picked: readonly SubmissionRow[], clear: () => void) => <BulkActs chosen={picked} total={total} clear={clear} />,
    [total],
  );
  const work = table.rows.find(({ id }) => id === asked.work);
  const choose = (next: readonly string[]) => {
    keepColumns(next);
    setKept(next);
    ask({ columns: next });
  };
  return (
    <>
      {total > 0 ? <Filters asked={asked} ask={ask} askWords={(next) => ask({ words: next })} /> : null}
      <ProblemNote error={found.error} again={() => void found.refetch()} />
      {table.similar.length > 0 && only !== 'alike' ? (
        <p className={styles.hint}>
          {table.similar.length === 1 ? 'Two works look alike.' : `${table.similar.length} pairs of works look alike.`}
          <button type="button" className={styles.look} onClick={onAlike}>
            Look at them
          </button>
        </p>
      ) : null}
      <DataTable
        label="Submissions"
        noun={['submission', 'submissions']}
        rows={rows}
        columns={columns}
        keyOf={keyOf}
        sort={asked.sort ?? undefined}
        search={asked.search}
        onAsked={onAsked}
        acts={acts}
        empty={
          total > 0 ? (
            <p>No submission is like that. Take away one of the conditions.</p>
          ) : (
            <p>
              Nothing has come in yet. Authors send in abstracts while the call is open; what you have already in a
              table, in pretalx or in Indico you can bring in.
            </p>
          )
        }
      />
      {isChoosingColumns ? (
        <ColumnsDialog columns={columns} chosen={chosen.split(' ')} onChoose={choose} onClose={onColumnsChosen} />
      ) : null}
      {work ? <WorkDialog row={work} likeness={likeness.get(work.id)} onClose={() => ask({ work: '' })} /> : null}
    </>
  );
}
