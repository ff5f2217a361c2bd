import type { FormSurroundings, Question } from '@colloquy/engines/submission-form';
import { createContext, useContext } from 'react';
import type { SubmissionForm } from './form-query';

/** What every part of the builder needs to know of the whole. */
export interface Builder {
  readonly questions: readonly Question[];
  readonly form: SubmissionForm;
  readonly around: FormSurroundings;
  readonly timeZone: string;
  /** A moment to begin from when a date is wanted: the end of the call, where it is known. */
  readonly deadline: string;
}

const Context = createContext<Builder | null>(null);

/** Hands the builder to its parts. */
export const BuilderProvider = Context.Provider;

/** The builder around. @throws Error outside of one */
export function useBuilder(): Builder {
  const builder = useContext(Context);
  if (!builder) throw new Error('This part stands in the form builder.');
  return builder;
}

/** What the parts of one question's editor get. */
export interface EditorProps {
  readonly question: Question;
  /** Its place in the form, from 0: faults and fields are named by it. */
  readonly place: number;
  readonly change: (changes: Partial<Question>) => void;
}
