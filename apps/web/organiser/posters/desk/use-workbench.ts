import type { BoardPrice, FloorPlan, HallReport } from '@colloquy/engines/poster-layout';
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { useConference } from '../../../parts/use-conference';
import { useAnnounce } from '../../../shell/announcer';
import { type Undo, useUndo } from '../../desk/use-undo';
import type { Judge } from '../judge/judge';
import type { Judgement } from '../judge/judging';
import { useHallReport, useJudge, useJudgement, usePrices } from '../judge/use-judge';
import { backTo, drawn, versionsOf } from '../model/apply-deed';
import { type Deed, type Desk, type Poster, type PosterStep, postersByBoard, type ThingStep } from '../model/desk';
import { type Against, findingsOf, type Level, levelsByPoster } from '../model/findings';
import { planHang } from '../model/plan-hang';
import { boardName, deedInWords } from '../model/words';
import type { PastDeeds } from './past-deeds';
import { type Collided, collidedIn } from './stale';
import { type How, type Sent, useDeeds } from './use-deeds';
import { type Hands, useHands } from './use-hands';

/** Something that could not be done because somebody else was first. */
export interface Collision {
  readonly sent: Sent;
  readonly both: readonly Collided[];
}

/** Everything with which a poster session is shown and changed. */
export interface Workbench {
  readonly desk: Desk;
  /** The hall as it is shown: with what is being dragged. */
  readonly plan: FloorPlan;
  readonly posters: ReadonlyMap<string, Poster>;
  readonly byBoard: ReadonlyMap<number, Poster>;
  readonly pool: readonly Poster[];
  readonly conference: string;
  readonly timeZone: string;
  readonly isSending: boolean;
  readonly judge: Judge | null;
  readonly hall: HallReport | null;
  readonly judgement: Judgement | null;
  readonly findings: readonly Against[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly prices: readonly BoardPrice[] | null;
  readonly hands: Hands;
  readonly undo: Undo<Deed>;
  readonly collision: Collision | null;
  readonly problem: Error | null;
  hold(change: Partial<Hands>): void;
  /** Draws things of the hall. */
  draw(steps: readonly ThingStep[]): void;
  /** Numbers all boards afresh along the walk. */
  renumber(): void;
  /** Hangs, swaps or lifts posters. */
  hang(how: 'move' | 'swap', steps: readonly PosterStep[], versions?: ReadonlyMap<string, number>): void;
  lift(id: string, by: 'keys' | 'pointer'): void;
  letGo(): void;
  /** Drops what is held; false where that cannot be done, which is said. */
  dropHere(at?: number | null): boolean;
  toPool(id: string): void;
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
  if (!bench) throw new Error('There is no poster session here.');
  return bench;
}

/** Sets up the workbench on a poster session as the server has it. */
export function useWorkbench(standing: Desk, past: PastDeeds): Workbench {
  const { slug: conference, timeZone } = useConference();
  const say = useAnnounce();
  const [collision, setCollision] = useState<Collision | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const undoRef = useRef<Undo<Deed> | null>(null);
  const standingRef = useRef(standing);
  standingRef.current = standing;
  const failed = useCallback(
    (sent: Sent, error: Error) => {
      const both = collidedIn(standingRef.current, error);
      if (both) setCollision({ sent, both });
      else setProblem(error);
      if (sent.how !== 'undo' && sent.how !== 'redo') undoRef.current?.drop();
      say(titleOfRefusal(error));
    },
    [say],
  );
  const { desk, isSending, send } = useDeeds(conference, standing, past, failed);
  const undo = useUndo<Deed>((how, deed, versions) => send({ how, deed, versions }), past);
  undoRef.current = undo;
  const { hands, hold } = useHands();
  const { carry, dragged } = hands;
  const plan = useMemo(() => (dragged ? drawn(desk.floorPlan, [dragged]) : desk.floorPlan), [desk.floorPlan, dragged]);
  const posters = useMemo(() => new Map(desk.posters.map((poster) => [poster.submissionId, poster])), [desk.posters]);
  const byBoard = useMemo(() => postersByBoard(desk), [desk]);
  const pool = useMemo(() => desk.posters.filter(({ board }) => board === null), [desk.posters]);
  const judge = useJudge();
  const hall = useHallReport(judge, plan);
  const judgement = useJudgement(judge, desk);
  const findings = useMemo(
    () => findingsOf(desk, hall?.findings ?? [], judgement?.report.occurrences ?? [], judgement?.missing ?? 0),
    [desk, hall, judgement],
  );
  const levels = useMemo(() => levelsByPoster(findings), [findings]);
  const prices = usePrices(judge, desk, hands.open ?? carry?.id ?? null);

  const perform = (how: How, deed: Deed, versions: ReadonlyMap<string, number> = versionsOf(desk, deed)) => {
    setProblem(null);
    undo.keep({ words: deedInWords(desk, deed), before: backTo(desk, deed), after: deed, versions });
    send({ how, deed, versions });
  };
  const letGo = () => {
    hold({ carry: null });
    say('Cancelled. Everything stays where it was.');
  };
  const hang: Workbench['hang'] = (how, steps, versions) => {
    const deed: Deed = { what: 'posters', steps };
    perform(how, deed, new Map([...versionsOf(desk, deed), ...(versions ?? [])]));
    say(`Moved. ${deedInWords(desk, deed)}.`);
  };
  return {
    ...{
      desk,
      plan,
      posters,
      byBoard,
      pool,
      conference,
      timeZone,
      isSending,
      judge,
      hall,
      judgement,
      findings,
      levels,
    },
    ...{ prices, hands, undo, collision, problem, hold, hang, letGo, say },
    draw: (steps) => {
      const deed: Deed = { what: 'hall', steps };
      hold({ dragged: null });
      perform('move', deed);
      say(deedInWords(desk, deed));
    },
    renumber: () => {
      const steps = [{ kind: 'name' as const, id: 'name', value: { name: desk.floorPlan.name } }];
      const deed: Deed = { what: 'hall', steps, renumber: true };
      send({ how: 'move', deed, versions: versionsOf(desk, deed) });
      say('The boards are numbered afresh along the walk.');
    },
    lift: (id, by) => {
      const poster = posters.get(id);
      if (!poster) return;
      if (poster.pinned) return say(`${poster.code} is pinned. Take the pin out to move it.`);
      const target = poster.board ?? (by === 'keys' ? (desk.floorPlan.boards[0]?.number ?? null) : null);
      hold({ carry: { id, version: poster.version, target, by }, mode: 'posters', open: null });
      if (by === 'keys')
        say(
          `${poster.code} lifted. Arrow keys choose a board, C the cheapest one, Enter drops, Delete takes it down, Escape cancels.`,
        );
    },
    dropHere: (at) => {
      if (!carry) return false;
      const planned = planHang(desk, carry.id, at === undefined ? carry.target : at, prices);
      if ('refused' in planned) {
        say(planned.refused);
        return false;
      }
      if (planned.steps.length > 0) hang(planned.how, planned.steps, new Map([[carry.id, carry.version]]));
      else say('Dropped where it was.');
      hold({ carry: null, at: planned.steps[0]?.to?.board ?? hands.at });
      return true;
    },
    toPool: (id) => {
      const poster = posters.get(id);
      if (!poster || poster.board === null) return;
      if (poster.pinned) return say(`${poster.code} is pinned. Take the pin out to move it.`);
      hang('move', [{ submissionId: id, to: null }]);
      say(`${poster.code}: ${boardName(null)}.`);
    },
    takeBack: () => {
      const words = undo.undo();
      say(words ? `Undone. ${words}.` : 'There is nothing to undo.');
    },
    doAgain: () => {
      const words = undo.redo();
      say(words ? `Done again. ${words}.` : 'There is nothing to redo.');
    },
    settle: (choice) => {
      if (collision && choice === 'mine') {
        const { sent, both } = collision;
        const theirs = new Map(both.map(({ key, version }) => [key, version]));
        const how = sent.how === 'undo' || sent.how === 'redo' ? 'move' : sent.how;
        perform(how, sent.deed, new Map([...sent.versions, ...theirs]));
      }
      setCollision(null);
    },
  };
}
