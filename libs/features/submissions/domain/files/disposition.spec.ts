import { disposition } from './disposition';

describe('the name under which a file is saved', () => {
  it.each([
    ['poster.pdf', `attachment; filename="poster.pdf"; filename*=UTF-8''poster.pdf`],
    [
      'Köln – 言語.pdf',
      `attachment; filename="K_ln _ __.pdf"; filename*=UTF-8''K%C3%B6ln%20%E2%80%93%20%E8%A8%80%E8%AA%9E.pdf`,
    ],
    [`it's (1)*.png`, `attachment; filename="it's (1)*.png"; filename*=UTF-8''it%27s%20%281%29%2A.png`],
    ['50%.pdf', `attachment; filename="50_.pdf"; filename*=UTF-8''50%25.pdf`],
    ['a";\r\nb.pdf', `attachment; filename="a_;__b.pdf"; filename*=UTF-8''a%22%3B%0D%0Ab.pdf`],
  ])('%p', (name, header) => {
    expect(disposition(name)).toBe(header);
  });
});
