import { type LeafValue as Leaf, sameLeaf } from '@colloquy/engines/abstract-draft';
import { waitAfter } from '../forms/autosave';
import type { Batch, Doors, Kept, Reply, Shown } from './doors';
import {
  adopted,
  answered,
  asRead,
  type Change,
  chosen,
  edited,
  type Held,
  isDirty,
  leafAt,
  type Standing,
  unkeepable,
  unsent,
} from './held';

const PAUSE_MS = 700;
const LATEST_MS = 1500;

/** Keeps a draft safe: on this device with every key, on the server after a pause, joined with what others write. */
export class Keeper {
  private held: Held;
  private batch: Batch | null = null;
  private shown: Shown;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typedAt: number | null = null;
  private failures = 0;
  private asked = 0;
  private running: Promise<void> | null = null;
  private keeping = false;
  private keepAgain = false;

  /** @param left what pages of this browser left behind unsent, the newest first */
  constructor(
    standing: Pick<Standing, 'revision' | 'leaves'>,
    savedAt: number,
    private left: readonly Kept[],
    private readonly doors: Doors,
  ) {
    const [first, ...others] = left;
    this.left = others;
    this.batch = first?.batch ?? null;
    this.held = first ? answered(first.held, { ...standing, conflicts: [], refused: [] }) : asRead(standing);
    const saving = first ? 'saving' : 'saved';
    this.shown = { ...this.standing(), saving, message: '', savedAt, onDevice: null };
    if (first || others.length > 0) this.later(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = (): Shown => this.shown;

  /** Whether something is here that the server has not acknowledged. */
  get hasUnsent(): boolean {
    return this.batch !== null || isDirty(this.held) || this.left.length > 0;
  }

  /** Somebody typed. */
  edit(at: string, value: Leaf): void {
    if (sameLeaf(leafAt(this.held.mine, at), value)) return;
    this.held = edited(this.held, at, value);
    this.changed();
  }

  /** Somebody chose which of two texts stands. */
  choose(at: string, which: 'mine' | 'theirs'): void {
    this.held = chosen(this.held, at, which);
    this.changed();
  }

  /** Sends at once what is unsent, and resolves when the server has answered or cannot be reached. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.running) return;
    this.running = this.sendAll();
    try {
      await this.running;
    } finally {
      this.running = null;
    }
  }

  /** Reads what others wrote, unless an answer that brings it is awaited. */
  async readAnew(): Promise<void> {
    if (this.wantsToSend() || this.left.length > 0) return this.flush();
    const { asked } = this;
    const reply = await this.doors.read();
    // An answer to what was sent meanwhile says more than what was read before.
    if (!this.running && asked === this.asked) this.take(reply, []);
  }

  /** Stops the clock. */
  leave(): void {
    void this.flush();
    clearTimeout(this.timer);
  }

  private wantsToSend(): boolean {
    return this.batch !== null || unsent(this.held, this.doors.faultOf).length > 0 || this.left.length > 0;
  }

  private changed(): void {
    this.typedAt ??= this.doors.now();
    const waits = this.shown.saving === 'away' || this.shown.saving === 'signed out';
    this.show({ saving: waits ? this.shown.saving : 'saving', onDevice: null });
    this.keep();
    if (!waits) this.later(Math.max(0, Math.min(PAUSE_MS, this.typedAt + LATEST_MS - this.doors.now())));
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      this.batch ??= this.nextBatch();
      const { batch } = this;
      if (!batch) return this.settleWithout();
      this.typedAt = null;
      this.asked += 1;
      this.show({ saving: 'saving' });
      this.keep();
      const taken = this.take(await this.doors.send(batch), batch);
      // What was typed meanwhile waits for its own pause, so that a fast connection does not mean a request for a key.
      if (!taken || this.typedAt !== null) return;
    }
  }

  /** Nothing is to be sent: all was typed back to what it was, or no server could keep it. */
  private settleWithout(): void {
    const [fault] = unkeepable(this.held, this.doors.faultOf);
    this.typedAt = null;
    this.show(fault ? { saving: 'refused', message: fault.message } : { saving: 'saved', message: '' });
  }

  private nextBatch(): Batch | null {
    const [next, ...others] = this.left;
    if (next && !isDirty(this.held)) {
      this.left = others;
      this.held = adopted(this.held, next.held);
      if (next.batch) return next.batch;
    }
    const changes = unsent(this.held, this.doors.faultOf);
    return changes.length > 0 ? changes : null;
  }

  private take(reply: Reply, changes: readonly Change[]): boolean {
    const asked = changes.length > 0;
    if (reply.is === 'taken') {
      this.failures = 0;
      if (asked) this.batch = null;
      this.held = answered(this.held, reply.standing, changes);
      const isAll = !this.wantsToSend();
      const [fault] = unkeepable(this.held, this.doors.faultOf);
      const savedAt = isAll && asked ? this.doors.now() : this.shown.savedAt;
      if (isAll && fault) this.show({ saving: 'refused', message: fault.message });
      else this.show({ saving: isAll ? 'saved' : 'saving', message: '', savedAt });
      this.keep();
      if (!isAll && this.typedAt !== null) this.later(PAUSE_MS);
      return true;
    }
    if (reply.is === 'refused') {
      // The same would be refused again: what is typed next is sent anew, together with this.
      if (asked) this.batch = null;
      this.show({ saving: 'refused', message: reply.message });
      if (asked && this.typedAt !== null) this.later(PAUSE_MS);
    } else if (reply.is === 'signed out') this.show({ saving: 'signed out' });
    else if (asked) {
      this.failures += 1;
      this.show({ saving: 'away' });
      this.later(waitAfter(this.failures));
    }
    return false;
  }

  /** Writes to the device what it must keep; while one writing is under way the next waits, and then writes the newest. */
  private keep(): void {
    this.keepAgain = true;
    if (!this.keeping) void this.keepNow();
  }

  private async keepNow(): Promise<void> {
    this.keeping = true;
    let onDevice = true;
    while (this.keepAgain) {
      this.keepAgain = false;
      const own = this.batch !== null || isDirty(this.held) ? [{ held: this.held, batch: this.batch }] : [];
      onDevice = await this.doors.keep([...own, ...this.left]);
    }
    this.keeping = false;
    this.show({ onDevice });
  }

  private standing(): Pick<Shown, 'leaves' | 'revision' | 'unkept' | 'apart'> {
    const { mine, revision, apart } = this.held;
    return { leaves: mine, revision, unkept: unkeepable(this.held, this.doors.faultOf), apart };
  }

  private show(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change, ...this.standing() };
    for (const listener of this.listeners) listener();
  }
}
