import { keyed, newKey, type Row } from '../frame/rows';
import { type LocalTime, type SetUp, type Span, spanOf } from '../shapes';
import { clock, minuteOf } from './calendar';

/** A stretch of time in all rooms, for talks. */
export type BlockRow = Row<Span & { readonly name: string }>;
/** What everybody shares: the welcome, lunch, the prizes. */
export type GatheringRow = Row<Span & { readonly title: string; readonly place: string }>;

/** How the days run. */
export interface DaysForm {
  readonly blocks: readonly BlockRow[];
  readonly gatherings: readonly GatheringRow[];
}

/** Which of the two lists a part of the day stands in. */
export type EntryList = keyof DaysForm;

/** A part of the day, whichever it is. */
export interface Entry extends Span {
  readonly list: EntryList;
  readonly key: string;
  readonly called: string;
  readonly place: string;
}

/** The days as the server has them. */
export const daysForm = (setUp: SetUp): DaysForm => ({
  blocks: setUp.blocks.map((row) => ({ ...keyed({ id: row.id }), name: row.name, ...spanOf(row) })),
  gatherings: setUp.gatherings.map(({ id, title, place, ...row }) => ({
    ...keyed({ id }),
    title,
    place,
    ...spanOf(row),
  })),
});

/** Everything that happens, in the order of the clock. */
export function entriesOf({ blocks, gatherings }: DaysForm): readonly Entry[] {
  const all: Entry[] = [
    ...blocks.map((row) => ({ ...row, list: 'blocks' as const, called: row.name, place: '' })),
    ...gatherings.map((row) => ({ ...row, list: 'gatherings' as const, called: row.title })),
  ];
  return all.sort((one, other) => one.starts.local.localeCompare(other.starts.local));
}

/** The day on which a part begins. */
export const dayOfEntry = ({ starts }: Span): string => starts.local.slice(0, 10);

/** The form with one part changed. */
export function withEntry(form: DaysForm, entry: Entry, change: Partial<Omit<Entry, 'list' | 'key'>>): DaysForm {
  const { called, place, ...times } = change;
  const renamed = called === undefined ? {} : entry.list === 'blocks' ? { name: called } : { title: called };
  const placed = place === undefined || entry.list === 'blocks' ? {} : { place };
  const rows = (form[entry.list] as readonly { readonly key: string }[]).map((row) =>
    row.key === entry.key ? { ...row, ...renamed, ...placed, ...times } : row,
  );
  return { ...form, [entry.list]: rows };
}

/** The form without one part. */
export const withoutEntry = (form: DaysForm, entry: Entry): DaysForm => ({
  ...form,
  [entry.list]: (form[entry.list] as readonly { readonly key: string }[]).filter(({ key }) => key !== entry.key),
});

/** A part moved by so many minutes within its day; one at the edge of the day stays. */
export function shifted(entry: Entry, minutes: number): Pick<Entry, 'starts' | 'ends'> {
  const [from, to] = [minuteOf(entry.starts.local) + minutes, minuteOf(entry.ends.local) + minutes];
  if (from < 0 || to > 24 * 60 - 1) return { starts: entry.starts, ends: entry.ends };
  return { starts: atMinute(entry.starts, from), ends: atMinute(entry.ends, to) };
}

const atMinute = ({ local }: LocalTime, minute: number): LocalTime => ({
  local: `${local.slice(0, 11)}${clock(minute)}`,
});

/** A part on another day, at the same time of the day. */
export const onDay = (entry: Span, day: string): Span => ({
  starts: { local: `${day}${entry.starts.local.slice(10)}` },
  ends: { local: `${day}${entry.ends.local.slice(10)}` },
});

/** A new part after the last one of its day, of an hour. */
export function addEntry(form: DaysForm, list: EntryList, day: string): DaysForm {
  const last = entriesOf(form)
    .filter((entry) => dayOfEntry(entry) === day)
    .map(({ ends }) => minuteOf(ends.local));
  const from = Math.min(Math.max(9 * 60, ...last), 22 * 60);
  const times = { starts: { local: `${day}T${clock(from)}` }, ends: { local: `${day}T${clock(from + 60)}` } };
  if (list === 'blocks') return { ...form, blocks: [...form.blocks, { key: newKey(), name: '', ...times }] };
  return { ...form, gatherings: [...form.gatherings, { key: newKey(), title: '', place: '', ...times }] };
}

/** The form with everything of one day on another as well, in the place of what was there. */
export function copyDay(form: DaysForm, from: string, to: string): DaysForm {
  const copied = <R extends Span & { readonly key: string; readonly id?: string }>(
    rows: readonly R[],
  ): readonly R[] => [
    ...rows.filter((row) => dayOfEntry(row) !== to),
    ...rows
      .filter((row) => dayOfEntry(row) === from)
      .map((row) => ({ ...row, ...onDay(row, to), id: undefined, key: newKey() })),
  ];
  return { blocks: copied(form.blocks), gatherings: copied(form.gatherings) };
}

/** The form as it was before; what is gone from the server by now comes back as new. */
export function broughtBack(before: DaysForm, now: DaysForm): DaysForm {
  const known = new Set([...now.blocks, ...now.gatherings].map(({ id }) => id));
  const back = <R extends { readonly id?: string }>(rows: readonly R[]): readonly R[] =>
    rows.map((row) => (known.has(row.id) ? row : { ...row, id: undefined }));
  return { blocks: back(before.blocks), gatherings: back(before.gatherings) };
}

/** Why a part cannot stand at its time: it ends before it begins, or runs into a block; undefined when it can. */
export function entryFault(entry: Entry, form: DaysForm): { starts?: string; ends?: string } {
  if (entry.ends.local <= entry.starts.local) return { ends: 'This ends before it begins. Choose a later end.' };
  if (entry.list !== 'blocks') return {};
  const other = form.blocks.find(
    (row) =>
      row.key !== entry.key &&
      row.starts.local < entry.ends.local &&
      entry.starts.local < row.ends.local &&
      (row.starts.local < entry.starts.local || (row.starts.local === entry.starts.local && row.key < entry.key)),
  );
  if (!other) return {};
  const name = other.name || 'the block before';
  return { starts: `This begins before ${name} has ended. Choose ${other.ends.local.slice(11)} or later.` };
}
