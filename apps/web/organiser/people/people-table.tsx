import { useMemo, useState } from 'react';
import { SelectField } from '../../parts/forms/select-field';
import { dayOf } from '../../parts/local-time';
import type { Column } from '../../parts/tables/column';
import { DataTable } from '../../parts/tables/data-table';
import { useConference } from '../../parts/use-conference';
import styles from './people.module.css';
import type { Person } from './people-queries';
import { PersonDialog } from './person-dialog';
import { ROLES, roleLabel } from './role-words';

/** Everybody in the conference; a press on a name opens what they are. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const { tracks, timeZone } = useConference();
  const [opened, setOpened] = useState<string | null>(null);
  const [role, setRole] = useState('');
  const [track, setTrack] = useState('');
  const rows = useMemo(
    () =>
      people.filter(({ roles }) =>
        roles.some((one) => (role === '' || one.role === role) && (track === '' || one.trackId === track)),
      ),
    [people, role, track],
  );
  const columns = useMemo<Column<Person>[]>(() => {
    const rolesOf = ({ roles }: Person) => roles.map((one) => roleLabel(one.role, one.trackId, tracks)).join(', ');
    return [
      {
        ...{ key: 'name', title: 'Name', head: true },
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <button type="button" className={styles.name} onClick={() => setOpened(id)}>
            {name}
          </button>
        ),
      },
      { key: 'roles', title: 'Roles', value: rolesOf },
      { key: 'address', title: 'E-mail', value: ({ addresses }) => addresses[0] ?? '', from: 'tablet' },
      {
        ...{ key: 'since', title: 'Here since', from: 'desk' },
        value: ({ since }) => since,
        cell: ({ since }) => dayOf(since, timeZone),
      },
    ];
  }, [tracks, timeZone]);
  const person = people.find(({ id }) => id === opened);
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          name="role-shown"
          label="Role"
          value={role}
          empty="Every role"
          options={ROLES.map(({ role: value, label }) => ({ value, label }))}
          onValue={setRole}
        />
        {tracks.length > 0 ? (
          <SelectField
            name="track-shown"
            label="Track"
            value={track}
            empty="Whole conference and tracks"
            options={tracks.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` }))}
            onValue={setTrack}
          />
        ) : null}
      </div>
      <DataTable
        label="People of this conference"
        noun={['person', 'people']}
        rows={rows}
        columns={columns}
        keyOf={keyOf}
        empty={<p>Nobody has this role. Choose another one above, or invite somebody.</p>}
      />
      {person ? <PersonDialog key={person.version} person={person} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

const keyOf = ({ id }: Person): string => id;
