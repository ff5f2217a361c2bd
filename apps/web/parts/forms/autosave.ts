import { Refusal } from '@colloquy/api-client';
import type { Version } from './drafts';

/** How the saving of a form stands. */
export type SaveStatus =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'offline' }
  | { readonly is: 'refused'; readonly error: Error }
  | { readonly is: 'changed'; readonly error: Error };

/** What an acknowledged save may tell: the version that the thing has now. */
export type Saved = { readonly version: Version } | undefined;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** How long to wait before the next try, doubling from a second to half a minute. */
export const waitAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1));

const isChanged = (error: unknown): error is Refusal =>
  error instanceof Refusal && (error.problem.status === 412 || error.problem.code.startsWith('stale'));

/** A server that cannot be reached, or that says it is not ready: worth another try. */
const isAway = (error: unknown): boolean =>
  !(error instanceof Refusal) || error.problem.status === 503 || error.problem.status === 429;

/** Sends a value, the newest only, one request at a time, again and again until the server has answered. */
export class Saver<Value> {
  private wanted: { readonly value: Value } | null = null;
  private sending = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private blocked = false;

  constructor(
    private readonly send: (value: Value, version: Version) => Promise<Saved>,
    private readonly tell: (status: SaveStatus) => void,
    private readonly acknowledged: (value: Value) => void,
    public version: Version,
  ) {}

  /** Whether something is typed that the server has not acknowledged. */
  get isDirty(): boolean {
    return this.wanted !== null || this.sending;
  }

  /** Wants a value saved after a pause of `wait` ms, in which a newer value may take its place. */
  want(value: Value, wait: number): void {
    this.wanted = { value };
    if (this.blocked) return;
    this.tell({ is: 'saving' });
    this.later(wait);
  }

  /** Sends at once what is wanted. */
  flush(): void {
    if (this.wanted && !this.blocked) this.later(0);
  }

  /** Goes on from another version: after a conflict was decided, or because the thing was read anew. */
  goOn(version: Version): void {
    this.version = version;
    this.blocked = false;
    if (this.wanted) this.flush();
    else this.tell({ is: 'idle' });
  }

  /** Forgets what was wanted. */
  forget(): void {
    clearTimeout(this.timer);
    this.wanted = null;
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    if (wait === 0) void this.now();
    else this.timer = setTimeout(() => void this.now(), wait);
  }

  private async now(): Promise<void> {
    if (this.sending || this.wanted === null || this.blocked) return;
    const { value } = this.wanted;
    this.wanted = null;
    this.sending = true;
    this.tell({ is: 'saving' });
    try {
      const saved = await this.send(value, this.version);
      this.sending = false;
      this.failures = 0;
      if (saved) this.version = saved.version;
      this.acknowledged(value);
      if (this.wanted) this.later(0);
      else this.tell({ is: 'saved', at: new Date() });
    } catch (error) {
      this.sending = false;
      this.failed(value, error instanceof Error ? error : new Error(String(error)));
    }
  }

  private failed(value: Value, error: Error): void {
    const newer = this.wanted !== null;
    this.wanted ??= { value };
    if (isChanged(error)) {
      this.blocked = true;
      this.tell({ is: 'changed', error });
    } else if (isAway(error)) {
      this.failures += 1;
      this.tell({ is: 'offline' });
      this.later(waitAfter(this.failures));
    } else {
      this.tell({ is: 'refused', error });
      if (newer) this.later(0);
    }
  }
}
