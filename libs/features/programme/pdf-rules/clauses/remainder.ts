import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, dictAt, dictsAt, entry, listAt, nameAt, numberAt, textAt } from '../read/objects';
import { type Rule, wholeFile } from '../rule';

/** The tenth bit of the permissions. */
const FOR_ACCESSIBILITY = 512;

function configurationsOf(catalog: PDFDict): PDFDict[] {
  const properties = dictAt(catalog, 'OCProperties');
  return [...dictsAt(properties, 'D'), ...dictsAt(properties, 'Configs')];
}

/** The source of an XFA form, which may be cut into streams. */
function formSource(catalog: PDFDict): string {
  const parts = listAt(dictAt(catalog, 'AcroForm'), 'XFA');
  return Buffer.concat(parts.flatMap((part) => bytesOf(part) ?? [])).toString('utf8');
}

/** Clauses 7.10, 7.11, 7.15, 7.16 and 7.20: layers, attached files, forms of another kind, locks, drawings used twice. */
export const REMAINDER: readonly Rule[] = [
  {
    id: '7.10-1',
    demands: 'Every configuration of optional content has a name.',
    breaches: ({ catalog }) =>
      configurationsOf(catalog)
        .filter((one) => !textAt(one, 'Name'))
        .map(() => 'a configuration of optional content'),
  },
  {
    id: '7.10-2',
    demands: 'No configuration of optional content sets itself by events.',
    breaches: ({ catalog }) =>
      configurationsOf(catalog)
        .filter((one) => entry(one, 'AS'))
        .map(() => 'a configuration of optional content'),
  },
  {
    id: '7.11-1',
    demands: 'An attached file has its name twice, as F and as UF.',
    breaches: ({ dicts }) =>
      dicts
        .filter((dict) => entry(dict, 'EF') && !(textAt(dict, 'F') && textAt(dict, 'UF')))
        .map(() => 'an attached file'),
  },
  wholeFile(
    '7.15-1',
    'There is no dynamic XFA form.',
    ({ catalog }) => !/<dynamicRender>\s*required/.test(formSource(catalog)),
  ),
  wholeFile('7.16-1', 'A lock leaves the way open to assistive technology.', ({ encryption }) => {
    const permissions = encryption && numberAt(encryption, 'P');
    return !encryption || (permissions !== undefined && (permissions & FOR_ACCESSIBILITY) !== 0);
  }),
  {
    id: '7.20-1',
    demands: 'No drawing stands for one in another file.',
    breaches: ({ dicts }) =>
      dicts
        .filter((dict) => nameAt(dict, 'Subtype') === 'Form' && entry(dict, 'Ref'))
        .map(() => 'a drawing from elsewhere'),
  },
  {
    id: '7.20-2',
    demands: 'A drawing with marked content is painted once.',
    breaches: ({ pages }) => {
      const seen = new Set<unknown>();
      return pages.flatMap(({ number, content }) =>
        content.forms.flatMap((form) => {
          const again = seen.has(form) && entry(form, 'StructParents') !== undefined;
          seen.add(form);
          return again ? [`page ${number}`] : [];
        }),
      );
    },
  },
];
