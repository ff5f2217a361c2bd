import { useMemo, useState } from 'react';
import { InlineText } from '../../../parts/inline-text';
import type { Column } from '../../../parts/tables/column';
import { DataTable } from '../../../parts/tables/data-table';
import styles from './assigning.module.css';
import type { Desk, DeskWork, PlanChange } from './desk';
import { WorkDialog } from './work-dialog';

/** Every work with its reviewers, those first with which something is wrong; a press on a work opens it to be changed. */
export function WorksTable({ desk, change }: { readonly desk: Desk; readonly change: PlanChange }) {
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useMemo<Column<DeskWork>[]>(
    () => [
      {
        ...{ key: 'work', title: 'Work', head: true },
        value: ({ code, title }) => `${code} ${title}`,
        cell: ({ submissionId, code, title, own }) =>
          own ? (
            <>
              <span className={styles.code}>{code}</span> <InlineText text={title} />
            </>
          ) : (
            <button type="button" className={styles.open} onClick={() => setOpened(submissionId)}>
              <span className={styles.code}>{code}</span> <InlineText text={title} />
            </button>
          ),
      },
      {
        ...{ key: 'reviewers', title: 'Reviewers', width: '22rem' },
        value: ({ given }) => given.map(({ name }) => name).join(', '),
        cell: ({ given, own }) => (own ? 'Your own work: another organiser sees to it' : <People given={given} />),
      },
      {
        ...{ key: 'look', title: 'To look at', width: '16rem' },
        value: ({ warnings }) => warnings.join('; ') || null,
        cell: ({ warnings }) =>
          warnings.length > 0 ? (
            <ul className={styles.warnings}>
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          ) : (
            'Nothing'
          ),
      },
    ],
    [],
  );
  const work = desk.works.find(({ submissionId }) => submissionId === opened);
  return (
    <>
      <DataTable
        label="Works and their reviewers"
        noun={['work', 'works']}
        rows={desk.works}
        columns={columns}
        keyOf={keyOf}
        empty={
          <p>No work waits for reviewers now. As soon as abstracts come in, the engine can propose who reads which.</p>
        }
      />
      {work ? <WorkDialog key={work.submissionId} {...{ desk, work, change }} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

const keyOf = ({ submissionId }: DeskWork): string => submissionId;

function People({ given }: { readonly given: DeskWork['given'] }) {
  if (given.length === 0) return 'Nobody yet';
  return (
    <ul className={styles.people}>
      {given.map(({ reviewerId, name, leadId, reviewed, why }) => (
        <li key={reviewerId}>
          {name}
          {leadId ? ', in training' : ''}
          {reviewed ? ', has reviewed' : ''}
          {why ? <span className={styles.why}>: {why}</span> : null}
        </li>
      ))}
    </ul>
  );
}
