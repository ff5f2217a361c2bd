import { sampleRelease } from '../../../../test/builders/sample-release';
import type { OutputFile } from '../domain/output-file';
import type { Release } from '../domain/release';
import { buildSite } from './build-site';

const texts = (files: readonly OutputFile[]): Map<string, string> =>
  new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [])));
const pages = (files: readonly OutputFile[]): [string, string][] =>
  [...texts(files)].filter(([path]) => path.endsWith('.html'));

/** Addresses that a page leads to or loads from. */
const links = (html: string): string[] => [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, to]) => to!);

function withFirst(change: Partial<Release['submissions'][number]>): Release {
  const release = sampleRelease();
  const [first, ...rest] = release.submissions;
  return { ...release, submissions: [{ ...first!, ...change }, ...rest] };
}

describe('the programme site', () => {
  const release = sampleRelease();
  const plan = '<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"><title>Hall</title><style>g{}</style></svg>';
  const files = buildSite(release, {
    floorPlanSvgs: new Map([[release.posterSessions[0]!.id, plan]]),
    downloads: [{ href: 'programme.pdf', label: 'Programme (PDF)', size: '2 MB' }],
  });
  const text = texts(files);

  it('has a page and a calendar file for everything that is presented', () => {
    for (const { code, title } of release.submissions) {
      const page = text.get(`abstract-${code.toLowerCase()}.html`);
      expect(page).toContain(`<h1 dir="auto">${title.replace(/&/g, '&amp;')}</h1>`);
      expect(text.get(`abstract-${code.toLowerCase()}.ics`)).toContain('BEGIN:VEVENT');
    }
  });

  it('leads nowhere that does not exist: every link within the site meets a file and a place in it', () => {
    const paths = new Set(files.map(({ path }) => path));
    const ids = new Map(
      pages(files).map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const dead = pages(files).flatMap(([path, html]) =>
      links(html)
        .filter((to) => !/^(https?:|mailto:)/.test(to) && to !== 'programme.pdf')
        .filter((to) => {
          const [file, place] = to.split('#');
          const target = file || path;
          return !paths.has(target) || (place !== undefined && !ids.get(target)?.has(place));
        })
        .map((to) => `${path}: ${to}`),
    );
    expect(dead).toEqual([]);
  });

  it('loads nothing from elsewhere and runs nothing that stands in a page', () => {
    for (const [path, html] of pages(files)) {
      expect(html).not.toMatch(
        /<script(?! src="site\.js")|\sstyle="|\son\w+="|<(?:img|link|iframe)[^>]+(?:src|href)="https?:/,
      );
      expect([path, html.match(/<h1/g)?.length]).toEqual([path, 1]);
      expect(html).toContain('lang="en-GB"');
      expect(html).toContain('Release 1');
      expect(html).toContain(release.conference.notices[0]);
    }
  });

  it('names what a device keeps by files that exist', () => {
    const paths = new Set(['./', ...files.map(({ path }) => path)]);
    const { first, rest } = JSON.parse(text.get('offline.json') ?? '');
    expect([...first, ...rest].filter((path: string) => !paths.has(path))).toEqual([]);
  });

  it('shows the floor plan with a list of the same boards', () => {
    const html = text.get('posters.html') ?? '';
    expect(html).toContain('<svg viewBox="0 0 1 1"><title>Hall</title></svg>');
    expect(html).not.toContain('<?xml');
    for (const { boardNumber } of release.posterSessions[0]!.placements) {
      expect(html).toContain(`id="b-${boardNumber}"`);
      const told = `data-board="${boardNumber}".*Board ${boardNumber}</a>, [a-z]+ run from the entrance`;
      expect(html).toMatch(new RegExp(told));
    }
  });

  it('finds everybody in the slim list', () => {
    const list: string[][] = JSON.parse(text.get('search.json') ?? '');
    expect(list.find(([, , code]) => code === 'UG-008')?.[4]).toContain('Ivana Kvapilíková');
    expect(list).toHaveLength(48 + 2 + 1);
  });

  it('gives hostile text no power', () => {
    const attack = '<script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)';
    const hostile = buildSite({
      ...withFirst({
        title: attack,
        abstract: `*${attack}*`,
        keywords: [attack],
        source: { url: 'javascript://example.org/%0aalert(4)', licence: attack },
      }),
    });
    for (const [path, html] of pages(hostile)) {
      expect([path, /<script>|<img|href="javascript:| onload="/.test(html)]).toEqual([path, false]);
    }
  });

  it('sets the inline marks of an abstract, and its paragraphs', () => {
    const html = texts(buildSite(withFirst({ abstract: 'On *E. coli* and H~2~O.\n\nThen $\\alpha_i = x^2$.' }))).get(
      'abstract-ug-001.html',
    );
    expect(html).toContain(
      '<p dir="auto">On <em>E. coli</em> and H<sub>2</sub>O.</p><p dir="auto">Then <math><msub><mi>α</mi><mi>i</mi></msub><mo>=</mo><msup><mi>x</mi><mn>2</mn></msup></math>.</p>',
    );
  });

  it('comes out the same each time', () => {
    const again = texts(buildSite(release, { downloads: [], floorPlanSvgs: new Map() }));
    const once = texts(buildSite(sampleRelease(), { downloads: [], floorPlanSvgs: new Map() }));
    expect([...again]).toEqual([...once]);
  });

  it('has no page of posters where there are none', () => {
    const talks = release.submissions.filter(({ type }) => type === 'talk');
    const bare = texts(buildSite({ ...release, submissions: talks, posterSessions: [] }));
    expect(bare.has('posters.html')).toBe(false);
    expect([...bare.values()].some((html) => html.includes('posters.html'))).toBe(false);
  });
});
