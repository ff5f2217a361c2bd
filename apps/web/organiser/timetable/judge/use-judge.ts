import type { MovePrice } from '@colloquy/engines/timetabling';
import { useEffect, useMemo, useState } from 'react';
import { useLatest } from '../../desk/use-latest';
import { applySteps, refOf, standingOf } from '../model/apply-steps';
import { type Clash, clashesOf } from '../model/clashes';
import { cellKey, type Desk, type Place, type Step } from '../model/desk';
import { Judge } from './judge';
import type { Judgement } from './judging';

/** A thread with the engine's rules for as long as the screen is there. */
export function useJudge(): Judge | null {
  const [judge, setJudge] = useState<Judge | null>(null);
  useEffect(() => {
    const made = new Judge();
    setJudge(made);
    return () => made.stop();
  }, []);
  return judge;
}

/** What speaks against a desk, by the engine's own rules; the last answer stays until the next one is there. */
export function useClashes(
  judge: Judge | null,
  desk: Desk,
): { readonly judgement: Judgement | null; readonly clashes: readonly Clash[] } {
  const ask = useMemo(() => (judge ? (asked: Desk) => judge.check(asked.instance, standingOf(asked)) : null), [judge]);
  const judgement = useLatest(desk, ask)?.answer ?? null;
  const clashes = useMemo(() => (judgement ? clashesOf(desk, judgement.occurrences) : []), [judgement, desk]);
  return { judgement, clashes };
}

/** What a change would cost more than what stands, by rule; null until it is known. */
export interface Difference {
  readonly change: number;
  readonly terms: Readonly<Record<string, number>>;
}

/** What the costs of two timetables differ by. */
export function differenceOf(
  before: Pick<Judgement, 'cost' | 'terms'>,
  after: Pick<Judgement, 'cost' | 'terms'>,
): Difference {
  const [old, now] = [before.terms, after.terms] as Record<string, number>[];
  const terms: Record<string, number> = {};
  for (const term of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
    const change = (now?.[term] ?? 0) - (old?.[term] ?? 0);
    if (Math.abs(change) > 1e-9) terms[term] = change;
  }
  return { change: after.cost - before.cost, terms };
}

/** What some steps would cost more; the steps must be the same list as long as they are the same. */
export function useDifference(
  judge: Judge | null,
  desk: Desk,
  standing: Judgement | null,
  steps: readonly Step[] | null,
): Difference | null {
  const question = useMemo(() => (steps && standing ? { steps, standing, desk } : null), [steps, standing, desk]);
  const ask = useMemo(
    () =>
      judge
        ? async (asked: { steps: readonly Step[]; standing: Judgement; desk: Desk }) => {
            const after = await judge.check(asked.desk.instance, standingOf(applySteps(asked.desk, asked.steps)));
            return after ? differenceOf(asked.standing, after) : null;
          }
        : null,
    [judge],
  );
  const told = useLatest(question, ask);
  return told && told.question === question ? told.answer : null;
}

/** Another place for a talk, as the screen speaks of it. */
export interface PricedPlace extends Difference {
  readonly place: Place;
  readonly steps: readonly Step[];
}

function pricedPlace(desk: Desk, { placements, change, terms }: MovePrice): PricedPlace | null {
  const idOf = new Map(desk.talks.map(({ submissionId }, talk) => [refOf(desk, talk), submissionId]));
  const steps = placements.flatMap(({ submission, session, room, slot }): (Step & { readonly to: Place })[] => {
    const [block, there] = [desk.blocks[session], desk.rooms[room]];
    const submissionId = idOf.get(submission);
    return block && there && submissionId ? [{ submissionId, to: { blockId: block.id, roomId: there.id, slot } }] : [];
  });
  const [first] = steps;
  return first && steps.length === placements.length ? { place: first.to, steps, change, terms: { ...terms } } : null;
}

const MOST_PRICES = 400;

/** The other places of a talk, the cheapest first; null until they are known. */
export function usePrices(judge: Judge | null, desk: Desk, talk: string | null): readonly PricedPlace[] | null {
  const question = useMemo(() => (talk === null ? null : { talk, desk }), [talk, desk]);
  const ask = useMemo(
    () =>
      judge
        ? async (asked: { talk: string; desk: Desk }) => {
            const place = asked.desk.talks.findIndex(({ submissionId }) => submissionId === asked.talk);
            const wanted = { ref: refOf(asked.desk, place), most: MOST_PRICES };
            const prices = await judge.prices(asked.desk.instance, standingOf(asked.desk), wanted);
            return prices.flatMap((price) => pricedPlace(asked.desk, price) ?? []);
          }
        : null,
    [judge],
  );
  const told = useLatest(question, ask);
  return told && told.question === question ? told.answer : null;
}

/** The cheapest place in each room's session. */
export function cheapestByCell(prices: readonly PricedPlace[] | null): ReadonlyMap<string, PricedPlace> {
  const cells = new Map<string, PricedPlace>();
  for (const price of prices ?? []) {
    const key = cellKey(price.place);
    if (!cells.has(key)) cells.set(key, price);
  }
  return cells;
}
