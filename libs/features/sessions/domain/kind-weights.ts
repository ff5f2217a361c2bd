import { USUAL_WEIGHTS } from '@colloquy/engines/timetabling';

/** A wish of a kind of conference for who and what come together, from 0 to 1. */
interface Goal {
  readonly trait: string;
  readonly place: string;
  readonly aim: 'mix' | 'gather' | 'spread';
  readonly weight: number;
}

/** What a goal that counts in full adds, in multiples of the usual weight. */
const IN_FULL = 2;

/** The traits that a kind of conference wishes to have mixed within each session. */
export function mixedTraits(goals: readonly Goal[]): string[] {
  return [...new Set(goals.filter(({ place, aim }) => place === 'session' && aim === 'mix').map(({ trait }) => trait))];
}

/** What weighs otherwise than usual in a kind of conference: mixing, talks on one subject together or apart, and first talks one after the other. */
export function weightsOfKind(goals: readonly Goal[]): Record<string, number> {
  const wishes = [
    ['Mixing', (goal: Goal) => goal.place === 'session' && goal.aim === 'mix'],
    ['Likeness', (goal: Goal) => goal.place === 'session' && goal.trait === 'topic' && goal.aim === 'gather'],
    [
      'Alike in Parallel',
      (goal: Goal) => goal.place === 'parallel sessions' && goal.trait === 'topic' && goal.aim === 'spread',
    ],
    [
      'First Talks at Once',
      (goal: Goal) => goal.place === 'parallel sessions' && goal.trait === 'experience' && goal.aim === 'spread',
    ],
  ] as const;
  return Object.fromEntries(
    wishes.flatMap(([term, isMeant]) => {
      const most = Math.max(0, ...goals.filter(isMeant).map(({ weight }) => weight));
      return most > 0 ? [[term, USUAL_WEIGHTS[term] * (1 + IN_FULL * most)]] : [];
    }),
  );
}
