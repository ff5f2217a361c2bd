import type { BoardPrice, FloorPlan, HallReport } from '@colloquy/engines/poster-layout';
import { useEffect, useMemo, useState } from 'react';
import { useLatest } from '../../desk/use-latest';
import type { Desk } from '../model/desk';
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

/** What is to be said about a hall; the last answer stays until the next one is there. */
export function useHallReport(judge: Judge | null, plan: FloorPlan): HallReport | null {
  const ask = useMemo(() => (judge ? (asked: FloorPlan) => judge.hall(asked) : null), [judge]);
  return useLatest(plan, ask)?.answer ?? null;
}

/** What posters cost where they hang; the last answer stays until the next one is there. */
export function useJudgement(judge: Judge | null, desk: Desk): Judgement | null {
  const ask = useMemo(() => (judge ? (asked: Desk) => judge.check(asked) : null), [judge]);
  return useLatest(desk, ask)?.answer ?? null;
}

/** The other boards of a poster, the cheapest first; null until they are known. */
export function usePrices(judge: Judge | null, desk: Desk, poster: string | null): readonly BoardPrice[] | null {
  const question = useMemo(() => (poster === null ? null : { poster, desk }), [poster, desk]);
  const ask = useMemo(
    () =>
      judge
        ? (asked: { readonly poster: string; readonly desk: Desk }) => judge.prices(asked.desk, asked.poster)
        : null,
    [judge],
  );
  const told = useLatest(question, ask);
  return told && told.question === question ? told.answer : null;
}
