import { type Column, found, searchable, sorted } from './column';

interface Person {
  readonly name: string;
  readonly works: number | null;
}
const columns: readonly Column<Person>[] = [
  { key: 'name', title: 'Name', value: ({ name }) => name },
  { key: 'works', title: 'Works', value: ({ works }) => works },
];
const people: readonly Person[] = [
  { name: 'Zoë Müller', works: 10 },
  { name: 'Émile Roux', works: null },
  { name: 'Ada Quinn', works: 9 },
];
const names = (rows: readonly Person[]) => rows.map(({ name }) => name.split(' ')[0]);

describe('somebody looks through a table', () => {
  it('by name, where accents make no difference', () => {
    expect(names(sorted(people, columns, { key: 'name', down: false }))).toEqual(['Ada', 'Émile', 'Zoë']);
  });

  it('by number, either way, and rows without one come last', () => {
    expect(names(sorted(people, columns, { key: 'works', down: false }))).toEqual(['Ada', 'Zoë', 'Émile']);
    expect(names(sorted(people, columns, { key: 'works', down: true }))).toEqual(['Zoë', 'Ada', 'Émile']);
  });

  it('for words in any order, typed without accents', () => {
    const texts = searchable(people, columns);
    expect(names(found(people, texts, 'muller zoe'))).toEqual(['Zoë']);
    expect(names(found(people, texts, '  '))).toHaveLength(3);
  });
});
