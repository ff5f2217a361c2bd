import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../parts/answer';
import { CheckField } from '../../parts/forms/check-field';
import { FaultsProvider, faultsOf } from '../../parts/forms/faults';
import { Fieldset } from '../../parts/forms/fieldset';
import { RadioGroup } from '../../parts/forms/radio-group';
import { SaveState } from '../../parts/forms/save-state';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { HalfDays } from './half-days';
import styles from './hours.module.css';
import { type Hours, hoursQuery, useHours } from './hours-query';
import { SomeHours } from './some-hours';

const COMES_FOR = [
  { value: 'as-needed', label: 'I can come as often as needed' },
  { value: 'day', label: 'I would rather come on one day' },
  {
    value: 'half-day',
    label: 'I can come for one half day only',
    hint: 'All that needs you is put into it, if it can be.',
  },
] as const;
const NEEDS = [
  { need: 'step-free', label: 'A way without steps' },
  { need: 'hearing-loop', label: 'A hearing loop' },
] as const;

/** Whoever has to be at talks says when they cannot, for how much they come, and what a room must have for them. */
export function HoursScreen() {
  const { slug: conference, timeZone } = useConference();
  return (
    <Screen
      title="When you can be there"
      lead="The timetable is made around this. Nobody asks why, and nobody but you is shown your hours: organisers see only that a time is not possible. It saves itself."
    >
      <Answer query={useQuery({ ...hoursQuery(conference), refetchOnWindowFocus: false })}>
        {(read) => (
          <HoursForm key={conference} read={read} zone={timeZone.split('/').at(-1)?.replace(/_/g, ' ') ?? ''} />
        )}
      </Answer>
    </Screen>
  );
}

function HoursForm({ read, zone }: { readonly read: Schemas['KeptOwnHoursDto']; readonly zone: string }) {
  const { slug: conference } = useConference();
  const { said, saving, change } = useHours(conference, read);
  const faults = saving.status.is === 'refused' ? faultsOf(saving.status.error) : [];
  const days = read.days.map(({ day }) => day);
  const toggle = (need: Hours['needs'][number], has: boolean) =>
    change({ needs: has ? [...said.needs, need] : said.needs.filter((other) => other !== need) });
  return (
    <FaultsProvider value={faults}>
      <div className={styles.form}>
        <Part title="When can you not be there?">
          <p className={styles.zone}>All times are those of {zone}.</p>
          <HalfDays days={read.days} hours={said.hours} onHours={(hours) => change({ hours })} />
          <SomeHours days={days} hours={said.hours} faults={faults} onHours={(hours) => change({ hours })} />
        </Part>
        <Part title="How often can you come?">
          <RadioGroup
            name="comesFor"
            label="Your way here"
            hint="For whoever travels, works or cares for somebody: your talks, and those that you wish to hear, are put together."
            options={COMES_FOR}
            value={said.comesFor}
            onValue={(comesFor) => change({ comesFor })}
          />
        </Part>
        <Part title="What must your rooms have?">
          <Fieldset
            legend="So that you can take part"
            name="needs"
            hint="You are given no room without it, and organisers see it beside the talk. Anything else that helps you: write to them."
          >
            {NEEDS.map(({ need, label }) => (
              <CheckField
                key={need}
                name={`needs.${need}`}
                label={label}
                checked={said.needs.includes(need)}
                onValue={(has) => toggle(need, has)}
              />
            ))}
          </Fieldset>
        </Part>
        <SaveState of={saving} />
      </div>
    </FaultsProvider>
  );
}
