import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { DateField } from '../../../parts/forms/date-field';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import { dayInWords, LAST_DAY, lastDay } from '../days/calendar';
import type { SectionDefinition } from '../frame/definition';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import type { SetUp } from '../shapes';
import styles from './sections.module.css';
import { ZoneField } from './zone-field';

interface Form {
  readonly title: string;
  readonly slug: string;
  readonly kind: SetUp['basics']['kind'];
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly venue: string;
  readonly about: string;
  readonly contact: string;
}

/** What it is called, when, where, and who answers questions. */
export const basics: SectionDefinition<Form> = {
  name: 'basics',
  toForm: ({ basics: { title, slug, kind, timeZone, startsOn, endsOn, venue, about, contact } }) => ({
    title,
    slug,
    kind,
    timeZone,
    startsOn,
    endsOn,
    venue,
    about: about.join('\n\n'),
    contact,
  }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/basics', {
        params: { path: { conference }, header },
        body: { ...form, about: form.about.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '') },
      }),
    ),
  describe: ({ title, startsOn, endsOn, timeZone, venue, contact, about }) => [
    { label: 'Title', text: title },
    {
      label: 'When',
      text: startsOn === endsOn ? dayInWords(startsOn) : `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`,
    },
    { label: 'Time zone', text: timeZone.replaceAll('_', ' ') },
    { label: 'Where', text: venue || 'not known yet' },
    { label: 'Questions go to', text: contact },
    { label: 'What it is', text: about || 'nothing yet' },
  ],
};

/** The first screen of the path. */
export function BasicsSection() {
  const section = useSection(basics);
  const { form, edit } = section;
  return (
    <SectionFrame section={section}>
      <div className={styles.stack}>
        <TextField name="title" label="Title" value={form.title} onValue={(title) => edit({ title })} maxLength={200} />
        <div className={styles.pair}>
          <DateField
            name="startsOn"
            max={LAST_DAY}
            label="First day"
            value={form.startsOn}
            onValue={(startsOn) => edit({ startsOn, endsOn: lastDay(form, startsOn) })}
          />
          <DateField
            name="endsOn"
            max={LAST_DAY}
            label="Last day"
            value={form.endsOn}
            onValue={(endsOn) => edit({ endsOn })}
          />
        </div>
        <ZoneField value={form.timeZone} onValue={(timeZone) => edit({ timeZone })} />
        <TextField
          name="venue"
          label="Place"
          optional
          hint="Building and town, as a visitor would look for it, for example: Rootes Building, Coventry."
          value={form.venue}
          onValue={(venue) => edit({ venue })}
        />
        <TextField
          name="contact"
          type="email"
          label="Address for questions"
          hint="Shown on every page. A shared mailbox is better than one person’s."
          value={form.contact}
          onValue={(contact) => edit({ contact })}
        />
        <TextArea
          name="about"
          label="What it is"
          optional
          hint="Two or three sentences for somebody who has never been to a conference. An empty line begins a new paragraph."
          value={form.about}
          onValue={(about) => edit({ about })}
          placeholder="A day on which undergraduates show what they found out, and everybody else comes to listen."
        />
        <TextField
          name="slug"
          label="Short name in addresses"
          hint={`Small letters, digits and hyphens. Its pages are at ${window.location.host}/c/${form.slug}`}
          value={form.slug}
          readOnly
        />
      </div>
    </SectionFrame>
  );
}
