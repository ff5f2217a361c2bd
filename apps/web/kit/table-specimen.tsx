import { useState } from 'react';
import { Button } from '../parts/button';
import type { Column } from '../parts/tables/column';
import { DataTable } from '../parts/tables/data-table';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly works: number;
}

const FIRST = ['Noor', 'Zoë', 'Émile', 'Wei', 'Ada', 'Ifeoma', 'Tomás', 'Mira', 'Jón', 'Asha'];
const LAST = ['Haddad', 'Müller', 'Roux', 'Zhang', 'Quinn', 'Eze', 'Ortiz', 'Holt', 'Sigurðsson', 'Rao', 'Black'];
const ROLES = ['author', 'mentor', 'reviewer', 'attendee'];
const pick = (from: readonly string[], place: number): string => from[place % from.length] ?? '';

const people: readonly Person[] = Array.from({ length: 5_000 }, (_, place) => ({
  id: `p${place}`,
  name: `${pick(FIRST, place * 7)} ${pick(LAST, place * 3)} ${place}`,
  address: `person${place}@university.example`,
  role: pick(ROLES, place),
  works: place % 5,
}));

const columns: readonly Column<Person>[] = [
  { key: 'name', title: 'Name', value: ({ name }) => name, head: true },
  { key: 'address', title: 'Address', value: ({ address }) => address, from: 'desk' },
  { key: 'role', title: 'Role', value: ({ role }) => role, width: '8rem' },
  { key: 'works', title: 'Works', value: ({ works }) => works, number: true, width: '6rem' },
];
const keyOf = ({ id }: Person): string => id;

/** Five thousand people. */
export function TableSpecimen() {
  const [done, setDone] = useState('');
  return (
    <>
      <p role="status">{done}</p>
      <DataTable
        label="People"
        noun={['person', 'people']}
        rows={people}
        columns={columns}
        keyOf={keyOf}
        acts={(chosen, clear) => (
          <Button
            onClick={() => {
              setDone(`Wrote to ${chosen.map(({ name }) => name).join(', ')}`);
              clear();
            }}
          >
            Write to them
          </Button>
        )}
      />
    </>
  );
}
