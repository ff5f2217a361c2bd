import { safePath, WORKSPACE } from './safe-path';

describe('where somebody goes after signing in', () => {
  it.each(['/', '/app/', '/app/student-research/programme?day=2#talk-7', '/c/student-research/', '/a%20b', '/@name'])(
    'is the place on this server that they came for: %s',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  it.each([
    ['nothing', undefined],
    ['several values at once', ['/app/', '//evil.example']],
    ['an address with a scheme', 'https://evil.example/'],
    ['an address without a scheme', '//evil.example'],
    ['three slashes', '///evil.example'],
    ['a backslash after the slash', '/\\evil.example'],
    ['a backslash before the slash', '\\/evil.example'],
    ['two backslashes', '\\\\evil.example'],
    ['an encoded backslash', '/%5cevil.example'],
    ['dots that leave two slashes', '/app/..//evil.example'],
    ['encoded dots that leave two slashes', '/app/%2e%2e//evil.example'],
    ['a tab that browsers take out', '/\t/evil.example'],
    ['a line break that browsers take out', '/\n/evil.example'],
    ['an encoded line break', '/app/%0d%0aSet-Cookie:%20a=b'],
    ['a null character', '/\0/evil.example'],
    ['an encoded null character', '/%00//evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals behind a space', ' JavaScript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['a name before the host', 'https://colloquy.example@evil.example'],
    ['a host after our own', '@evil.example'],
    ['a path without a slash', 'evil.example/app'],
    ['a scheme without slashes', 'https:evil.example'],
    ['a full-width slash', '/\uff0fevil.example'],
    ['a space in front', ' //evil.example'],
    ['a novel', `/${'a'.repeat(600)}`],
  ])('is the workspace instead of %s', (_, next) => {
    expect(safePath(next)).toBe(WORKSPACE);
  });
});
