import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/forms/error-summary';
import { FaultsProvider, faultsOf } from '../../parts/forms/faults';
import { FormActs } from '../../parts/forms/form-acts';
import { SaveState } from '../../parts/forms/save-state';
import { useAutosave } from '../../parts/forms/use-autosave';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { PrivateFields } from '../../parts/wants/private-fields';
import { useWishes } from '../../parts/wants/wants-queries';
import { WeekGrid } from '../../parts/wants/week-grid';
import { AboutYou, HowMuch, HowYouMeet, WhereYouStand, YourWork } from './profile-parts';
import { changeable, type Profile, profileQuery } from './profile-queries';

/** What the form begins from. */
export interface ProfileReads {
  readonly profile: Schemas['MyMentorProfileDto'];
  readonly wishes: Schemas['KeptWishesDto'];
  readonly choices: Schemas['ChoicesDto'];
}

/** A mentor describes themselves: short parts that save themselves, and a button to say that this is all. */
export function ProfileForm({ profile: read, wishes: readWishes, choices }: ProfileReads) {
  const { slug: conference, id } = useConference();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [profile, setProfile] = useState<Profile>(() => changeable(read));
  const change = (changes: Partial<Profile>) => setProfile((all) => ({ ...all, ...changes }));
  const saving = useAutosave(
    async (body: Profile, version) => {
      const params = { path: { conference }, header: { 'If-Match': `"${version}"` } };
      const kept = await answerOf(api.PATCH('/api/v1/conferences/{conference}/mentor-profile', { params, body }));
      return { version: kept.revision };
    },
    profile,
    {
      version: read.revision,
      keep: `mentor-profile/${id}`,
      restore: setProfile,
      theirs: async () => {
        const fresh = await queries.fetchQuery({ ...profileQuery(conference), staleTime: 0 });
        return { value: changeable(fresh), version: fresh.revision };
      },
    },
  );
  const private_ = useWishes(conference, readWishes);
  const finish = useWrite(
    (body: Profile, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/mentor-profile', { params: { path: { conference } }, body, headers }),
      ),
    () => navigate({ to: '/c/$conference/mentor-profile/done', params: { conference } }),
  );
  const refused = saving.status.is === 'refused' ? faultsOf(saving.status.error) : [];
  const faults = finish.error ? faultsOf(finish.error) : refused;
  const own = { profile, change, choices };
  return (
    <>
      <ErrorSummary error={finish.error} />
      <FaultsProvider value={faults}>
        <YourWork {...own} />
        <AboutYou {...own} />
        <HowMuch {...own} trained={read.trained} />
        <Part title="When and where">
          <HowYouMeet {...own} />
          <WeekGrid
            label="When can you meet, in most weeks?"
            hint="Coarse is fine: an hour somewhere in it. Only you see this; a pair is told the times that both have."
            value={private_.wishes.times}
            onValue={(times) => private_.change({ times })}
          />
        </Part>
        <WhereYouStand {...own} />
        <Part title="In private">
          <PrivateFields side="mentor" choices={choices} wishes={private_.wishes} change={private_.change} />
          <SaveState of={private_.saving} />
        </Part>
        <SaveState of={saving} />
        <FormActs>
          <Button
            busy={finish.isPending}
            onClick={() => {
              private_.saving.flush();
              finish.mutate(profile);
            }}
          >
            {read.done ? 'Save and go back' : 'That is me: sign me up'}
          </Button>
        </FormActs>
      </FaultsProvider>
    </>
  );
}
