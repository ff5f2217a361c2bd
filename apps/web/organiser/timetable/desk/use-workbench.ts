import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { useToast } from '../../../parts/overlays/toasts';
import { useConference } from '../../../parts/use-conference';
import { useAnnounce } from '../../../shell/announcer';
import { priceInWords } from '../../desk/price-words';
import { type Undo, useUndo } from '../../desk/use-undo';
import type { Judgement } from '../judge/judging';
import { type Difference, type PricedPlace, useClashes, useDifference, useJudge, usePrices } from '../judge/use-judge';
import { type Clash, type ClashLevel, levelsByTalk } from '../model/clashes';
import { type Desk, dayOfBlock, type Layout, layOut, type Place, type Step } from '../model/desk';
import { type Drop, type DropKind, inOrder, isPossible, planDrop } from '../model/plan-drop';
import { placeName, talksInWords } from '../model/words';
import type { PastMoves } from './past-moves';
import { type StaleTalk, staleTalksIn } from './stale-talks';
import { stepsBack, versionsOf } from './steps-back';
import { type Hands, type HandsAct, useHands } from './use-hands';
import { type SentMove, useMoves } from './use-moves';

/** Talks of a move that somebody else has moved first. */
export interface Collision {
  readonly move: SentMove;
  readonly talks: readonly StaleTalk[];
}

/** Everything with which the timetable is shown and changed. */
export interface Workbench {
  readonly desk: Desk;
  readonly layout: Layout;
  readonly timeZone: string;
  readonly conference: string;
  readonly isSending: boolean;
  readonly judgement: Judgement | null;
  readonly clashes: readonly Clash[];
  readonly levels: ReadonlyMap<string, ClashLevel>;
  readonly hands: Hands;
  readonly act: (act: HandsAct) => void;
  /** What dropping now would do. */
  readonly drop: Drop | null;
  readonly difference: Difference | null;
  readonly prices: readonly PricedPlace[] | null;
  readonly undo: Undo<readonly Step[]>;
  readonly collision: Collision | null;
  readonly problem: Error | null;
  lift(ids: readonly string[], by: 'keys' | 'pointer'): void;
  letGo(): void;
  /** Drops what is held; false where that cannot be done, which is said. */
  dropHere(at?: { readonly target: Place | null; readonly push: boolean }): boolean;
  /** Does something at once: a place chosen from a list, a talk taken out. */
  make(kind: DropKind, steps: readonly Step[]): void;
  toPool(ids: readonly string[]): void;
  /** Selects all talks of the day, or all that have no place, whichever this one is among. */
  selectAll(among: string): void;
  takeBack(): void;
  doAgain(): void;
  settle(choice: 'mine' | 'theirs'): void;
  say(words: string): void;
}

const OnBench = createContext<Workbench | null>(null);

/** Holds the workbench for what is inside. */
export const WorkbenchProvider = OnBench.Provider;

/** The workbench of this screen. @throws Error outside of it */
export function useBench(): Workbench {
  const bench = useContext(OnBench);
  if (!bench) throw new Error('There is no timetable here.');
  return bench;
}

