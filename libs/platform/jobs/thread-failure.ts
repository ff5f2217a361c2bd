import { DomainError, type ErrorKind, type Fault } from '@colloquy/kernel';

/** An error as it is told from one thread to another: classes do not come across. */
export interface ThreadFailure {
  readonly name: string;
  readonly message: string;
  /** Of an error of the conference's rules: what a caller acts upon. */
  readonly domain?: {
    readonly kind: ErrorKind;
    readonly code: string;
    readonly faults: readonly Fault[];
    readonly details: Readonly<Record<string, unknown>>;
  };
}

/** What is told of an error that ended the work in a thread. */
export function failureOf(error: unknown): ThreadFailure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  if (!(error instanceof DomainError)) return { name, message };
  const { kind, code, faults, details } = error;
  return { name, message, domain: { kind, code, faults, details } };
}

/** The error again, on the other side. */
export function errorFrom({ name, message, domain }: ThreadFailure): Error {
  if (domain) return new DomainError(domain.kind, domain.code, message, domain.faults, domain.details);
  return Object.assign(new Error(message), { name });
}
