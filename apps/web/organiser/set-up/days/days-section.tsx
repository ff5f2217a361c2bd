import { answerOf } from '@colloquy/api-client';
import { useMemo } from 'react';
import { api } from '../../../api/client';
import { Button } from '../../../parts/button';
import { useToast } from '../../../parts/overlays/toasts';
import type { SectionDefinition } from '../frame/definition';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import { dayInWords, daysOf } from './calendar';
import { DayPicture } from './day-picture';
import styles from './days.module.css';
import {
  addEntry,
  broughtBack,
  copyDay,
  type DaysForm,
  dayOfEntry,
  daysForm,
  entriesOf,
  shifted,
  withEntry,
  withoutEntry,
} from './entries';
import { EntryCard } from './entry-card';

/** Blocks and gatherings. */
export const days: SectionDefinition<DaysForm> = {
  name: 'days',
  toForm: daysForm,
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/days', {
        params: { path: { conference }, header },
        body: {
          blocks: form.blocks.map(({ id, name, starts, ends }) => ({ id, name, starts, ends })),
          gatherings: form.gatherings.map(({ id, title, place, starts, ends }) => ({ id, title, place, starts, ends })),
        },
      }),
    ),
  describe: (form) =>
    entriesOf(form).map((entry) => ({
      label: `${dayInWords(dayOfEntry(entry))}: ${entry.called || 'without a name'}`,
      text: `${entry.starts.local.slice(11)} to ${entry.ends.local.slice(11)}${entry.place ? `, ${entry.place}` : ''}`,
    })),
};

/** The days of the conference, each as a picture and as fields that say the same. */
export function DaysSection() {
  const section = useSection(days);
  const { setUp } = section;
  const all = daysOf(setUp.basics.startsOn, setUp.basics.endsOn);
  const outside = [...new Set(entriesOf(section.form).map(dayOfEntry))].filter((day) => !all.includes(day));
  return (
    <SectionFrame section={section}>
      {[...all, ...outside].sort().map((day) => (
        <Day key={day} day={day} all={all} section={section} />
      ))}
    </SectionFrame>
  );
}

function Day(props: {
  readonly day: string;
  readonly all: readonly string[];
  readonly section: ReturnType<typeof useSection<DaysForm>>;
}) {
  const { day, all, section } = props;
  const { form, edit, faults } = section;
  const toast = useToast();
  const entries = entriesOf(form).filter((entry) => dayOfEntry(entry) === day);
  // Cards keep their places while times are typed, so that none moves away under the fingers.
  const keys = entries
    .map(({ key }) => key)
    .sort()
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is made anew when parts come or go, not for every time typed
  const order = useMemo(() => entries.map(({ key }) => key), [keys]);
  const cards = [...entries].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
  const copyTo = (to: string): void => {
    const before = form;
    edit(copyDay(form, day, to));
    toast(`${dayInWords(to)} now runs like ${dayInWords(day)}`, {
      undo: () => edit(broughtBack(before, section.keeper.now().form)),
    });
  };
  return (
    <section className={styles.day} aria-label={dayInWords(day)}>
      <h2>{dayInWords(day)}</h2>
      {all.includes(day) ? null : <p className={styles.outside}>This day is no day of the conference any more.</p>}
      <div className={styles.halves}>
        <DayPicture
          entries={entries}
          onShift={(entry, minutes) => edit(withEntry(form, entry, shifted(entry, minutes)))}
          onStretch={(entry, ends) => edit(withEntry(form, entry, { ends }))}
        />
        <div>
          {cards.length === 0 ? (
            <p className={styles.none}>
              Nothing yet. A first block might run from 10:00 to 11:30, with coffee after it.
            </p>
          ) : null}
          <ol className={styles.cards}>
            {cards.map((entry) => (
              <EntryCard
                key={entry.key}
                entry={entry}
                form={form}
                days={all}
                faults={faults}
                onChange={(change) => edit(withEntry(form, entry, change))}
                onRemove={() => {
                  edit(withoutEntry(form, entry));
                  toast(`${entry.called || 'It'} is removed`, {
                    undo: () => edit(broughtBack(form, section.keeper.now().form)),
                  });
                }}
              />
            ))}
          </ol>
          <div className={styles.adds}>
            <Button look="quiet" onClick={() => edit(addEntry(form, 'blocks', day))}>
              Add a block of talks
            </Button>
            <Button look="quiet" onClick={() => edit(addEntry(form, 'gatherings', day))}>
              Add a gathering
            </Button>
            {cards.length > 0
              ? all
                  .filter((other) => other !== day)
                  .map((other) => (
                    <Button key={other} look="quiet" onClick={() => copyTo(other)}>
                      Copy this day to {dayInWords(other)}
                    </Button>
                  ))
              : null}
          </div>
        </div>
      </div>
    </section>
  );
}
