import { linksIn } from './links-in';

describe('addresses in a message', () => {
  it.each([
    ['Hello.', []],
    ['Open https://conference.example.org/app/c/x and read.', ['https://conference.example.org/app/c/x']],
    ['(see http://a.example/b?c=d#e), or https://f.example.', ['http://a.example/b?c=d#e', 'https://f.example']],
    ['javascript:alert(1) mailto:a@b.example', []],
  ])('of "%s" are %j, and nothing of it is lost', (text, links) => {
    const pieces = linksIn(text);
    expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(links);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
