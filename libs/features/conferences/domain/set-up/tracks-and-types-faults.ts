import type { Fault } from '@colloquy/kernel';
import { PRESENTATION_FORMS, type PresentationForm } from '../conference';
import { RowFaults, tooMany } from './row-faults';

/** A track as it is entered. */
export interface TrackEntry {
  readonly name: string;
  readonly letter: string;
}

/** What is wrong with the tracks. */
export function tracksFaults(tracks: readonly TrackEntry[]): Fault[] {
  const rows = new RowFaults('tracks');
  rows.names(
    tracks.map(({ name }) => name),
    'track',
  );
  const holders = new Map<string, string>();
  tracks.forEach(({ name, letter }, row) => {
    const holder = holders.get(letter);
    if (!/^[A-Z]$/.test(letter)) rows.add(row, 'letter', 'Give the track one letter from A to Z.');
    else if (holder !== undefined) {
      rows.add(row, 'letter', `"${holder}" has the letter ${letter} already. Give each track a letter of its own.`);
    } else holders.set(letter, name.trim());
  });
  return [...tooMany('tracks', tracks, 26), ...rows.faults];
}

/** A presentation type as it is entered; null where a number is not filled in. */
export interface TypeEntry {
  readonly name: string;
  readonly form: PresentationForm;
  readonly minutes: number | null;
  readonly discussionMinutes: number | null;
  readonly wordLimit: number | null;
}

/** What is wrong with the presentation types. */
export function typesFaults(types: readonly TypeEntry[]): Fault[] {
  const rows = new RowFaults('types');
  rows.names(
    types.map(({ name }) => name),
    'presentation type',
  );
  types.forEach(({ form, minutes, discussionMinutes, wordLimit }, row) => {
    if (!PRESENTATION_FORMS.includes(form)) rows.add(row, 'form', 'Choose talk, lightning talk or poster.');
    rows.number(row, 'minutes', minutes, {
      ...{ from: 1, to: 480, empty: 'Say how many minutes it lasts.' },
      wrong: 'The length is a whole number of minutes from 1 to 480.',
    });
    rows.number(row, 'discussionMinutes', discussionMinutes, {
      ...{ from: 0, to: 480, empty: 'Say how many of the minutes are for questions; 0 for none.' },
      wrong: 'The discussion is a whole number of minutes, 0 for none.',
    });
    if (minutes !== null && minutes > 0 && discussionMinutes !== null && discussionMinutes >= minutes) {
      rows.add(
        row,
        'discussionMinutes',
        `The discussion leaves no time to present: make it shorter than ${minutes} minutes.`,
      );
    }
    rows.number(row, 'wordLimit', wordLimit, {
      ...{ from: 1, to: 5000, empty: 'Say how many words an abstract may have.' },
      wrong: 'The limit is a whole number of words from 1 to 5000.',
    });
  });
  return [...tooMany('types', types, 30), ...rows.faults];
}
