/** A talk that is rehearsed, as the clock knows it; times in milliseconds of one clock that never goes back. */
export interface TalkClock {
  /** What ran before it was last stopped. */
  readonly ran: number;
  /** Since when it runs; null while it stands. */
  readonly since: number | null;
  /** When each slide was left, in milliseconds of the talk. */
  readonly marks: readonly number[];
}

export const AT_REST: TalkClock = { ran: 0, since: null, marks: [] };

/** How long the talk has been going on. */
export const elapsed = ({ ran, since }: TalkClock, now: number): number => ran + (since === null ? 0 : now - since);

/** Starts it, or stops it where it runs. */
export const startOrStop = (clock: TalkClock, now: number): TalkClock =>
  clock.since === null ? { ...clock, since: now } : { ...clock, ran: elapsed(clock, now), since: null };

/** The next slide. */
export const nextSlide = (clock: TalkClock, now: number): TalkClock => ({
  ...clock,
  marks: [...clock.marks, elapsed(clock, now)],
});

/** Seconds on each slide, the last one included; none where nobody counted. */
export function lapsOf(clock: TalkClock, now: number): number[] {
  if (clock.marks.length === 0) return [];
  const ends = [...clock.marks, elapsed(clock, now)];
  return ends.map((end, at) => Math.round((end - (ends[at - 1] ?? 0)) / 1000));
}

/** What a speaker sees from the corner of the eye: a word and a sign, never a sound. */
export type Sign = 'ready' | 'on' | 'soon' | 'last' | 'over';

const SOON = 0.75;
const LAST_MINUTE = 60;

/** The sign for this moment: a quarter left, the last minute, over. */
export function signAt(seconds: number, planned: number, started: boolean): Sign {
  if (!started) return 'ready';
  if (seconds >= planned) return 'over';
  if (planned - seconds <= Math.min(LAST_MINUTE, planned / 5)) return 'last';
  return seconds >= planned * SOON ? 'soon' : 'on';
}

/** `7:05`, and `-0:20` for what is over. */
export function clockWords(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  return `${seconds < 0 && whole > 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `7 minutes 5 seconds`, for those who hear it. */
export function lengthWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
  const part = (count: number, one: string) => (count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`]);
  return [...part(minutes, 'minute'), ...part(rest, 'second')].join(' ') || '0 seconds';
}
