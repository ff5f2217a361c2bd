import { USUAL_RULES } from '@colloquy/engines/abstract-draft';
import { KIND_TEMPLATES } from '../kinds/kind-templates';
import { type AbstractEntry, abstractFaults } from './abstract-faults';

const section = (heading: string, more: Partial<AbstractEntry['sections'][number]> = {}) => ({
  ...{ heading, help: '', wordLimit: null },
  ...more,
});
const fieldsOf = (change: Partial<AbstractEntry>) =>
  abstractFaults({ ...USUAL_RULES, ...change }).map(({ field }) => field);

describe('what a conference asks of an abstract', () => {
  it.each(KIND_TEMPLATES)('has no fault where $name proposes it', ({ abstract }) => {
    expect(abstractFaults({ ...USUAL_RULES, ...abstract })).toEqual([]);
  });

  it.each([
    ['no heading', [section(' ')], ['sections.0.heading']],
    ['one heading twice', [section('Why'), section('why ')], ['sections.1.heading']],
    ['a heading with marks of abstracts', [section('So *what*?')], ['sections.0.heading']],
    ['a heading on two lines', [section('So\nwhat')], ['sections.0.heading']],
    ['a heading that is a sentence', [section('x'.repeat(61))], ['sections.0.heading']],
    ['a heading that is a page', [section('x'.repeat(6_000))], ['sections.0.heading']],
    ['half a character', [section('a\uD83D', { help: 'b\uD83D' })], ['sections.0.heading', 'sections.0.help']],
    ['advice without end', [section('Why', { help: 'x'.repeat(1_001) })], ['sections.0.help']],
    ['a limit of no words', [section('Why', { wordLimit: 0 })], ['sections.0.wordLimit']],
    ['half a word', [section('Why', { wordLimit: 1.5 })], ['sections.0.wordLimit']],
    ['more sections than anybody writes', Array.from({ length: 13 }, (_, row) => section(`${row}`)), ['sections']],
  ])('is refused with %s, beside the field', (_, sections, fields) => {
    expect(fieldsOf({ sections })).toEqual(fields);
  });

  it.each<[Partial<AbstractEntry>, readonly string[]]>([
    [{ minKeywords: 4, maxKeywords: 3 }, ['maxKeywords']],
    [{ minKeywords: null, maxKeywords: -1 }, ['minKeywords', 'maxKeywords']],
    [{ maxAuthors: 0 }, ['maxAuthors']],
    [{ graceMinutes: 1441, undoHours: 0.5 }, ['graceMinutes', 'undoHours']],
    [{ signOff: 'often' as 'none' }, ['signOff']],
  ])('is refused with %o', (change, fields) => {
    expect(fieldsOf(change)).toEqual(fields);
  });

  it('may ask for everything or for nothing', () => {
    expect(fieldsOf({ maxKeywords: 0, graceMinutes: 0, undoHours: 0 })).toEqual([]);
    expect(fieldsOf({ sections: [section('Warum?', { wordLimit: 5000 }), section('為什麼')] })).toEqual([]);
  });
});
