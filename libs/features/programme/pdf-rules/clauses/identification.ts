import { dictAt, flagAt } from '../read/objects';
import { type Rule, wholeFile } from '../rule';

const property = (id: string, name: string): Rule =>
  wholeFile(id, `The property “${name}” of the identification of PDF/UA stands under the prefix pdfuaid.`, (pdf) => {
    const found = pdf.metadata?.identification.get(name);
    return !found || found.prefix === 'pdfuaid';
  });

/** Clauses 5 and 6: what the file says of itself. */
export const IDENTIFICATION: readonly Rule[] = [
  wholeFile(
    '5-1',
    'The metadata identify the file as PDF/UA.',
    ({ metadata }) => (metadata?.identification.size ?? 0) > 0,
  ),
  wholeFile(
    '5-2',
    'The identification names part 1.',
    ({ metadata }) => !metadata?.identification.size || metadata.identification.get('part')?.value === '1',
  ),
  property('5-3', 'part'),
  property('5-4', 'amd'),
  property('5-5', 'corr'),
  wholeFile('6.1-1', 'The first line is %PDF-1.n with n from 0 to 7.', ({ header }) => /^%PDF-1\.[0-7]$/.test(header)),
  wholeFile(
    '6.2-1',
    'The catalogue says that the file is marked.',
    ({ catalog }) => flagAt(dictAt(catalog, 'MarkInfo'), 'Marked') === true,
  ),
];
