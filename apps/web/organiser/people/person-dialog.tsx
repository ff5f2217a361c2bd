import { answerOf, Refusal } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { viewerQuery } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { CheckField } from '../../parts/forms/check-field';
import { Fieldset } from '../../parts/forms/fieldset';
import { dayOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import styles from './people.module.css';
import type { Person, Role } from './people-queries';
import { mayBeOfTrack, ROLES } from './role-words';

interface Held {
  readonly role: Role;
  readonly trackId: string | null;
}

/** What somebody is in the conference, to be changed. It holds from their next click on. */
export function PersonDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { slug: conference, tracks, timeZone } = useConference();
  const { data: viewer } = useQuery(viewerQuery);
  const toast = useToast();
  const [roles, setRoles] = useState<readonly Held[]>(person.roles.map(({ role, trackId }) => ({ role, trackId })));
  const [leaving, setLeaving] = useState(false);
  const save = useWrite(
    (body: { roles: Held[]; version: string; leaving: boolean }, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/people/{person}/roles', {
          params: { path: { conference, person: person.id } },
          ...{ body, headers },
        }),
      ),
    () => {
      toast(roles.length === 0 ? `${person.name} is no longer part of the conference.` : `Saved for ${person.name}.`);
      onClose();
    },
  );
  const has = (role: Role, trackId: string | null) => roles.some((one) => one.role === role && one.trackId === trackId);
  const set = (role: Role, trackId: string | null, wanted: boolean) =>
    setRoles((now) => {
      const others = now.filter((one) => !(one.role === role && (one.trackId === trackId || trackId === null)));
      const kept = wanted && trackId !== null ? others.filter((one) => one.role !== role || one.trackId) : others;
      return wanted ? [...kept, { role, trackId }] : others;
    });
  const givesUp = viewer?.personId === person.id && !has('organiser', null) && person.roles.some(isOrganiser);
  const locksOut = save.error instanceof Refusal && save.error.problem.code === 'would-lock-you-out';
  return (
    <Dialog
      open
      stays
      size="wide"
      onClose={onClose}
      title={person.name}
      acts={
        <>
          <Button
            busy={save.isPending}
            onClick={() => save.mutate({ roles: [...roles], version: person.version, leaving })}
          >
            Save
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>E-mail</dt>
        <dd>{person.addresses.join(', ') || 'none known'}</dd>
        <dt>Here since</dt>
        <dd>{dayOf(person.since, timeZone)}</dd>
        <dt>Signed in</dt>
        <dd>{person.signedIn ? 'has signed in before' : 'never yet'}</dd>
      </dl>
      {locksOut ? null : <ProblemNote error={save.error} />}
      <Fieldset legend="Roles" hint="A change holds from their next click on, and they get a message about it.">
        {ROLES.map(({ role, label, does }) => (
          <div key={role}>
            <CheckField
              name={role}
              label={label}
              hint={does}
              checked={has(role, null)}
              onValue={(wanted) => set(role, null, wanted)}
            />
            {mayBeOfTrack(role) && !has(role, null) && tracks.length > 0 ? (
              <details className={styles.tracks} open={roles.some((one) => one.role === role)}>
                <summary>{label} for single tracks</summary>
                {tracks.map((track) => (
                  <CheckField
                    key={track.id}
                    name={`${role}-${track.id}`}
                    label={`${track.letter}: ${track.name}`}
                    checked={has(role, track.id)}
                    onValue={(wanted) => set(role, track.id, wanted)}
                  />
                ))}
              </details>
            ) : null}
          </div>
        ))}
      </Fieldset>
      {givesUp ? (
        <CheckField
          name="leaving"
          label="I give up organising this conference"
          hint="You cannot come back by yourself: another organiser has to let you in again."
          fault={locksOut ? 'Tick this box if that is what you want.' : undefined}
          checked={leaving}
          onValue={setLeaving}
        />
      ) : null}
      {roles.length === 0 ? <p>Without any role {person.name} is no longer part of the conference.</p> : null}
    </Dialog>
  );
}

const isOrganiser = ({ role }: { readonly role: Role }): boolean => role === 'organiser';
