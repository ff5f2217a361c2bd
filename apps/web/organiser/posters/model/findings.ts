import {
  CONSTRAINTS,
  type ConstraintName,
  type HallFinding,
  isHard,
  type Occurrence,
} from '@colloquy/engines/poster-layout';
import type { Desk } from './desk';

/** How bad it is: it must not be, it should not be, or somebody has said why it stays. */
export type Level = 'error' | 'warning' | 'acknowledged';

/** Something that speaks against the hall or against where posters hang. */
export interface Against {
  /** Names it to the server, as long as it is about the same. */
  readonly key: string;
  readonly level: Level;
  /** Of the rule; of the hall nothing. */
  readonly rule: ConstraintName | null;
  readonly cost: number | null;
  readonly sentence: string;
  /** What to do about it. */
  readonly advice: string;
  readonly posters: readonly string[];
  /** Ids of things of the hall. */
  readonly things: readonly string[];
  readonly why: string | null;
  readonly by: string | null;
}

const LABELS = new Map(CONSTRAINTS.map(({ name, label }) => [name, label]));

/** A rule of the engine in words. */
export const ruleName = (rule: string): string => LABELS.get(rule as ConstraintName) ?? rule;

const ELSEWHERE = 'Move the poster: “Move to …” lists the cheapest boards.';
const OTHER_SHIFT = 'Show one of the two in another shift, or move it: “Move to …” lists the cheapest boards.';

const ADVICE: Partial<Record<ConstraintName, string>> = {
  'poster-placed':
    'Hang it: drag it to a board, or press “Move to …” in its window. Add a run where boards are missing.',
  'needs-met':
    'Move it to a board that offers this; or draw what is missing into the hall: a socket, a quiet area, a route.',
  'poster-fits': 'Move it to a wider board, or change how sheets may hang on this run.',
  'presenter-in-one-place': OTHER_SHIFT,
  'presenter-free': 'Show it in another shift.',
  'helper-in-one-place': OTHER_SHIFT,
  'helpers-have-time': OTHER_SHIFT,
  'related-take-turns': OTHER_SHIFT,
  'neighbours-take-turns': OTHER_SHIFT,
  'shifts-alternate': OTHER_SHIFT,
  'few-moves': 'Move it back to where it has been published, or say to its people that it has moved.',
};

const RANK = { error: 0, warning: 1, acknowledged: 2 };
const LONGEST_KEY = 360;

/**
 * What the engine found in the hall and among its posters, the worst first, with what organisers have said of it.
 * @param missing how many posters there are more than boards
 */
export function findingsOf(
  desk: Desk,
  hall: readonly HallFinding[],
  occurrences: readonly Occurrence[],
  missing: number,
): readonly Against[] {
  const said = new Map(desk.acknowledged.map((one) => [one.key, one]));
  const count = new Map<string, number>();
  const keyed = (name: string): string => {
    const place = (count.get(name) ?? 0) + 1;
    count.set(name, place);
    return (place === 1 ? name : `${name} ${place}`).slice(0, LONGEST_KEY);
  };
  const heard = (key: string, level: 'error' | 'warning') => {
    const one = said.get(key);
    return { key, level: one ? ('acknowledged' as const) : level, why: one?.why ?? null, by: one?.by ?? null };
  };
  const ofHall = hall.map(
    ({ key, level, message, help, things }): Against => ({
      ...heard(keyed(`hall: ${key}`), level),
      ...{ rule: null, cost: null, sentence: message, advice: help, posters: [], things },
    }),
  );
  const tooFew: readonly Against[] =
    missing === 0
      ? []
      : [
          {
            ...heard('boards', 'error'),
            ...{ rule: null, cost: null, posters: [], things: [] },
            sentence:
              missing === 1
                ? 'There is one poster more than boards.'
                : `There are ${missing} posters more than boards.`,
            advice: 'Add a run, let runs be proposed, or give some posters to another session.',
          },
        ];
  const ofPosters = occurrences
    .filter(({ cost }) => cost > 0)
    .map(({ constraint, cost, message, posters }): Against => {
      const key = keyed(`${constraint}: ${[...posters].sort().join(' ')}`);
      const level = isHard(desk.problem, constraint) ? 'error' : 'warning';
      return {
        ...heard(key, level),
        ...{
          rule: constraint,
          cost,
          sentence: withCodes(desk, message),
          advice: ADVICE[constraint] ?? ELSEWHERE,
          posters,
          things: [],
        },
      };
    });
  return [...tooFew, ...ofHall, ...ofPosters].sort(
    (a, b) => RANK[a.level] - RANK[b.level] || (b.cost ?? 0) - (a.cost ?? 0),
  );
}

/** What is said of a whole hall or of pairs: not every board bears a mark for it. */
const OF_ALL: ReadonlySet<ConstraintName> = new Set(['similar-neighbours', 'crowds-apart', 'shifts-alternate']);

/** The worst that touches each poster by itself. */
export function levelsByPoster(findings: readonly Against[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const { level, posters, rule } of findings)
    if (rule && (!OF_ALL.has(rule) || level === 'error'))
      for (const poster of posters) if (!levels.has(poster)) levels.set(poster, level);
  return levels;
}

/** The engine calls posters by their ids; people know them by their codes. */
function withCodes({ posters }: Desk, sentence: string): string {
  const codes = new Map(posters.map(({ submissionId, code }) => [submissionId, code]));
  return sentence.replace(/\(([0-9a-f-]{36})\)/g, (all, id: string) => (codes.has(id) ? `(${codes.get(id)})` : all));
}
