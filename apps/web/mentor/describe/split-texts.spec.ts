import { splitTexts } from './split-texts';

describe('what a mentor pastes', () => {
  it.each<[string, string, string[]]>([
    ['titles, each on its line', 'Parsing\nGrammar\r\nTrees', ['Parsing', 'Grammar', 'Trees']],
    [
      'abstracts with empty lines between',
      'Parsing.\nWe parse.\n\n\nTrees.\nWe grow.',
      ['Parsing.\nWe parse.', 'Trees.\nWe grow.'],
    ],
    [
      'a numbered list of publications',
      '[1] A. Holt. Parsing.\n    ACL 2020.\n[2] A. Holt. Trees.',
      ['A. Holt. Parsing.\n    ACL 2020.', 'A. Holt. Trees.'],
    ],
    ['a numbered list with empty lines', '1. Parsing\n\n2. Trees', ['Parsing', 'Trees']],
    ['bullets', '• Parsing\n• Trees', ['Parsing', 'Trees']],
    ['a title that begins with a year', '2020 in review', ['2020 in review']],
    ['nothing', ' \n ', []],
  ])('as %s becomes texts', (_, typed, expected) => {
    expect(splitTexts(typed)).toEqual(expected);
  });

  it('comes back as it was when it is kept and opened again', () => {
    const texts = ['Parsing.\nWe parse.', 'Trees'];
    expect(splitTexts(texts.join('\n\n'))).toEqual(texts);
  });
});
