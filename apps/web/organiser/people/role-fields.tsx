import { useState } from 'react';
import { SelectField } from '../../parts/forms/select-field';
import { useConference } from '../../parts/use-conference';
import type { Role } from './people-queries';
import { mayBeOfTrack, ROLES } from './role-words';

const ROLE_OPTIONS = ROLES.map(({ role, label, does }) => ({ value: role, label: `${label}: ${does}` }));

/** Asks for a role, and for a track where the role can be for one. The fields are called `role` and `trackId`. */
export function RoleFields({ initial = 'author' }: { readonly initial?: Role }) {
  const { tracks } = useConference();
  const [role, setRole] = useState<Role>(initial);
  return (
    <>
      <SelectField name="role" label="As what?" value={role} options={ROLE_OPTIONS} onValue={setRole} />
      {mayBeOfTrack(role) && tracks.length > 0 ? (
        <SelectField
          name="trackId"
          label="For which track?"
          empty="The whole conference"
          options={tracks.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` }))}
        />
      ) : null}
    </>
  );
}
