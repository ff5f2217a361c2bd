import { fitWords } from './mail-words';

const words = (subject: string, text = 'Dear Ada') => fitWords({ subject, text });

describe('the words of a message', () => {
  it.each(['\r\n', '\n', '\r', '\u0000', '\u0085', '\u2028', '\u2029'])(
    'keep a subject from starting a header of its own: %j',
    (end) => {
      expect(() => words(`The decision${end}Bcc: everybody@example.org`)).toThrow(
        expect.objectContaining({ code: 'unfit-mail', faults: [expect.objectContaining({ field: 'subject' })] }),
      );
    },
  );

  it('keep their accents, scripts and symbols', () => {
    const typed = { subject: 'Åse’s “café” 東京 🌍', text: 'مرحبا\n\tα + β' };
    expect(fitWords(typed)).toEqual(typed);
  });

  it('lose what would let a name pose as another', () => {
    expect(words('by \u202egro.elpmaxe\u202c', 'see \u2066here\u2069')).toEqual({
      subject: 'by gro.elpmaxe',
      text: 'see here',
    });
  });

  it('have line ends of one kind, and no control characters', () => {
    expect(words('Hello', 'one\r\ntwo\rthree\u0007').text).toBe('one\ntwo\nthree');
  });

  it('are not empty and not endless', () => {
    expect(() => words(' ')).toThrow('subject');
    expect(() => words('\u202e')).toThrow('subject');
    expect(() => words('x'.repeat(201))).toThrow('200');
    expect(() => words('Hello', '\n')).toThrow('text');
  });
});
