import type { Answer, FormRole } from '@colloquy/engines/submission-form';
import { useState } from 'react';

/** A submission that is only tried: who looks at it, when, and what was answered. */
export interface Trial {
  readonly role: FormRole;
  /** An instant, or `now`. */
  readonly moment: string;
  readonly type: string | null;
  readonly track: string | null;
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  /** When the preview was opened. */
  readonly now: string;
  readonly set: (changes: Partial<Omit<Trial, 'now' | 'set' | 'answer'>>) => void;
  readonly answer: (question: string, answer: Answer | undefined) => void;
}

/** Keeps what is tried while questions are edited and roles are changed. Nothing of it is saved. */
export function useTrial(): Trial {
  const [now] = useState(() => new Date().toISOString());
  const [state, setState] = useState<Omit<Trial, 'now' | 'set' | 'answer'>>({
    role: 'author',
    moment: 'now',
    type: null,
    track: null,
    answers: {},
  });
  return {
    ...state,
    now,
    set: (changes) => setState((last) => ({ ...last, ...changes })),
    answer: (question, answer) => setState((last) => ({ ...last, answers: { ...last.answers, [question]: answer } })),
  };
}
