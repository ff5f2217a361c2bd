import { type Entry, matches } from './matches';

const entry = (kind: Entry['kind'], title: string, hint?: string): Entry => ({
  id: title,
  kind,
  title,
  hint,
  run: () => {},
});
const entries = [
  entry('Screens', 'Submissions'),
  entry('Screens', 'My reviews'),
  entry('Submissions', 'Reviewing by machine', 'UG-007 Zoë Müller'),
  entry('Acts', 'Sign out'),
];
const titles = (typed: string) =>
  matches(entries, typed).map(([kind, found]) => [kind, found.map(({ title }) => title)]);

describe('somebody types into the palette', () => {
  it('nothing yet, and sees the screens and the acts', () => {
    expect(titles('')).toEqual([
      ['Screens', ['Submissions', 'My reviews']],
      ['Acts', ['Sign out']],
    ]);
  });

  it('the name of an author without its accents, and finds the work', () => {
    expect(titles('muller')).toEqual([['Submissions', ['Reviewing by machine']]]);
  });

  it('a code, or a word within a title', () => {
    expect(titles('ug-007')).toEqual([['Submissions', ['Reviewing by machine']]]);
    expect(titles('rev')).toEqual([
      ['Screens', ['My reviews']],
      ['Submissions', ['Reviewing by machine']],
    ]);
  });
});
