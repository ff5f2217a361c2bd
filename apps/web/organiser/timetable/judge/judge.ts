import type { MovePrice, TimetableInstance } from '@colloquy/engines/timetabling';
import type { Standing } from '../model/apply-steps';
import type { Judgement, Question, Reply } from './judging';

type Asked = { readonly resolve: (reply: Reply) => void };
type Wanted<Each> = Each extends Question ? Omit<Each, 'id' | 'instance' | 'standing'> : never;

/** The engine's rules, asked in a thread of their own, so that typing and dragging never wait for them. */
export class Judge {
  private readonly worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  private readonly asked = new Map<number, Asked>();
  private known: TimetableInstance | undefined;
  private count = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.asked.get(data.id)?.resolve(data);
      this.asked.delete(data.id);
    });
  }

  /** What a timetable costs, and for what. */
  async check(instance: TimetableInstance, standing: Standing): Promise<Judgement | undefined> {
    return (await this.ask(instance, standing, { ask: 'check' })).judgement;
  }

  /** The cheapest other places of a talk. */
  async prices(
    instance: TimetableInstance,
    standing: Standing,
    wanted: { readonly ref: string; readonly most: number },
  ): Promise<readonly MovePrice[]> {
    return (await this.ask(instance, standing, { ask: 'prices', ...wanted })).prices ?? [];
  }

  /** Ends the thread; what was asked is not answered any more. */
  stop(): void {
    this.worker.terminate();
    this.asked.clear();
  }

  private ask(instance: TimetableInstance, standing: Standing, wanted: Wanted<Question>): Promise<Reply> {
    this.count += 1;
    const id = this.count;
    const news = this.known === instance ? undefined : instance;
    this.known = instance;
    return new Promise((resolve) => {
      this.asked.set(id, { resolve });
      this.worker.postMessage({ id, instance: news, standing, ...wanted });
    });
  }
}
