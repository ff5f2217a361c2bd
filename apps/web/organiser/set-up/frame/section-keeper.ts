import type { SetUpFault } from '../shapes';
import { type Draft, isSame } from './draft-store';
import { merge } from './merge';
import { withIds, withKeys, withoutKeys } from './rows';

/** What became of an attempt to save. */
export type Outcome<Form> =
  | { readonly is: 'saved'; readonly form: Form; readonly version: number }
  | { readonly is: 'refused'; readonly message: string; readonly faults: readonly SetUpFault[] }
  | { readonly is: 'stale' }
  | { readonly is: 'away' };

/** A section as the server has it. */
export interface Standing<Form> {
  readonly form: Form;
  readonly version: number;
}

/** The outside world of a section: the server, and this device. */
export interface Doors<Form> {
  put(form: Form, version: number): Promise<Outcome<Form>>;
  read(): Promise<Standing<Form>>;
  keep(draft: Draft<Form>, version: number): void;
  drop(saved: Form): void;
}

/** What a screen shows of a section that is being written. */
export interface Shown<Form> {
  readonly form: Form;
  readonly state: 'saved' | 'waiting' | 'saving' | 'refused' | 'away';
  readonly message: string;
  readonly faults: readonly SetUpFault[];
  /** Set when somebody else changed the same answer: what they wrote. */
  readonly theirs: Form | null;
  /** Changes of somebody else were joined with those of this person. */
  readonly joined: boolean;
}

const PAUSE_MS = 900;
const AGAIN_MS = 8000;

/**
 * Keeps what is typed into one section safe: on the device at once, on the server after a pause. What somebody else
 * changed meanwhile is joined with it, or both are shown when they changed the same answer; nothing is overwritten.
 */
export class SectionKeeper<Form extends object> {
  private shown: Shown<Form>;
  private base: Form;
  private sent: Form;
  private version: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    standing: Standing<Form>,
    kept: Draft<Form> | null,
    private readonly doors: Doors<Form>,
  ) {
    this.base = standing.form;
    this.sent = standing.form;
    this.version = standing.version;
    this.shown = { form: standing.form, state: 'saved', message: '', faults: [], theirs: null, joined: false };
    if (kept !== null && !isSame(withoutKeys(kept.form), withoutKeys(standing.form))) this.bringBack(kept);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = (): Shown<Form> => this.shown;

  /** Somebody typed. */
  edit(form: Form): void {
    this.show({ form, state: this.shown.theirs ? this.shown.state : 'waiting', joined: false });
    this.doors.keep({ base: this.base, form }, this.version);
    this.saveAfter(PAUSE_MS);
  }

  /** The server's answer to a later read: taken over unless somebody is writing here. */
  hear({ form, version }: Standing<Form>): void {
    if (version <= this.version || this.running || this.isDirty()) return;
    this.stand(form, version);
    this.show({ form: withKeys(form, this.shown.form), state: 'saved', faults: [], message: '' });
    this.sent = this.shown.form;
  }

  /**
   * Saves now.
   * @param look also when nothing changed, so that the section counts as looked at
   * @returns whether the server has it all
   */
  async save(look = false): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.shown.theirs) return false;
    if (!look && !this.isDirty()) return this.rest();
    this.running = this.attempt();
    try {
      return await this.running;
    } finally {
      this.running = null;
      if (this.shown.state === 'waiting') this.saveAfter(PAUSE_MS);
    }
  }

  /** The answers on this screen are to stand. */
  keepMine(): Promise<boolean> {
    this.show({ theirs: null, state: 'waiting' });
    return this.save(true);
  }

  /** The answers of the other are to stand; gives back what was typed here, for whoever regrets it. */
  takeTheirs(): Form {
    const mine = this.shown.form;
    const theirs = this.shown.theirs ?? this.base;
    this.show({ form: withKeys(theirs, mine), theirs: null, state: 'saved', faults: [], message: '' });
    this.sent = this.shown.form;
    this.doors.drop(mine);
    return mine;
  }

  /** Stops the clock; what is unsaved is kept on the device. */
  leave(): void {
    clearTimeout(this.timer);
    if (this.isDirty() && !this.shown.theirs) void this.save();
  }

  private isDirty(): boolean {
    return !isSame(this.shown.form, this.sent);
  }

  /** Whoever has typed something and taken it back has nothing left to save. */
  private rest(): true {
    if (this.shown.state !== 'saved') this.show({ state: 'saved', faults: [], message: '' });
    this.doors.drop(this.shown.form);
    return true;
  }

  private show(change: Partial<Shown<Form>>): void {
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }

  private stand(form: Form, version: number): void {
    this.base = form;
    this.version = version;
  }

  private saveAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private async attempt(): Promise<boolean> {
    const sent = this.shown.form;
    this.show({ state: 'saving' });
    const outcome = await this.doors.put(sent, this.version);
    if (outcome.is === 'saved') return this.settle(sent, outcome);
    if (outcome.is === 'stale') return this.join();
    if (outcome.is === 'away') {
      this.show({ state: 'away' });
      this.saveAfter(AGAIN_MS);
      return false;
    }
    const moved = !isSame(this.shown.form, sent);
    this.show({ state: moved ? 'waiting' : 'refused', message: outcome.message, faults: outcome.faults });
    return false;
  }

  private settle(sent: Form, { form, version }: Standing<Form>): boolean {
    this.stand(form, version);
    this.sent = withIds(sent, sent, form);
    const standing = withIds(this.shown.form, sent, form);
    const isAll = isSame(standing, this.sent);
    this.show({ form: standing, state: isAll ? 'saved' : 'waiting', faults: [], message: '' });
    if (isAll) this.doors.drop(sent);
    return isAll;
  }

  /** Somebody saved in between: joins both, and asks only where both changed the same answer. */
  private async join(): Promise<boolean> {
    const mine = this.shown.form;
    const theirs = await this.doors.read().catch(() => null);
    if (!theirs) {
      this.show({ state: 'away' });
      this.saveAfter(AGAIN_MS);
      return false;
    }
    const untouched = isSame(withoutKeys(theirs.form), withoutKeys(this.base));
    const joined = merge(withoutKeys(this.base), withoutKeys(mine), withoutKeys(theirs.form));
    this.stand(theirs.form, theirs.version);
    if (!joined) {
      this.show({ theirs: theirs.form, state: 'waiting' });
      return false;
    }
    this.show({ form: untouched ? mine : withKeys(joined, mine), joined: !untouched });
    return this.attempt();
  }

  private bringBack({ base, form }: Draft<Form>): void {
    const standing = this.base;
    const joined = merge(withoutKeys(base), withoutKeys(form), withoutKeys(standing));
    if (joined) {
      this.shown = { ...this.shown, form: withKeys(joined, form), state: 'waiting' };
      this.saveAfter(0);
    } else this.shown = { ...this.shown, form, theirs: standing, state: 'waiting' };
  }
}
