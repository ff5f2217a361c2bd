import { readIndico } from './read-indico';

const person = (first_name: string, author_type: string, is_speaker: boolean) => ({
  ...{ first_name, last_name: 'X', email: `${first_name}@x.org`, affiliation: 'Uni', author_type, is_speaker },
});
const abstract = {
  ...{ id: 900, friendly_id: 12, title: 'Mass of $m_1$', content: 'It is $m_1 < 5$ *here*.', state: 'merged' },
  persons: [person('c', 'none', true), person('b', 'secondary', false), person('a', 'primary', false)],
  submitted_contrib_type: { id: 1, name: 'Oral' },
  submitted_for_tracks: [{ id: 1, code: 'M', title: 'Meaning' }],
  accepted_track: null,
  custom_fields: [{ id: 4, name: 'What do you need?', value: ['Power', 'Quiet'] }],
  ...{ reviews: [{}], comments: [{}] },
};
const read = (...abstracts: object[]) => readIndico([{ name: 'abstracts.json', value: { version: 1, abstracts } }]);

describe('abstracts from Indico', () => {
  it('have their authors first, whoever only presents last, and their TeX', () => {
    const { works, notes, faults } = read(abstract, { ...abstract, content: '<p>It is <i>here</i></p>' });
    expect(faults).toEqual([]);
    expect(notes[0]).toMatch(/4 reviews and comments/);
    expect(works[0]).toMatchObject({
      ...{
        key: '12',
        title: 'Mass of $m_1$',
        abstract: 'It is $m_1 < 5$ *here*.',
        type: 'Oral',
        track: 'Meaning',
        state: 'merged',
      },
      authors: [
        { name: 'a X', presenter: false },
        { name: 'b X', presenter: false },
        { name: 'c X', presenter: true, affiliations: ['Uni'] },
      ],
      answers: [{ label: 'What do you need?', texts: ['Power', 'Quiet'] }],
    });
    expect(works[1]?.abstract).toBe('It is *here*');
  });

  it('say by their path what cannot be kept', () => {
    const { faults } = read(abstract, { ...abstract, title: 'T\u0000' }, { ...abstract, friendly_id: null, id: null });
    expect(faults.map(({ path }) => path)).toEqual(['abstracts.1.title', 'abstracts.2']);
  });
});
