import fc from 'fast-check';
import { type Identities, redact, redactStrictly } from './redact';

const ADA: Identities = {
  names: ['Ada M. Lovelace', 'José Núñez', 'Wei Young'],
  places: ['Department of Linguistics, Example University'],
};

describe('the traces of authors in a text', () => {
  it.each([
    ['Ada M. Lovelace shows', '[name] shows'],
    ['as Ada Lovelace’s notes', 'as [name]’s notes'],
    ['A. M. Lovelace and A. Lovelace', '[name] and [name]'],
    ['(Lovelace, A., 1843)', '([name], 1843)'],
    ['LOVELACE wrote', '[name] wrote'],
    ['with jose nunez and José Núñez', 'with [name] and [name]'],
    ['at the Department of  Linguistics', 'at the [place]'],
    ['students of example university', 'students of [place]'],
    ['write to ada.l@example.ac.uk.', 'write to [address].'],
    ['0000-0002-1825-0097', '[address]'],
    ['see https://github.com/ada/engine, please', 'see [link], please'],
  ])('%s', (text, left) => {
    expect(redact(text, ADA).text).toBe(left);
  });

  it('are told with their kind and as they stood', () => {
    expect(redact('Lovelace of Example University', ADA).traces).toEqual([
      { kind: 'place', words: 'Example University' },
      { kind: 'name', words: 'Lovelace' },
    ]);
  });

  it('are no part of other words', () => {
    const text = 'younger people, lovelaces, and a young engine';
    expect(redact(text, ADA)).toEqual({ text, traces: [] });
  });

  it('leave a family name alone where somebody has looked at the words', () => {
    expect(redactStrictly('Young people read Ada Lovelace.', ADA).text).toBe('Young people read [name].');
    expect(redact('Young people read.', ADA).text).toBe('[name] people read.');
  });

  it('never leave the name of an author, whatever the name is and wherever it stands', () => {
    const word = fc.stringMatching(/^\p{Lu}[\p{L}'.-]{2,9}$/u);
    const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ').normalize('NFC'));
    fc.assert(
      fc.property(name, fc.lorem(), fc.lorem(), (author, before, after) => {
        const { text } = redact(`${before} ${author} ${after}`, { names: [author], places: [] });
        expect(text).not.toContain(author);
        expect(text).toContain('[name]');
      }),
    );
  });
});
