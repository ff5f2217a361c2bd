import { dictAt, entry, textAt } from '../read/objects';
import { around, type MarkedContent } from '../read/page-content';
import { formFields, type ParsedPdf } from '../read/parsed-pdf';
import { languageOf, type StructElement } from '../read/structure';
import { type Rule, wholeFile } from '../rule';
import { eachElement } from './content-and-tree';

const TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

const ofEntry = (id: string, words: string, key: string): Rule =>
  eachElement(
    id,
    `${words} of an element is in a known language.`,
    (element, pdf) => pdf.language !== undefined || textAt(element.dict, key) === undefined || isKnown(element),
  );

function isKnown(element: StructElement | undefined): boolean {
  return languageOf(element) !== undefined;
}

function isIn(one: MarkedContent | null): boolean {
  return around(one, ({ language, element }) => language !== undefined || isKnown(element));
}

const ofSpan = (id: string, words: string, key: 'ActualText' | 'Alt' | 'E'): Rule => ({
  ...{ id, demands: `${words} of a marked stretch of text is in a known language.` },
  breaches: (pdf) =>
    pdf.language !== undefined
      ? []
      : pdf.pages.flatMap(({ number, content }) =>
          content.marked.filter((one) => one.tag === 'Span' && one.says(key) && !isIn(one)).map(() => `page ${number}`),
        ),
});

const unless = (pdf: ParsedPdf, found: () => boolean): boolean => pdf.language !== undefined || !found();

function languageTags(pdf: ParsedPdf): string[] {
  const ofContent = pdf.pages.flatMap(({ content }) => content.marked.map(({ language }) => language));
  const ofTree = pdf.structure.elements.map(({ language }) => language);
  return [textAt(pdf.catalog, 'Lang'), ...ofTree, ...ofContent].filter((tag) => tag !== undefined);
}

/** Clause 7.2 on languages. */
export const LANGUAGE: readonly Rule[] = [
  wholeFile('7.2-2', 'The outline is in a known language.', (pdf) =>
    unless(pdf, () => dictAt(pdf.catalog, 'Outlines') !== undefined),
  ),
  ofEntry('7.2-21', 'The actual text', 'ActualText'),
  ofEntry('7.2-22', 'The alternative text', 'Alt'),
  ofEntry('7.2-23', 'The expanded form', 'E'),
  {
    id: '7.2-24',
    demands: 'What an annotation says is in a known language.',
    breaches: (pdf) =>
      pdf.pages.flatMap(({ number, annotations }) =>
        annotations
          .filter(({ contents, element, dict }) => {
            if (contents === undefined || pdf.language !== undefined) return false;
            return textAt(dict, 'Lang') === undefined && !isKnown(element);
          })
          .map(() => `page ${number}`),
      ),
  },
  wholeFile('7.2-25', 'What form fields are called is in a known language.', (pdf) =>
    unless(pdf, () =>
      formFields(pdf.catalog).some((field) => entry(field, 'TU') && textAt(field, 'Lang') === undefined),
    ),
  ),
  {
    id: '7.2-29',
    demands: 'Every language is named by a language tag.',
    breaches: (pdf) => languageTags(pdf).filter((tag) => !TAG.test(tag)),
  },
  ofSpan('7.2-30', 'The actual text', 'ActualText'),
  ofSpan('7.2-31', 'The alternative text', 'Alt'),
  ofSpan('7.2-32', 'The expanded form', 'E'),
  wholeFile('7.2-33', 'The description of the file is in a known language.', (pdf) =>
    unless(pdf, () => pdf.metadata?.hasDefaultTexts ?? false),
  ),
  {
    id: '7.2-34',
    demands: 'Text on pages is in a known language.',
    breaches: (pdf) =>
      pdf.language !== undefined
        ? []
        : pdf.pages
            .filter(({ content }) => content.drawn.some(({ kind, within }) => kind === 'text' && !isIn(within)))
            .map(({ number }) => `page ${number}`),
  },
];
