import { type Fault, type Instant, minutesAfter } from '@colloquy/kernel';
import type { Conference, PhaseName } from '../conference';
import { readIn } from '../time/local-time';
import type { JudgedSpan } from '../time/read-spans';
import { momentInWords } from '../time/time-words';

type Dates = Pick<Conference, 'timeZone' | 'startsOn' | 'endsOn'>;

/** What cannot be: the second phase begins before the first one does (or has ended), and why that makes no sense. */
const IMPOSSIBLE: readonly { first: PhaseName; ended?: true; second: PhaseName; because: string }[] = [
  { first: 'interest', second: 'submission', because: 'interest is asked for before anything is sent in' },
  { first: 'submission', second: 'mentoring', because: 'there is no abstract yet to work on' },
  { first: 'submission', second: 'review', because: 'there is nothing yet to read' },
  { first: 'review', second: 'decision', because: 'nothing has been read yet' },
  { first: 'decision', second: 'preparation', because: 'nobody knows yet who presents' },
  { first: 'submission', ended: true, second: 'event', because: 'abstracts could still come in while it is on' },
  { first: 'event', second: 'afterwards', because: 'the conference has not begun' },
];
const FURTHEST_MINUTES = 2 * 366 * 1440;

/** What people call the phases in a sentence. */
const PHASE_WORDS: Record<PhaseName, string> = {
  interest: 'Interest',
  submission: 'Submission',
  mentoring: 'Mentoring',
  review: 'Review',
  decision: 'Decision',
  preparation: 'Preparation',
  event: 'The event',
  afterwards: 'Afterwards',
};
const inSentence = (name: PhaseName): string => PHASE_WORDS[name].replace(/^./, (letter) => letter.toLowerCase());

/** First and last instant of the conference's days in its zone. */
export function daysOf({ timeZone, startsOn, endsOn }: Dates): { from: Instant; to: Instant } {
  const midnight = (day: string): Instant => {
    const reading = readIn(timeZone, `${day}T00:00`);
    return reading.kind === 'once' ? reading.instant : reading.earlier;
  };
  const dayAfter = new Date(Date.parse(`${endsOn}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
  return { from: midnight(startsOn), to: midnight(dayAfter) };
}

/** The time of a phase that is to be changed, and why. */
type Wrong = { readonly field: 'starts' | 'ends'; readonly message: string };
type JudgedPhase = JudgedSpan & { readonly name: PhaseName };

/** What is wrong with the phases, each beside the time that is to be changed. @param dates days and a zone that exist */
export function phasesFaults(phases: readonly JudgedPhase[], dates: Dates): Fault[] {
  const names = phases.map(({ name }) => name);
  return phases.flatMap((phase, row): Fault[] => {
    const fault = (field: string, message: string): Fault => ({ field: `phases.${row}.${field}`, message });
    if (names.indexOf(phase.name) < row) return [fault('name', `${PHASE_WORDS[phase.name]} is there twice. Keep one.`)];
    const own = spanFault(phase, dates) ?? orderFault(phase, phases, dates);
    return own ? [fault(own.field, own.message)] : [];
  });
}

/** What is wrong with one phase by itself. */
function spanFault({ name, startsAt, endsAt }: JudgedPhase, dates: Dates): Wrong | null {
  if (startsAt === null || endsAt === null) return null;
  const Name = PHASE_WORDS[name];
  const days = daysOf(dates);
  const isFar = (at: Instant): boolean =>
    at < minutesAfter(days.from, -FURTHEST_MINUTES) || at > minutesAfter(days.to, FURTHEST_MINUTES);
  if (endsAt <= startsAt) {
    const message = `${Name} ends before it begins. Choose an end after ${momentInWords(dates.timeZone, startsAt)}.`;
    return { field: 'ends', message };
  }
  for (const [field, at, does] of [
    ['starts', startsAt, 'begins'],
    ['ends', endsAt, 'ends'],
  ] as const) {
    if (!isFar(at)) continue;
    return { field, message: `${Name} ${does} more than two years away from the conference. Is the year right?` };
  }
  if (name === 'event' && (endsAt <= days.from || startsAt >= days.to)) {
    const message = 'The event lies outside the days of the conference. Change its times, or the days under basics.';
    return { field: 'starts', message };
  }
  if (name !== 'event' && name !== 'afterwards' && startsAt >= days.to) {
    return { field: 'starts', message: `${Name} begins when the conference is over. Choose an earlier time.` };
  }
  return null;
}

/** Why a phase cannot begin when it does, given the others. */
function orderFault(phase: JudgedPhase, phases: readonly JudgedPhase[], dates: Dates): Wrong | null {
  for (const { first, ended, second, because } of IMPOSSIBLE) {
    if (second !== phase.name || phase.startsAt === null) continue;
    const before = phases.find(({ name }) => name === first);
    const bound = (ended ? before?.endsAt : before?.startsAt) ?? null;
    if (bound === null || phase.startsAt >= bound) continue;
    const until = ended ? `${inSentence(first)} has ended` : `${inSentence(first)} does`;
    const from = momentInWords(dates.timeZone, bound);
    return {
      field: 'starts',
      message: `${PHASE_WORDS[second]} begins before ${until}: ${because}. Choose ${from} or later.`,
    };
  }
  return null;
}

/** What the phases still need before the call can open. */
export function phasesMissing(phases: readonly { readonly name: PhaseName }[]): Fault[] {
  return phases.some(({ name }) => name === 'submission')
    ? []
    : [{ field: 'phases', message: 'Say from when until when abstracts can be sent in.' }];
}
