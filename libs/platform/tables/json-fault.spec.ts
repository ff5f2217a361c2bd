import { jsonFault } from './json-fault';

describe('the place at which a text stops being JSON', () => {
  it.each([
    ['a word without quotation marks', '{\n "name": oops\n}', 11, 'a value'],
    ['a comma too many in a list', '[1, 2,]', 6, 'a value'],
    ['a comma too many in an object', '{"a": 1,}', 8, 'a name in quotation marks'],
    ['a comma too few', '{"a": [1 2]}', 9, 'a comma or ]'],
    ['a missing colon', '{"a" 1}', 5, 'a colon'],
    ['another closing mark', '{"a": [1}', 8, 'a comma or ]'],
    ['an end that comes too soon', '{"a": [', 7, 'a value'],
    ['a second value', '{} {}', 3, 'the end of the file'],
    ['a number with a leading zero', '[012]', 1, 'a value'],
    ['a text over two lines', '["a\nb"]', 1, 'a value'],
    ['nothing at all', '', 0, 'a value'],
  ])('is named for %s', (_, text, at, expected) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFault(text)).toEqual({ at, expected });
  });

  it('is nowhere in what is JSON', () => {
    const values = [null, [], {}, [[]], { a: { b: [1.5e-7, -0, true, 'x"\\\u2028é\n'] } }, 'text', '['.repeat(100_000)];
    for (const value of values) expect(jsonFault(JSON.stringify(value, null, 1))).toBeNull();
    expect(jsonFault(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull();
  });
});
