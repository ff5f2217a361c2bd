import {
  composeAbstract,
  contentOf,
  type DraftContent,
  type DraftFault,
  draftFaults,
  type LeafValue,
} from '@colloquy/engines/abstract-draft';
import { answerFaults, type FormView, type Question } from '@colloquy/engines/submission-form';
import { countWords } from '@colloquy/kernel';
import { createContext, useContext } from 'react';
import type { Shown } from '../../../parts/keeper/doors';
import type { Keeper } from '../../../parts/keeper/keeper';
import type { Draft, WritingRules } from './writing-queries';

/** A draft that is being written, for the screens inside. */
export interface Writing {
  readonly conference: string;
  readonly draft: Draft;
  readonly rules: WritingRules;
  readonly keeper: Keeper;
  readonly shown: Shown;
  readonly content: DraftContent;
  /** What is missing to submit, in the order of the screens. */
  readonly missing: readonly DraftFault[];
  readonly set: (at: string, value: LeafValue) => void;
}

const Context = createContext<Writing | null>(null);

/** Holds the draft that the screens inside write. */
export const WritingProvider = Context.Provider;

/** The draft of this screen. @throws Error outside of a {@link WritingProvider} */
export function useWriting(): Writing {
  const writing = useContext(Context);
  if (!writing) throw new Error('There is no draft around this screen.');
  return writing;
}

/** The questions of the conference as their engine takes them. */
export const questionsOf = ({ questions }: WritingRules): readonly Question[] => questions as readonly Question[];

/** How the author meets the questions at this moment. */
export const formViewOf = ({ answers, typeId, trackId }: DraftContent): FormView => ({
  ...{ role: 'author', answers, type: typeId, track: trackId },
  now: new Date().toISOString(),
});

/** A draft made ready for the screens, from what its keeper shows. */
export function writingOf(around: Pick<Writing, 'conference' | 'draft' | 'rules' | 'keeper' | 'shown'>): Writing {
  const { rules, keeper, shown } = around;
  const content = contentOf(shown.leaves);
  return {
    ...around,
    content,
    missing: [
      ...draftFaults(content, rules.rules, rules),
      ...answerFaults(questionsOf(rules), formViewOf(content)),
      ...shown.unkept,
    ],
    set: (at, value) => keeper.edit(at, value),
  };
}

/** How many words the abstract has in all, and how many it may have; null as long as that hangs on a choice not made. */
export function wordsInAll({ content, rules }: Pick<Writing, 'content' | 'rules'>) {
  const limits = new Set(rules.types.map(({ wordLimit }) => wordLimit));
  const chosen = rules.types.find(({ id }) => id === content.typeId);
  const [only] = limits;
  return {
    words: countWords(composeAbstract(rules.rules, content.texts)),
    limit: chosen?.wordLimit ?? (limits.size === 1 ? (only ?? null) : null),
  };
}
