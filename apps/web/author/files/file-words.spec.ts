import { ALL_ENDINGS, faultOf, kindWords, sizeWords } from './file-words';

const file = (name: string, size: number) => new File([new Uint8Array(size)], name);

describe('a file before it is sent', () => {
  it.each([
    [file('poster.pdf', 10), null],
    [file('Poster.PDF', 10), null],
    [file('poster.docx', 10), /none of PDF, PNG, JPEG or PPTX/],
    [file('poster.pdf', 101), /at most 100 bytes/],
    [file('poster.pdf', 0), /is empty/],
  ])('%#', (chosen, fault) => {
    const said = faultOf(chosen, ALL_ENDINGS, 100);
    if (fault === null) expect(said).toBeNull();
    else expect(said).toMatch(fault);
  });

  it('is told in words', () => {
    expect([sizeWords(999), sizeWords(310_400), sizeWords(20 * 1024 * 1024)]).toEqual(['999 bytes', '310 kB', '20 MB']);
    expect(kindWords(['png', 'jpg', 'jpeg'])).toBe('PNG or JPEG');
  });
});
