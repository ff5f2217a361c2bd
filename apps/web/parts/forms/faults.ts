import { Refusal } from '@colloquy/api-client';
import { createContext, useContext } from 'react';

/** What is wrong with one field. Its path is the API's, such as `rooms.2.capacity`; an empty one means the whole form. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** The single faults that the server found, by field path; none when it refused for another reason. */
export function faultsOf(error: Error | null | undefined): readonly Fault[] {
  return error instanceof Refusal ? (error.problem.errors ?? []) : [];
}

const Faults = createContext<readonly Fault[]>([]);

/** Hands faults to the fields inside: each shows those of its own name. */
export const FaultsProvider = Faults.Provider;

/** The faults of a field, as one text; undefined when there is none. */
export function useFault(name: string, own: string | undefined): string | undefined {
  const faults = useContext(Faults);
  if (own) return own;
  const messages = faults.filter(({ field }) => field === name).map(({ message }) => message);
  return messages.length > 0 ? messages.join(' ') : undefined;
}

/** The id of the field of that path, to which the error summary leads. */
export const fieldId = (name: string): string => `field-${name}`;
