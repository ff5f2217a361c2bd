import { useMemo, useState } from 'react';
import type { Column } from '../../../parts/tables/column';
import { DataTable } from '../../../parts/tables/data-table';
import styles from './assigning.module.css';
import { type Desk, type DeskPerson, loadWords } from './desk';
import { ReviewerDialog } from './reviewer-dialog';

const EXPERIENCE = { experienced: 'has reviewed before', new: 'new to it' } as const;

/** The reviewers with how much each has of what they take; a press on one opens what is agreed with them. */
export function PeopleTable({ desk, editable }: { readonly desk: Desk; readonly editable: boolean }) {
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useMemo<Column<DeskPerson>[]>(
    () => [
      {
        ...{ key: 'name', title: 'Name', head: true },
        value: ({ name }) => name,
        cell: ({ name, personId, here }) =>
          editable && here ? (
            <button type="button" className={styles.open} onClick={() => setOpened(personId)}>
              {name}
            </button>
          ) : (
            name
          ),
      },
      { key: 'load', title: 'Works', width: '7rem', value: ({ load }) => load, cell: loadWords },
      { key: 'reviewed', title: 'Reviewed', number: true, width: '7rem', value: ({ reviewed }) => reviewed },
      {
        ...{ key: 'experience', title: 'Experience', width: '11rem' },
        value: ({ experience }) => (experience ? EXPERIENCE[experience] : 'not said'),
      },
      { key: 'lab', title: 'Lab', width: '10rem', value: ({ lab }) => lab, from: 'tablet' },
      { key: 'topics', title: 'Topics', value: ({ topics }) => topics.join(', '), from: 'desk' },
      {
        ...{ key: 'said', title: 'Profile', width: '9rem' },
        value: ({ done, here }) => (here ? (done ? 'described' : 'nothing said yet') : 'no longer here'),
      },
    ],
    [editable],
  );
  const person = desk.people.find(({ personId }) => personId === opened);
  return (
    <>
      <DataTable
        label="Reviewers"
        noun={['reviewer', 'reviewers']}
        rows={desk.people}
        columns={columns}
        keyOf={keyOf}
        empty={<p>Nobody reviews here yet. Invite reviewers under People.</p>}
      />
      {person ? <ReviewerDialog key={person.personId} person={person} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

const keyOf = ({ personId }: DeskPerson): string => personId;
