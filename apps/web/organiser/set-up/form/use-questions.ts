import type { Question, QuestionKind } from '@colloquy/engines/submission-form';
import { useState } from 'react';
import { duplicateOf, newQuestion } from './new-question';

/** The questions as they are edited, and what can be done with them. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly set: (questions: readonly Question[]) => void;
  /** @returns the new question */
  readonly add: (kind: QuestionKind) => Question;
  readonly change: (id: string, changes: Partial<Question>) => void;
  /** Moves a question to a place, counted from 0. */
  readonly move: (id: string, to: number) => void;
  /** @returns the copy, which stands behind its original */
  readonly duplicate: (question: Question) => Question;
  readonly remove: (id: string) => void;
  /** Puts a question back where it was, or at the end. */
  readonly putBack: (question: Question, place?: number) => void;
}

const inserted = (questions: readonly Question[], question: Question, place: number): Question[] => [
  ...questions.slice(0, place),
  question,
  ...questions.slice(place),
];

/** Keeps the questions of a form that is being edited. */
export function useQuestions(initial: readonly Question[]): Questions {
  const [questions, set] = useState(initial);
  const without = (all: readonly Question[], id: string): Question[] => all.filter((question) => question.id !== id);
  return {
    questions,
    set,
    add: (kind) => {
      const question = newQuestion(kind);
      set((all) => [...all, question]);
      return question;
    },
    change: (id, changes) =>
      set((all) => all.map((question) => (question.id === id ? { ...question, ...changes } : question))),
    move: (id, to) =>
      set((all) => {
        const moved = all.find((question) => question.id === id);
        return moved ? inserted(without(all, id), moved, to) : all;
      }),
    duplicate: (question) => {
      const copy = duplicateOf(question, questions);
      set((all) => inserted(all, copy, all.findIndex(({ id }) => id === question.id) + 1));
      return copy;
    },
    remove: (id) => set((all) => without(all, id)),
    putBack: (question, place) => set((all) => inserted(without(all, question.id), question, place ?? all.length)),
  };
}