/** Sets up the workbench on the timetable as the server has it. */
export function useWorkbench(standing: Desk, past: PastMoves): Workbench {
  const { slug: conference, timeZone } = useConference();
  const announce = useAnnounce();
  const toast = useToast();
  const [collision, setCollision] = useState<Collision | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const undoRef = useRef<Undo<readonly Step[]> | null>(null);
  const failed = useCallback(
    (move: SentMove, error: Error) => {
      const talks = staleTalksIn(error);
      if (talks) setCollision({ move, talks });
      else setProblem(error);
      if (move.kind !== 'undo' && move.kind !== 'redo') undoRef.current?.drop();
      announce(titleOfRefusal(error));
    },
    [announce],
  );
  const { desk, isSending, send } = useMoves(conference, standing, past, failed);
  const undo = useUndo<readonly Step[]>((kind, steps, versions) => send({ kind, steps, versions }), past);
  undoRef.current = undo;
  const last = useRef<Layout | undefined>(undefined);
  const layout = useMemo(() => {
    last.current = layOut(desk, last.current);
    return last.current;
  }, [desk]);
  const { hands, act } = useHands(desk.talks.length > 0 ? (desk.blocks[0]?.day ?? '') : '');
  const judge = useJudge();
  const { judgement, clashes } = useClashes(judge, desk);
  const levels = useMemo(() => levelsByTalk(clashes), [clashes]);
  const { carry } = hands;
  const drop = useMemo(
    () => (carry ? planDrop(desk, layout, carry.ids, carry.target, carry.push) : null),
    [desk, layout, carry],
  );
  const steps = drop && isPossible(drop) ? drop.steps : null;
  const difference = useDifference(judge, desk, judgement, steps);
  const only = carry?.ids.length === 1 ? (carry.ids[0] ?? null) : null;
  const prices = usePrices(judge, desk, hands.open ?? only);

  const perform = (kind: DropKind, wanted: readonly Step[], versions: ReadonlyMap<string, number>, words: string) => {
    setProblem(null);
    undo.keep({ words, before: stepsBack(desk, wanted), after: wanted, versions });
    send({ kind, steps: wanted, versions });
  };
  const nameOf = (wanted: readonly Step[]): string => {
    const [first] = wanted;
    const talk = layout.talks.get(first?.submissionId ?? '');
    return `${talk?.code ?? 'A talk'}: ${placeName(desk, timeZone, first?.to ?? null)}`;
  };
  const letGo = () => {
    act({ do: 'let-go' });
    announce('Cancelled. Everything stays where it was.');
  };
  return {
    ...{
      desk,
      layout,
      timeZone,
      conference,
      isSending,
      judgement,
      clashes,
      levels,
      hands,
      act,
      drop,
      difference,
      prices,
    },
    ...{ undo, collision, problem, letGo, say: announce },
    lift: (ids, by) => {
      const talks = inOrder(desk, layout, ids);
      const [first] = talks;
      if (!first) return;
      const day = desk.blocks.find((block) => block.day === hands.day);
      const begin = { blockId: day?.id ?? '', roomId: desk.rooms[0]?.id ?? '', slot: 0 };
      const target = first.placement ?? (by === 'keys' ? begin : null);
      const versions = versionsOf(desk, talks);
      act({ do: 'lift', carry: { ids: talks.map((talk) => talk.submissionId), versions, target, push: false, by } });
      announce(
        `${talksInWords(talks)} lifted. Arrow keys choose a place, Page Up and Page Down the day, C the cheapest one, Enter drops, Escape cancels.`,
      );
    },
    dropHere: (at) => {
      if (!carry) return false;
      const planned = at ? planDrop(desk, layout, carry.ids, at.target, at.push) : drop;
      if (!planned || !isPossible(planned)) {
        announce(planned && 'refused' in planned ? planned.refused : 'Nothing can be dropped here.');
        return false;
      }
      const versions = new Map([...versionsOf(desk, planned.steps), ...carry.versions]);
      const words = nameOf(planned.steps);
      const changes = planned.steps.some(
        ({ submissionId, to }) => !isSamePlace(layout.talks.get(submissionId)?.placement ?? null, to),
      );
      if (changes) perform(planned.kind, planned.steps, versions, words);
      const price = difference ? `, ${priceInWords(difference.change)}` : '';
      announce(changes ? `Dropped. ${words}${price}.` : 'Dropped where it was.');
      act({ do: 'let-go', at: carry.ids[0], day: dayOfBlock(desk, planned.at?.blockId ?? '') });
      return true;
    },
    make: (kind, wanted) => {
      perform(kind, wanted, versionsOf(desk, wanted), nameOf(wanted));
      announce(`Moved. ${nameOf(wanted)}.`);
    },
    toPool: (ids) => {
      const planned = planDrop(desk, layout, ids, null);
      if (!isPossible(planned)) return toast(planned.refused);
      if (planned.steps.length === 0) return;
      perform('move', planned.steps, versionsOf(desk, planned.steps), nameOf(planned.steps));
      act({ do: 'clear' });
      announce(`${planned.steps.length === 1 ? nameOf(planned.steps) : `${planned.steps.length} talks: not placed`}.`);
    },
    selectAll: (among) => {
      const isPlaced = layout.talks.get(among)?.placement != null;
      const ofDay = desk.talks.filter(
        ({ placement }) => placement && dayOfBlock(desk, placement.blockId) === hands.day,
      );
      const ids = (isPlaced ? ofDay : layout.pool).map(({ submissionId }) => submissionId);
      act({ do: 'choose', ids });
      announce(ids.length === 1 ? '1 talk is selected.' : `${ids.length} talks are selected.`);
    },
    takeBack: () => {
      const words = undo.undo();
      announce(words ? `Undone. ${words}.` : 'There is nothing to undo.');
    },
    doAgain: () => {
      const words = undo.redo();
      announce(words ? `Done again. ${words}.` : 'There is nothing to redo.');
    },
    settle: (choice) => {
      if (collision && choice === 'mine') {
        const { move, talks } = collision;
        const theirs = new Map(talks.map(({ submissionId, theirs: { version } }) => [submissionId, version]));
        const kind = move.kind === 'undo' || move.kind === 'redo' ? 'move' : move.kind;
        perform(kind, move.steps, new Map([...move.versions, ...theirs]), nameOf(move.steps));
      }
      setCollision(null);
    },
  };
}

const isSamePlace = (a: Place | null, b: Place | null): boolean =>
  a === b || (a?.blockId === b?.blockId && a?.roomId === b?.roomId && a?.slot === b?.slot);
