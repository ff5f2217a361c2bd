import { dictAt, flagAt, textAt } from '../read/objects';
import { around, isArtefact } from '../read/page-content';
import type { ParsedPdf } from '../read/parsed-pdf';
import { called, type StructElement } from '../read/structure';
import { type Rule, wholeFile } from '../rule';

/** A rule about single elements of the tag tree. */
export function eachElement(
  id: string,
  demands: string,
  holds: (element: StructElement, pdf: ParsedPdf) => boolean,
): Rule {
  return {
    ...{ id, demands },
    breaches: (pdf) => pdf.structure.elements.filter((element) => !holds(element, pdf)).map(called),
  };
}

/** Clause 7.1: everything is tagged or decoration, and the tree is whole. */
export const GENERAL: readonly Rule[] = [
  {
    id: '7.1-1',
    demands: 'Decoration does not stand within tagged content.',
    breaches: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        content.marked
          .filter((one) => isArtefact(one) && around(one.parent, ({ element }) => element !== undefined))
          .map(() => `page ${number}`),
      ),
  },
  {
    id: '7.1-2',
    demands: 'Tagged content does not stand within decoration.',
    breaches: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        content.marked.filter((one) => one.element && around(one.parent, isArtefact)).map(() => `page ${number}`),
      ),
  },
  {
    id: '7.1-3',
    demands: 'Everything on a page is tagged or marked as decoration.',
    breaches: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        content.drawn
          .filter(({ within }) => !around(within, (one) => one.element !== undefined || isArtefact(one)))
          .map(({ kind }) => `${kind} on page ${number}`),
      ),
  },
  wholeFile(
    '7.1-4',
    'The tags are not marked as doubtful.',
    ({ catalog }) => flagAt(dictAt(catalog, 'MarkInfo'), 'Suspects') !== true,
  ),
  eachElement(
    '7.1-5',
    'Every type of element is a standard one or stands for one.',
    ({ standard }) => standard !== null,
  ),
  eachElement(
    '7.1-6',
    'No type of element stands for itself by way of others.',
    ({ type }, { structure }) => !structure.roles.isCircular(type),
  ),
  {
    id: '7.1-7',
    demands: 'No standard type of element is given another meaning.',
    breaches: ({ structure }) => [...structure.roles.remapped],
  },
  wholeFile('7.1-8', 'The file describes itself.', ({ metadata }) => metadata !== null),
  wholeFile('7.1-9', 'The description holds the title.', ({ metadata }) => metadata?.title !== undefined),
  wholeFile(
    '7.1-10',
    'Readers show the title and not the name of the file.',
    ({ catalog }) => flagAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === true,
  ),
  wholeFile('7.1-11', 'There is a tag tree.', ({ structure }) => structure.root !== undefined),
  eachElement('7.1-12', 'Every element names the one above it.', ({ dict }) => dictAt(dict, 'P') !== undefined),
];

const isNotEmpty = (text: string | undefined): boolean => text !== undefined && text !== '';

function isDescribed({ alternative, actualText }: StructElement): boolean {
  return isNotEmpty(alternative) || actualText !== undefined;
}

const ofType =
  (type: string, holds: (element: StructElement, pdf: ParsedPdf) => boolean) =>
  (element: StructElement, pdf: ParsedPdf): boolean =>
    element.standard !== type || holds(element, pdf);

const LEVEL = /^H([1-6])$/;

/** Elements of a kind, in a file that has some of another kind as well. */
function besides({ structure }: ParsedPdf, kind: RegExp, other: RegExp): string[] {
  const isOf = (type: RegExp) => (element: StructElement) => type.test(element.standard ?? '');
  return structure.elements.some(isOf(other)) ? structure.elements.filter(isOf(kind)).map(called) : [];
}

/** Clauses 7.3, 7.4, 7.7 and 7.9: figures, headings, formulas, notes. */
export const ELEMENTS: readonly Rule[] = [
  eachElement('7.3-1', 'A figure has a text that stands for it.', ofType('Figure', isDescribed)),
  {
    id: '7.4.2-1',
    demands: 'Headings begin at H1, and none lies more than one level below the one before it.',
    breaches: ({ structure }) => {
      let before = 0;
      return structure.elements.flatMap((element) => {
        const level = Number(LEVEL.exec(element.standard ?? '')?.[1] ?? 0);
        if (level === 0) return [];
        const skips = level > before + 1;
        before = level;
        return skips ? [called(element)] : [];
      });
    },
  },
  eachElement(
    '7.4.4-1',
    'No element holds more than one H.',
    ({ kids }) => kids.filter(({ standard }) => standard === 'H').length <= 1,
  ),
  {
    id: '7.4.4-2',
    demands: 'Where headings have levels, none is a plain H.',
    breaches: (pdf) => besides(pdf, /^H$/, LEVEL),
  },
  {
    id: '7.4.4-3',
    demands: 'Where headings are plain H, none has a level.',
    breaches: (pdf) => besides(pdf, LEVEL, /^H$/),
  },
  eachElement('7.7-1', 'A formula has a text that stands for it.', ofType('Formula', isDescribed)),
  eachElement(
    '7.9-1',
    'A note can be named.',
    ofType('Note', ({ dict }) => isNotEmpty(textAt(dict, 'ID'))),
  ),
  {
    id: '7.9-2',
    demands: 'No two notes are named alike.',
    breaches: ({ structure }) => {
      const seen = new Set<string>();
      return structure.elements.flatMap((element) => {
        const name = element.standard === 'Note' ? textAt(element.dict, 'ID') : undefined;
        if (name === undefined) return [];
        const again = seen.has(name);
        seen.add(name);
        return again ? [called(element)] : [];
      });
    },
  },
];
