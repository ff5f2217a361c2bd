import { type AbstractRules, type AbstractSection, USUAL_RULES } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';

/** What a conference asks of an abstract, with the sections that it does not ask for any more. */
export interface AbstractSetUp extends AbstractRules {
  /** Taken out while there were texts under them: those are kept, and the section can be put back. */
  readonly removed: readonly AbstractSection[];
}

/** What is asked as long as nobody has said anything about it. */
export const USUAL_ABSTRACT: AbstractSetUp = { ...USUAL_RULES, removed: [] };

/** Rules as they are proposed: sections have no id yet, and what is left out is as usual. */
export type ProposedRules = Partial<Omit<AbstractRules, 'sections'>> & {
  /** Without any the abstract is one text. */
  readonly sections: readonly Omit<AbstractSection, 'id'>[];
};

/** Rules for a conference that has none yet, from a template or from last year's: every section gets an id of its own. */
export function newRules({ sections, ...rules }: ProposedRules, makeId: () => Id): AbstractSetUp {
  return {
    ...{ ...USUAL_ABSTRACT, ...rules },
    sections: sections.map((section) => ({ ...section, id: makeId() })),
    removed: [],
  };
}
