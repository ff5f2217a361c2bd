import type { Fault } from '@colloquy/kernel';
import type { Conference } from '../conference';
import type { JudgedSpan } from '../time/read-spans';
import { dayInWords, momentInWords } from '../time/time-words';
import { daysOf } from './phases-faults';
import { RowFaults, tooMany } from './row-faults';

type Dates = Pick<Conference, 'timeZone' | 'startsOn' | 'endsOn'>;

/** What is wrong with blocks and gatherings. @param dates days and a zone that exist */
export function daysFaults(
  blocks: readonly (JudgedSpan & { readonly name: string })[],
  gatherings: readonly (JudgedSpan & { readonly title: string; readonly place: string })[],
  dates: Dates,
): Fault[] {
  const rows = new RowFaults('blocks');
  rows.names(
    blocks.map(({ name }) => name),
    'block',
  );
  spansFaults(
    rows,
    blocks,
    blocks.map(({ name }) => name.trim() || 'This block'),
    dates,
  );
  blocks.forEach((block, row) => {
    const other = blocks.find((candidate, place) => place !== row && comesInto(candidate, place, block, row));
    if (!other?.endsAt) return;
    const from = momentInWords(dates.timeZone, other.endsAt);
    const name = other.name.trim() || 'another block';
    rows.add(row, 'starts', `This block begins before ${name} has ended. Choose ${from} or later.`);
  });
  const others = new RowFaults('gatherings');
  gatherings.forEach(({ title, place }, row) => {
    if (title.trim() === '') others.add(row, 'title', 'Say what it is, such as Lunch.');
    if (title.length > 100)
      others.add(row, 'title', `The title has ${title.length} characters; at most 100 fit on a programme.`);
    if (place.length > 100)
      others.add(row, 'place', `The place has ${place.length} characters; at most 100 fit on a programme.`);
  });
  spansFaults(
    others,
    gatherings,
    gatherings.map(({ title }) => title.trim() || 'This'),
    dates,
  );
  return [
    ...tooMany('blocks', blocks, 200),
    ...tooMany('gatherings', gatherings, 200),
    ...rows.faults,
    ...others.faults,
  ];
}

/** Whether a block lasts into another one that begins later, or at the same time further down the list. */
function comesInto(first: JudgedSpan, firstPlace: number, second: JudgedSpan, secondPlace: number): boolean {
  if (!first.startsAt || !first.endsAt || !second.startsAt || !second.endsAt) return false;
  if (first.endsAt <= first.startsAt || second.endsAt <= second.startsAt) return false;
  const beginsFirst =
    first.startsAt < second.startsAt || (first.startsAt === second.startsAt && firstPlace < secondPlace);
  return beginsFirst && second.startsAt < first.endsAt;
}

function spansFaults(rows: RowFaults, spans: readonly JudgedSpan[], names: readonly string[], dates: Dates): void {
  const days = daysOf(dates);
  const range =
    dates.startsOn === dates.endsOn
      ? `the day of the conference, ${dayInWords(dates.startsOn)}`
      : `the days of the conference, ${dayInWords(dates.startsOn)} to ${dayInWords(dates.endsOn)}`;
  spans.forEach(({ startsAt, endsAt }, row) => {
    const name = names[row] ?? '';
    if (startsAt === null || endsAt === null) return;
    if (endsAt <= startsAt)
      rows.add(
        row,
        'ends',
        `${name} ends before it begins. Choose an end after ${momentInWords(dates.timeZone, startsAt)}.`,
      );
    else if (startsAt < days.from || startsAt >= days.to) rows.add(row, 'starts', `${name} lies outside ${range}.`);
    else if (endsAt > days.to) rows.add(row, 'ends', `${name} ends after ${range}.`);
  });
}
