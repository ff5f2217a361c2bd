import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { viewerQuery } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { DateField } from '../../../parts/forms/date-field';
import { dropDraft, keepDraft, keptDraft } from '../../../parts/forms/drafts';
import { Form } from '../../../parts/forms/form';
import { TextField } from '../../../parts/forms/text-field';
import { Screen } from '../../../parts/screen';
import { Bare } from '../../../shell/frame';
import { SignIn } from '../../../shell/sign-in';
import { LAST_DAY, lastDay } from '../days/calendar';
import { guessedZone, ZoneField } from '../sections/zone-field';
import type { ConferenceKind } from '../shapes';
import { KindCards } from './kind-cards';
import { LastYear } from './last-year';
import styles from './new.module.css';
import { SlugField } from './slug-field';

interface Wanted {
  readonly kind: ConferenceKind | null;
  readonly title: string;
  readonly slug: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly contact: string;
}

const NOTHING: Wanted = {
  kind: null,
  title: '',
  slug: '',
  startsOn: '',
  endsOn: '',
  timeZone: guessedZone(),
  contact: '',
};
const DRAFT = 'new-conference';

/** The beginning of a conference: what sort of day it is, what it is called, when, and who answers questions. */
export function NewScreen() {
  const viewer = useQuery(viewerQuery);
  if (viewer.data && viewer.data.personId === null) return <SignIn />;
  return (
    <Bare>
      <Answer query={viewer}>
        {({ personId, memberships }) => (
          <NewConference person={personId ?? ''} isFirst={memberships.every(({ role }) => role !== 'organiser')} />
        )}
      </Answer>
    </Bare>
  );
}

function NewConference({ person, isFirst }: { readonly person: string; readonly isFirst: boolean }) {
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<Wanted>(() => ({
    ...NOTHING,
    ...(keptDraft(person, DRAFT)?.value as Partial<Wanted> | undefined),
  }));
  const set = (change: Partial<Wanted>): void => {
    const next = { ...wanted, ...change };
    setWanted(next);
    keepDraft(person, DRAFT, { value: next, version: null, at: new Date().toISOString() });
  };
  const create = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences', {
          headers,
          body: { ...wanted, slug: wanted.slug.trim() || undefined, kind: wanted.kind ?? 'showcase' },
        }),
      ),
    ({ slug }) => {
      dropDraft(person, DRAFT, wanted);
      return navigate({ to: '/c/$conference/set-up/$section', params: { conference: slug, section: 'basics' } });
    },
  );
  return (
    <Screen
      title={isFirst ? 'Set up your first conference' : 'Set up a conference'}
      lead="Five answers, and everything else is filled in for you to look at and change. It takes less than ten minutes; you can stop at any point and come back."
    >
      <LastYear />
      <Form error={create.error} onSend={() => create.mutate(null)}>
        <KindCards value={wanted.kind} onValue={(kind) => set({ kind })} />
        <h2 className={styles.heading}>What is it called, and when is it?</h2>
        <TextField
          name="title"
          label="Title"
          hint="For example: Student Research Day 2027"
          required
          maxLength={200}
          value={wanted.title}
          onValue={(title) => set({ title })}
        />
        <div className={styles.pair}>
          <DateField
            name="startsOn"
            max={LAST_DAY}
            label="First day"
            required
            value={wanted.startsOn}
            onValue={(startsOn) => set({ startsOn, endsOn: lastDay(wanted, startsOn) })}
          />
          <DateField
            name="endsOn"
            max={LAST_DAY}
            label="Last day"
            required
            value={wanted.endsOn}
            onValue={(endsOn) => set({ endsOn })}
          />
        </div>
        <p className={styles.soft}>
          One day: put the same date twice. We count back from it when the call should open and everything else should
          happen.
        </p>
        <ZoneField value={wanted.timeZone} onValue={(timeZone) => set({ timeZone })} />
        <div className={styles.after}>
          <TextField
            name="contact"
            type="email"
            label="Address for questions"
            hint="Students write here when something is unclear. A shared mailbox is better than one person’s."
            required
            value={wanted.contact}
            onValue={(contact) => set({ contact })}
          />
        </div>
        <div className={styles.after}>
          <SlugField value={wanted.slug} onValue={(slug) => set({ slug })} />
        </div>
        <p className={styles.send}>
          <Button type="submit" busy={create.isPending}>
            Set it up
          </Button>
          <span className={styles.soft}>Nothing is public yet. You open the call when you are ready.</span>
        </p>
      </Form>
    </Screen>
  );
}
