/** What went wrong, in the few ways that a caller can act upon. Each maps to one HTTP status and one exit code. */
export type ErrorKind =
  | 'invalid'
  /** It can be read, and contradicts itself: walls that cross. */
  | 'contradictory'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'too-large'
  | 'too-many'
  | 'unavailable';

/** One fault of an input, where it stands and what to do about it. */
export interface Fault {
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
  /** The field of a request, in dotted form, such as `authors.0.name`. */
  readonly field?: string;
  /** Line of an imported file, counted from 1. */
  readonly line?: number;
  /** Column of an imported table: its heading, or its number counted from 1. */
  readonly column?: string;
  /** Stable, in kebab-case, where a screen has to tell this fault from others: `ambiguous-time`. */
  readonly code?: string;
  /** The ways out, where there are a few to pick from: a label for each, and what picking it stands for. */
  readonly choices?: readonly FaultChoice[];
}

/** One way out of a fault. */
export interface FaultChoice {
  /** For a button. */
  readonly label: string;
  readonly [member: string]: string;
}

/**
 * The one error that the conference's rules throw. It knows nothing of HTTP; one filter at the edge turns it into
 * problem details (RFC 9457), and the command line into an exit code.
 */
export class DomainError extends Error {
  /**
   * @param kind how a caller may react
   * @param code stable, in kebab-case, part of the public contract: `slot-taken`
   * @param message a sentence for the person in front of the screen that says what to do; never personal data
   * @param faults the single faults, when there is more than one or when a field is to blame
   * @param details further members of the answer, for whoever has to go on from here: what stands now, for a stale edit
   */
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly faults: readonly Fault[] = [],
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** The thing is not there, or the viewer may not know that it is: both read the same. */
export function notFound(what: string): DomainError {
  return new DomainError('not-found', 'not-found', `There is no such ${what}, or you may not see it.`);
}

/** Somebody, or somebody's machine, has asked too often. */
export class TooManyRequests extends DomainError {
  /** @param retryAfterSeconds when asking again makes sense, counted from now */
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super('too-many', 'too-many-requests', message);
  }
}
