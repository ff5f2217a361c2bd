import type { Fault, Id, Instant } from '@colloquy/kernel';
import { LONGEST_REMARK } from './place-on-page';
import type { RehearsalPoint } from './poster-points';

/** A talk as it was rehearsed once. */
export interface NewRehearsal {
  readonly heldAt: Instant;
  readonly plannedSeconds: number;
  readonly seconds: number;
  /** How long the speaker stayed on each slide, in order; empty where nobody counted. */
  readonly laps: readonly number[];
  readonly ticked: readonly RehearsalPoint[];
  /** The speaker's own words; may be empty. */
  readonly note: string;
}

/** Kind feedback in three parts: what works, what the listener wonders, what to do next. */
export interface RehearsalWords {
  readonly strength: string;
  readonly question: string;
  readonly nextStep: string;
}

/** A rehearsal that is kept. */
export interface Rehearsal extends NewRehearsal, RehearsalWords {
  readonly id: Id;
  readonly speaker: string;
  readonly saidBy: string | null;
  readonly saidAt: Instant | null;
}

const LONGEST_SECONDS = 4 * 3600;
const MOST_LAPS = 500;

/** What is wrong with a rehearsal that somebody wants to keep. */
export function rehearsalFaults(rehearsal: NewRehearsal, now: Instant): Fault[] {
  const { heldAt, plannedSeconds, seconds, laps, note } = rehearsal;
  const sound = (time: number) => Number.isInteger(time) && time >= 1 && time <= LONGEST_SECONDS;
  const faults: Fault[] = [];
  if (!sound(seconds)) faults.push({ field: 'seconds', message: 'A rehearsal lasts from a second to four hours.' });
  if (!sound(plannedSeconds)) faults.push({ field: 'plannedSeconds', message: 'Say how long the talk may be.' });
  if (laps.length > MOST_LAPS || laps.some((lap) => !Number.isInteger(lap) || lap < 0 || lap > LONGEST_SECONDS))
    faults.push({ field: 'laps', message: 'The times of the slides do not fit the talk. Leave them out.' });
  if (!(Date.parse(heldAt) <= Date.parse(now) + 60_000))
    faults.push({ field: 'heldAt', message: 'Keep a rehearsal once it has been held.' });
  if (note.length > LONGEST_REMARK)
    faults.push({ field: 'note', message: `Shorten it to ${LONGEST_REMARK} characters.` });
  return faults;
}

/** What is wrong with what a mentor says; kind feedback needs all three parts. */
export function wordsFaults({ strength, question, nextStep }: RehearsalWords): Fault[] {
  const ask: readonly [string, string, string][] = [
    ['strength', strength, 'Begin with something that works.'],
    ['question', question, 'Ask one question that the talk left open.'],
    ['nextStep', nextStep, 'Name one thing to do next.'],
  ];
  return ask.flatMap(([field, text, message]): Fault[] => {
    if (text.trim() === '') return [{ field, message }];
    return text.length > LONGEST_REMARK ? [{ field, message: `Shorten it to ${LONGEST_REMARK} characters.` }] : [];
  });
}
