import type { BoardPrice, FloorPlan, HallReport, RunProposal, RunWish } from '@colloquy/engines/poster-layout';
import { type Desk, planOf, problemOf } from '../model/desk';
import type { Base, Judgement, Question, Reply, Standing } from './judging';

type Wanted<Each> = Each extends Question ? Omit<Each, 'id' | 'base'> : never;

/** The engine's rules, asked in a thread of their own, so that drawing and dragging never wait for them. */
export class Judge {
  private readonly worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  private readonly asked = new Map<number, (reply: Reply) => void>();
  private known: Base | undefined;
  private count = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.asked.get(data.id)?.(data);
      this.asked.delete(data.id);
    });
  }

  /** What is to be said about a hall. */
  async hall(floorPlan: FloorPlan): Promise<HallReport | null> {
    return (await this.ask({ ask: 'hall', floorPlan })).hall ?? null;
  }

  /** What posters cost where they hang, and for what; null where they cannot be judged. */
  async check(desk: Desk): Promise<Judgement | null> {
    return (await this.ask({ ask: 'check', standing: standingOf(desk) }, desk.problem)).judgement ?? null;
  }

  /** Every other board for a poster, the cheapest first. */
  async prices(desk: Desk, poster: string): Promise<readonly BoardPrice[]> {
    return (await this.ask({ ask: 'prices', standing: standingOf(desk), poster }, desk.problem)).prices ?? [];
  }

  /** Ways to set up boards in a hall, the best first; none where not one board fits. */
  async runs(floorPlan: FloorPlan, wish: RunWish): Promise<readonly RunProposal[]> {
    return (await this.ask({ ask: 'runs', floorPlan, wish })).runs ?? [];
  }

  /** Ends the thread; what was asked is not answered any more. */
  stop(): void {
    this.worker.terminate();
    this.asked.clear();
  }

  private ask(wanted: Wanted<Question>, base?: Base): Promise<Reply> {
    this.count += 1;
    const id = this.count;
    const news = base && this.known !== base ? { base } : {};
    this.known = base ?? this.known;
    return new Promise((resolve) => {
      this.asked.set(id, resolve);
      this.worker.postMessage({ id, ...news, ...wanted });
    });
  }
}

function standingOf(desk: Desk): Standing {
  const { floorPlan, pins = [], weights = {} } = problemOf(desk);
  return { floorPlan, pins, weights, plan: planOf(desk) };
}
