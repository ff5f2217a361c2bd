import { archivePage } from './archive-page';

describe('the page of somebody’s archive', () => {
  const page = archivePage(
    'Zoë <b>',
    'Monday 1 March 2027',
    [
      { heading: 'Your parts', rows: [{ role: 'author', tracks: ['A', 'B'], chair: false, since: null }] },
      { heading: 'Your reviews', rows: [] },
    ],
    ['abstracts/day UG-001 version 1.txt'],
  );

  it('shows what people typed as text and never as markup', () => {
    expect(page).toContain('<h1>Everything about Zoë &lt;b&gt;</h1>');
  });

  it('reads in words, and says where there is nothing', () => {
    expect(page).toContain('<td>author</td><td>A; B</td><td>no</td><td>–</td>');
    expect(page).toContain('<p>Your reviews</p>');
    expect(page).toContain('href="abstracts/day%20UG-001%20version%201.txt"');
  });

  it('asks no network for anything', () => {
    expect(page).not.toMatch(/https?:|<script|@import|url\(/);
  });
});
