import { slugOf } from './slug-of';

describe('the short name of a conference', () => {
  it.each([
    ['Student Research Conference', 'student-research-conference-2027'],
    ['Research 2027: What’s new?', 'research-2027-whats-new'],
    ['Cynhadledd Ymchwil Myfyrwyr – Caerfyrddin', 'cynhadledd-ymchwil-myfyrwyr-caerfyrddin-2027'],
    ['Forschung für Übermorgen', 'forschung-fur-ubermorgen-2027'],
    ['研究発表会', 'conference-2027'],
    ['  ', 'conference-2027'],
    ['x'.repeat(80), `${'x'.repeat(50)}-2027`],
  ])('is made from "%s"', (title, slug) => {
    expect(slugOf(title, '2027-06-09')).toBe(slug);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
