import type { PDFDict } from '@cantoo/pdf-lib';
import type { Annotation } from '../read/annotations';
import { dictAt, entry, listAt, nameAt, textAt } from '../read/objects';
import { attribute, type StructElement } from '../read/structure';
import type { Rule } from '../rule';
import { eachElement } from './content-and-tree';

const each = (id: string, demands: string, holds: (annotation: Annotation) => boolean): Rule => ({
  ...{ id, demands },
  breaches: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter((annotation) => !annotation.isUnseen && !holds(annotation))
        .map(({ subtype }) => `${subtype} on page ${number}`),
    ),
});

const OF_THEIR_OWN = new Set(['Widget', 'Popup', 'Link', 'PrinterMark', 'TrapNet']);

/** The name of a field for people, which may stand on the field above. */
function fieldName(dict: PDFDict): string | undefined {
  for (let at: PDFDict | undefined = dict, depth = 0; at && depth < 50; at = dictAt(at, 'Parent'), depth += 1) {
    const found = textAt(at, 'TU');
    if (found) return found;
  }
  return undefined;
}

function hasOneWidget({ objects, kids, contents }: StructElement): boolean {
  return objects.length === 1 && kids.length === 0 && contents === 0 && nameAt(objects[0], 'Subtype') === 'Widget';
}

const clips = (id: string, demands: string, holds: (clip: PDFDict) => boolean): Rule => ({
  ...{ id, demands },
  breaches: ({ dicts }) =>
    dicts
      .filter((dict) => nameAt(dict, 'S') === 'MCD' && (entry(dict, 'D') || nameAt(dict, 'Type') === 'MediaClip'))
      .filter((clip) => !holds(clip))
      .map(() => 'a media clip'),
});

/** Clause 7.18: links, fields, notes and other things that lie on a page. */
export const ANNOTATIONS: readonly Rule[] = [
  each('7.18.1-1', 'A note and the like is in the tag tree as Annot.', ({ subtype, element }) => {
    return OF_THEIR_OWN.has(subtype) || element?.standard === 'Annot';
  }),
  each('7.18.1-2', 'A note and the like says what it is.', ({ subtype, element, contents }) => {
    return OF_THEIR_OWN.has(subtype) || element?.standard !== 'Annot' || Boolean(contents || element.alternative);
  }),
  each('7.18.1-3', 'A field has a name for people.', ({ subtype, dict, element }) => {
    return subtype !== 'Widget' || Boolean(fieldName(dict) || element?.alternative);
  }),
  each('7.18.2-1', 'There are no marks for trapping inks.', ({ subtype }) => subtype !== 'TrapNet'),
  {
    id: '7.18.3-1',
    demands: 'On pages with links and the like the tab key follows the tag tree.',
    breaches: ({ pages }) =>
      pages
        .filter(({ dict, annotations }) => annotations.length > 0 && nameAt(dict, 'Tabs') !== 'S')
        .map(({ number }) => `page ${number}`),
  },
  each('7.18.4-1', 'A field is in the tag tree as Form.', ({ subtype, element }) => {
    return subtype !== 'Widget' || element?.standard === 'Form';
  }),
  eachElement('7.18.4-2', 'A Form without a role holds one field and nothing else.', (element) => {
    return (
      element.standard !== 'Form' || attribute(element, 'PrintField', 'Role') !== undefined || hasOneWidget(element)
    );
  }),
  each('7.18.5-1', 'A link is in the tag tree as Link.', ({ subtype, element }) => {
    return subtype !== 'Link' || element?.standard === 'Link';
  }),
  each('7.18.5-2', 'A link says where it leads.', ({ subtype, contents }) => subtype !== 'Link' || Boolean(contents)),
  clips('7.18.6.2-1', 'A media clip says of what kind it is.', (clip) => Boolean(textAt(clip, 'CT'))),
  clips('7.18.6.2-2', 'A media clip has a text that stands for it, with its language.', (clip) => {
    const texts = listAt(clip, 'Alt');
    return texts.length > 0 && texts.length % 2 === 0;
  }),
  each('7.18.8-1', "Printers' marks are not in the tag tree.", ({ subtype, element }) => {
    return subtype !== 'PrinterMark' || element === undefined;
  }),
];
