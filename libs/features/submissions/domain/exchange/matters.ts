import type { Id } from '@colloquy/kernel';

/** What names of the other system have to be brought together with something here. */
export const MATTER_KINDS = ['track', 'type', 'state', 'question'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Make what is named anew; leave out what is named. */
export const MAKE = 'make';
export const LEAVE_OUT = 'leave-out';

/** A choice of one kind: names of the other system to an id here, {@link MAKE} or {@link LEAVE_OUT}; a state to ours. */
export type Choices = Readonly<Partial<Record<MatterKind, Readonly<Record<string, string>>>>>;

/** A name that somebody has to bring together with something here, or may. */
export interface Matter {
  readonly kind: MatterKind;
  /** As the other system calls it. */
  readonly name: string;
  /** How many works it stands in. */
  readonly works: number;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What holds now: as chosen, else as usual; null where nothing is usual and somebody has to choose. */
  readonly chosen: string | null;
}

/** Something here that a name can stand for. */
export interface Here {
  readonly id: Id;
  readonly name: string;
}

/** Counts names as they are met, and answers what each stands for. */
export class Matters {
  private readonly met = new Map<string, { -readonly [Key in keyof Matter]: Matter[Key] }>();

  constructor(private readonly choices: Choices) {}

  /** What the name stands for; null where somebody has to choose first. */
  ask(kind: MatterKind, name: string, options: Matter['options'], usual: string | null): string | null {
    const key = `${kind} ${name}`;
    const known = this.met.get(key);
    if (known) {
      known.works += 1;
      return known.chosen;
    }
    const wanted = this.choices[kind];
    const choice = wanted && Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    const chosen = options.find(({ value }) => value === choice)?.value ?? usual;
    this.met.set(key, { kind, name, works: 1, options, chosen });
    return chosen;
  }

  all(): Matter[] {
    return [...this.met.values()];
  }
}
