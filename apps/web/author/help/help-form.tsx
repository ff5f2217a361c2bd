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
import { RadioGroup } from '../../parts/forms/radio-group';
import { SaveState } from '../../parts/forms/save-state';
import { useAutosave } from '../../parts/forms/use-autosave';
import { useToast } from '../../parts/overlays/toasts';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { MeetingFields } from '../../parts/wants/common-fields';
import { PrivateFields } from '../../parts/wants/private-fields';
import { useWishes } from '../../parts/wants/wants-queries';
import { WeekGrid } from '../../parts/wants/week-grid';
import { MoreOfIt, WhatHelp, WhomTheyWish } from './help-parts';
import { changeable, type Help, helpQuery } from './help-queries';

const WANTED = [
  { value: 'yes', label: 'Yes, please' },
  { value: 'no', label: 'No, I would rather work without one' },
] as const;
const DONE = 'Thank you. The organisers look for somebody who fits; you get a mail as soon as they have found one.';

/** What the form begins from. */
interface HelpReads {
  readonly help: Schemas['HelpWantedDto'];
  readonly wishes: Schemas['KeptWishesDto'];
  readonly choices: Schemas['ChoicesDto'];
}

/** Short parts that save themselves, and a button to say that this is all. */
export function HelpForm({ help: read, wishes: readWishes, choices }: HelpReads) {
  const { slug: conference, id } = useConference();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const toast = useToast();
  const [help, setHelp] = useState<Help>(() => changeable(read));
  const change = (changes: Partial<Help>) => setHelp((all) => ({ ...all, ...changes }));
  const params = (version: unknown) => ({ path: { conference }, header: { 'If-Match': `"${version}"` } });
  const saving = useAutosave(
    async (body: Help, version) => {
      const kept = await answerOf(
        api.PATCH('/api/v1/conferences/{conference}/help-wanted', { params: params(version), body }),
      );
      return { version: kept.revision };
    },
    help,
    {
      version: read.revision,
      keep: `help-wanted/${id}`,
      restore: setHelp,
      theirs: async () => {
        const fresh = await queries.fetchQuery({ ...helpQuery(conference), staleTime: 0 });
        return { value: changeable(fresh), version: fresh.revision };
      },
    },
  );
  const wishing = useWishes(conference, readWishes);
  const finish = useWrite(
    async (body: Help, headers) => {
      const { revision } = await queries.fetchQuery({ ...helpQuery(conference), staleTime: 0 });
      const path = '/api/v1/conferences/{conference}/help-wanted';
      const { path: where, header } = params(revision);
      return answerOf(api.PUT(path, { params: { path: where, header }, body, headers }));
    },
    () => {
      toast(help.mentorWanted ? DONE : 'Saved: nobody looks for a mentor for you.');
      return navigate({ to: '/c/$conference/my-submissions', params: { conference } });
    },
  );
  const refused = saving.status.is === 'refused' ? faultsOf(saving.status.error) : [];
  const faults = finish.error ? faultsOf(finish.error) : refused;
  const own = { help, change, choices };
  return (
    <>
      <ErrorSummary error={finish.error} />
      <FaultsProvider value={faults}>
        <RadioGroup
          name="mentorWanted"
          label="Would you like a mentor?"
          hint="A postgraduate who knows the field reads your draft and listens to your talk. The work stays yours."
          options={WANTED}
          value={help.mentorWanted ? 'yes' : 'no'}
          onValue={(answer) => change({ mentorWanted: answer === 'yes' })}
        />
        {help.mentorWanted ? (
          <>
            <WhatHelp {...own} />
            <Part title="When and where">
              <MeetingFields {...{ value: help, change, choices }} />
              <WeekGrid
                label="When can you meet, in most weeks?"
                hint="Coarse is fine. Only you see this; a pair is told the times that both have."
                value={wishing.wishes.times}
                onValue={(times) => wishing.change({ times })}
              />
            </Part>
            <MoreOfIt {...own} />
            <WhomTheyWish {...own} />
            <Part title="In private">
              <PrivateFields side="presenter" choices={choices} wishes={wishing.wishes} change={wishing.change} />
              <SaveState of={wishing.saving} />
            </Part>
          </>
        ) : null}
        <SaveState of={saving} />
        <FormActs>
          <Button
            busy={finish.isPending}
            onClick={() => {
              wishing.saving.flush();
              finish.mutate(help);
            }}
          >
            That is what I want
          </Button>
        </FormActs>
      </FaultsProvider>
    </>
  );
}
