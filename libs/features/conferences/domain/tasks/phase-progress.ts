import { PHASES, type Phase, type PhaseName } from '../conference';
import { type Calendar, calendarOf } from './calendar';
import type { ConferenceFacts } from './derive-tasks';
import { count } from './words';

/** Where a phase of the conference stands. */
export type PhaseState = 'to come' | 'on' | 'late' | 'done';

/** One thing that is counted in a phase. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** What stands or what is missing, in a sentence. */
  readonly sentence: string;
}

/** A phase with how far its work is. */
export interface PhaseProgress extends Phase {
  readonly state: PhaseState;
  readonly done: number;
  readonly of: number;
  readonly parts: readonly Progress[];
}

/** Said of a count that is whole, and of one that is not. */
function part(done: number, of: number, whole: string, open: string): Progress[] {
  return of === 0 ? [] : [{ done, of, sentence: done >= of ? whole : open }];
}

type Counting = (facts: ConferenceFacts, calendar: Calendar) => Progress[];

const COUNTING: Record<PhaseName, Counting> = {
  interest: () => [],
  submission: ({ call: { submitted, drafts } }) => {
    const cameIn = `${count(submitted, 'abstract')} came in.`;
    return part(
      submitted,
      submitted + drafts.length,
      cameIn,
      `${cameIn} ${count(drafts.length, 'draft')} not sent in.`,
    );
  },
  mentoring: ({ mentoring: { works, unpaired } }) =>
    part(
      works - unpaired.length,
      works,
      'Every presenter has a mentor.',
      `${count(unpaired.length, 'presenter')} without a mentor.`,
    ),
  review: ({ review: { works, unassigned, asked, written } }) => [
    ...part(
      works - unassigned.length,
      works,
      'Every work has two reviewers.',
      `${count(unassigned.length, 'work')} without two reviewers.`,
    ),
    ...part(written, asked, 'Every review is in.', `${count(asked - written, 'review')} to come.`),
  ],
  decision: ({ decision: { works, released, pending } }) =>
    part(
      released,
      works,
      'Every author knows the decision.',
      pending > 0
        ? `${count(pending, 'decision')} to be made known.`
        : `${count(works - released, 'work')} without a decision.`,
    ),
  preparation: ({ confirmation, timetable, posters, release }) => [
    ...part(
      confirmation.confirmed,
      confirmation.accepted,
      'Every presenter has confirmed.',
      `${confirmation.confirmed} of ${count(confirmation.accepted, 'presenter')} have confirmed.`,
    ),
    ...part(
      timetable.talks - timetable.unplaced.length,
      timetable.talks,
      'Every talk has a room and a time.',
      `${count(timetable.unplaced.length, 'talk')} without a room and a time.`,
    ),
    ...part(
      posters.posters - posters.boardless.length,
      posters.posters,
      'Every poster has a board.',
      `${count(posters.boardless.length, 'poster')} without a board.`,
    ),
    ...part(
      release.number > 0 && release.changed.length === 0 ? 1 : 0,
      release.works > 0 ? 1 : 0,
      `Release ${release.number} is public.`,
      release.number > 0 ? `Release ${release.number} is out of date.` : 'The programme is not published yet.',
    ),
  ],
  event: () => [],
  afterwards: ({ afterwards }, { isOver }) =>
    part(
      afterwards.handoverNotes > 0 ? 1 : 0,
      isOver('event') ? 1 : 0,
      'The handover notes are written.',
      'The handover notes are not written.',
    ),
};

/** Every phase of the conference in order: when it is, what is done of what is to be done, and whether it is late. */
export function phaseProgress(facts: ConferenceFacts, phases: readonly Phase[], now: string): PhaseProgress[] {
  const calendar = calendarOf(phases, now);
  return [...phases]
    .sort((a, b) => PHASES.indexOf(a.name) - PHASES.indexOf(b.name))
    .map((phase) => {
      const parts = COUNTING[phase.name](facts, calendar);
      const whole = parts.every(({ done, of }) => done >= of);
      const [done, of] = [sum(parts.map((each) => each.done)), sum(parts.map((each) => each.of))];
      return { ...phase, state: stateOf(phase, whole, of > 0, now), done, of, parts };
    });
}

function stateOf({ startsAt, endsAt }: Phase, whole: boolean, counted: boolean, now: string): PhaseState {
  if (endsAt <= now) return whole ? 'done' : 'late';
  if (counted && whole && startsAt > now) return 'done';
  return startsAt <= now ? 'on' : 'to come';
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
