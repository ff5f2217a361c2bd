import { newId } from '@colloquy/kernel';
import { type AbstractEntry, abstractFaults } from '../../domain/abstract-rules/abstract-faults';
import { unknownRows } from '../set-up/replace-rows';
import type { SectionWriter } from '../set-up/section-writer';
import { storeAbstractRules } from './store-abstract-rules';

/**
 * What is asked of an abstract. A section keeps its id whatever it is called. One that is left out may have texts in
 * drafts: those are kept, and so is the section, to be put back by its id.
 */
export const abstractSection: SectionWriter<AbstractEntry> = {
  section: 'abstract',
  read(entry, { id: conferenceId, abstract }, uses) {
    const sections = entry.sections.map(({ id, heading, help, wordLimit }) => ({
      ...{ id, wordLimit: wordLimit ?? null },
      ...{ heading: heading.trim(), help: help.trim() },
    }));
    const known = [...abstract.sections, ...abstract.removed];
    const named = new Set(sections.map(({ id }) => id));
    return {
      faults: [...unknownRows('sections', sections, known), ...abstractFaults({ ...entry, sections })],
      write: (tx) =>
        storeAbstractRules(tx, conferenceId, {
          ...entry,
          sections: sections.map(({ id = newId(), ...section }) => ({ id, ...section })),
          removed: known.filter(({ id }) => !named.has(id) && uses.section.has(id)),
        }),
    };
  },
};
