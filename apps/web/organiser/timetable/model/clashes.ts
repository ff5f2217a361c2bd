import { isHard, type Occurrence, type Term } from '@colloquy/engines/timetabling';
import { adviceOn } from './advice';
import type { Desk } from './desk';

/** How bad it is: it must not be, it should not be, or somebody has said why it stays. */
export type ClashLevel = 'error' | 'warning' | 'acknowledged';

/** Something that speaks against the timetable as it stands. */
export interface Clash {
  /** Names it to the server, as long as it is between the same talks. */
  readonly key: string;
  readonly term: Term;
  readonly level: ClashLevel;
  readonly cost: number;
  readonly sentence: string;
  /** What to do about it. */
  readonly advice: string;
  readonly talks: readonly string[];
  readonly why: string | null;
  readonly by: string | null;
}

const LONGEST_KEY = 360;

/** A short name for a long text, the same every time. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

function keyOf({ term, submissions, sentence }: Occurrence): string {
  const talks = submissions.length > 0 ? [...submissions].sort().join(' ') : sentence;
  const key = `${term}: ${talks}`;
  return key.length > LONGEST_KEY ? `${term}: ${submissions.length} ${digest(talks)}` : key;
}

/** What the engine found, the worst first, with what organisers have said of it. */
export function clashesOf(desk: Desk, occurrences: readonly Occurrence[]): Clash[] {
  const idOf = new Map(desk.instance.submissions.map(({ ref }, talk) => [ref, desk.talks[talk]?.submissionId ?? '']));
  const said = new Map(desk.acknowledged.map((one) => [one.key, one]));
  const rank = { error: 0, warning: 1, acknowledged: 2 };
  const count = new Map<string, number>();
  return occurrences
    .filter(({ cost }) => cost > 0)
    .map((occurrence): Clash => {
      const { term, cost, sentence, submissions } = occurrence;
      const name = keyOf(occurrence);
      const place = (count.get(name) ?? 0) + 1;
      count.set(name, place);
      const key = place === 1 ? name : `${name} ${place}`;
      const acknowledged = said.get(key);
      const level = acknowledged ? 'acknowledged' : isHard(desk.instance, term) ? 'error' : 'warning';
      const talks = submissions.flatMap((ref) => idOf.get(ref) ?? []);
      const words = { why: acknowledged?.why ?? null, by: acknowledged?.by ?? null };
      return { key, term, level, cost, sentence, advice: adviceOn(term), talks, ...words };
    })
    .sort((a, b) => rank[a.level] - rank[b.level] || b.cost - a.cost);
}

/** What is said of whole sessions: their talks do not each bear a mark for it. */
const OF_SESSIONS: ReadonlySet<Term> = new Set([
  'Tracks_Sessions|Penalty',
  'Tracks_Rooms|Penalty',
  'Sessions_Rooms|Penalty',
  'Similar Tracks',
  'Number of Rooms per Track',
  'Parallel Tracks',
  'Consecutive Tracks',
  'Chairs Conflicts',
  'Chairs',
  'Chairs at Ease',
  'Mixing',
  'Likeness',
] satisfies Term[]);

/** The worst that touches each talk by itself. */
export function levelsByTalk(clashes: readonly Clash[]): ReadonlyMap<string, ClashLevel> {
  const levels = new Map<string, ClashLevel>();
  for (const { level, talks, term } of clashes)
    if (!OF_SESSIONS.has(term) || level === 'error')
      for (const talk of talks) if (!levels.has(talk)) levels.set(talk, level);
  return levels;
}
