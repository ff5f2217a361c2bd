import type { Fault, Id } from '@colloquy/kernel';
import type { PhaseName } from '../../domain/conference';
import { daysFaults } from '../../domain/set-up/days-faults';
import { phasesFaults } from '../../domain/set-up/phases-faults';
import { readSpans, type SpanEntry } from '../../domain/time/read-spans';
import { removedInUse, replaceRows, unknownRows } from './replace-rows';
import type { SectionWriter } from './section-writer';

/** A phase as it is entered. */
export interface PhaseEntry extends SpanEntry {
  readonly name: PhaseName;
}

/** From when until when each phase lasts. */
export const phasesSection: SectionWriter<readonly PhaseEntry[]> = {
  section: 'phases',
  read(entries, standing) {
    const { rows, faults } = readSpans(standing.timeZone, 'phases', entries);
    return {
      faults: inOrder([...faults, ...phasesFaults(rows, standing)]),
      async write(tx) {
        await tx.query('DELETE FROM phase WHERE conference_id = $1', [standing.id]);
        await tx.query(
          `INSERT INTO phase (conference_id, name, starts_at, ends_at)
           SELECT $1, name, "startsAt", "endsAt"
           FROM jsonb_to_recordset($2::jsonb) AS entered (name text, "startsAt" timestamptz, "endsAt" timestamptz)`,
          [standing.id, JSON.stringify(rows)],
        );
      },
    };
  },
};

/** Blocks of talks, and gatherings for everybody, as they are entered. */
export interface DaysEntry {
  readonly blocks: readonly (SpanEntry & { readonly id?: Id | undefined; readonly name: string })[];
  readonly gatherings: readonly (SpanEntry & {
    readonly id?: Id | undefined;
    readonly title: string;
    readonly place: string;
  })[];
}

const TIMES = [
  ['starts_at', 'startsAt', 'timestamptz'],
  ['ends_at', 'endsAt', 'timestamptz'],
] as const;

/** When there are talks, and what there is for everybody. */
export const daysSection: SectionWriter<DaysEntry> = {
  section: 'days',
  read(entry, standing, uses) {
    const blocks = readSpans(
      standing.timeZone,
      'blocks',
      entry.blocks.map((row) => ({ ...row, name: row.name.trim() })),
    );
    const gatherings = readSpans(
      standing.timeZone,
      'gatherings',
      entry.gatherings.map((row) => ({ ...row, title: row.title.trim(), place: row.place.trim() })),
    );
    return {
      faults: inOrder([
        ...unknownRows('blocks', blocks.rows, standing.blocks),
        ...unknownRows('gatherings', gatherings.rows, standing.gatherings),
        ...removedInUse('blocks', blocks.rows, standing.blocks, uses.block, ({ name }) => `"${name}"`),
        ...blocks.faults,
        ...gatherings.faults,
        ...daysFaults(blocks.rows, gatherings.rows, standing),
      ]),
      async write(tx) {
        await replaceRows(tx, standing.id, 'block', [['name', 'name', 'text'], ...TIMES], blocks.rows);
        await replaceRows(
          tx,
          standing.id,
          'gathering',
          [['title', 'title', 'text'], ['place', 'place', 'text'], ...TIMES],
          gatherings.rows,
        );
      },
    };
  },
};

/** Faults in the order of the rows that they belong to, so that a list of them reads from top to bottom. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const place = ({ field = '' }: Fault): string => field.replace(/\d+/g, (number) => number.padStart(4, '0'));
  return [...faults].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
