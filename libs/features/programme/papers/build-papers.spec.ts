import { furnishBoards } from '@colloquy/engines/poster-layout';
import { createRandom, type Id, seededId } from '@colloquy/kernel';
import { readPdf } from '../../../../test/builders/read-pdf';
import type { PaperPoster, PosterPapers } from '../domain/poster-papers';
import { buildLabels, buildSetUpSheets } from './build-papers';

const track: Id = seededId(createRandom('track'));

const poster = (board: number, more: Partial<PaperPoster> = {}): PaperPoster => ({
  ...{ board, shift: board % 2, code: `UG-0${board}0`, title: `What *students* know, part ${board}`, trackId: track },
  presenters: [{ name: `Ada Writer ${board}`, sortName: `Writer ${board}, Ada` }],
  ...{ needs: [], sheet: 'A0 portrait', ...more },
});

const papers = (posters: readonly PaperPoster[]): PosterPapers => ({
  conference: { title: 'A conference', contact: 'chair@example.org', timeZone: 'Europe/London' },
  ...{ siteUrl: 'https://example.org/c/day', asOf: '2027-06-01T09:00:00.000Z', withoutBoard: ['UG-099'], posters },
  tracks: [{ id: track, name: 'Plants & people', letter: 'P' }],
  session: {
    ...{ title: 'Posters', room: 'Great Hall' },
    ...{ startsAt: '2027-06-09T13:00:00.000Z', endsAt: '2027-06-09T14:30:00.000Z' },
    shifts: [
      { name: 'First shift', startsAt: '2027-06-09T13:00:00.000Z', endsAt: '2027-06-09T13:45:00.000Z' },
      { name: 'Second shift', startsAt: '2027-06-09T13:45:00.000Z', endsAt: '2027-06-09T14:30:00.000Z' },
    ],
    floorPlan: furnishBoards({
      name: 'Great Hall',
      outline: [
        { x: 0, y: 0 },
        { x: 14, y: 0 },
        { x: 14, y: 10 },
        { x: 0, y: 10 },
      ],
      doors: [{ at: { x: 7, y: 10 }, width: 2, kind: 'entrance', label: 'Door' }],
      ...{ areas: [], power: [], boards: [] },
      runs: [{ id: 'A', from: { x: 5, y: 5 }, to: { x: 9, y: 5 }, boardWidth: 1.2 }],
    }),
  },
});

const whole = { perPage: 1, boards: null, free: false } as const;

describe('the labels of boards', () => {
  jest.setTimeout(60_000);

  it.each([1, 2] as const)('say everything, with numbers of 100 pt and more, %s to a sheet', async (perPage) => {
    const names = ['Siân Ó Móráin', '王小明', 'نور الهدى', 'Łukasz'].map((name) => ({ name, sortName: name }));
    const { bytes, faults } = await buildLabels(papers([poster(2, { presenters: names }), poster(3)]), {
      ...whole,
      perPage,
    });
    expect(faults).toEqual([]);
    const { title, language, pages } = readPdf(bytes);
    expect({ title, language, pages: pages.length }).toEqual({
      title: 'Board labels: Posters, A conference',
      language: 'en-GB',
      pages: perPage === 1 ? 2 : 1,
    });
    for (const page of pages) expect(page).toMatchObject({ tagged: true, stray: 0 });
    const [first] = pages;
    expect(first?.items.find(({ text }) => text === '2')?.size).toBeGreaterThanOrEqual(100);
    for (const words of ['UG-020', 'What students know, part 2', 'Presenters are here 14:00–14:45', 'Track P: Plants'])
      expect(first?.text).toContain(words);
    for (const name of ['Siân Ó Móráin', '王小明', 'Łukasz']) expect(first?.text).toContain(name);
    expect(first?.tags).toContain(
      'Figure QR code that leads to the abstract of UG-020: https://example.org/c/day/abstract-ug-020.html',
    );
  });

  it('are of the boards that were asked for, free ones too where that is wished', async () => {
    const posters = [poster(1), poster(2), poster(4)];
    const boards = async (wishes: Partial<Parameters<typeof buildLabels>[1]>) =>
      readPdf((await buildLabels(papers(posters), { ...whole, ...wishes })).bytes).pages.map(({ tags }) => tags[0]);
    expect(await boards({})).toEqual(['H1 Board 1', 'H1 Board 2', 'H1 Board 4']);
    expect(await boards({ boards: new Set([2, 3]) })).toEqual(['H1 Board 2', 'H1 Board 3']);
    expect(await boards({ free: true })).toHaveLength(6);
  });

  it('are not made where a title has a sign that no font can show: the abstract is named', async () => {
    const { bytes, faults } = await buildLabels(papers([poster(1), poster(2, { title: 'On ꦲ' })]), whole);
    expect(bytes).toHaveLength(0);
    expect(faults).toEqual([expect.stringContaining('UG-020: no font has a shape for “ꦲ”')]);
  });

  it('come out the same, byte for byte, when made again', async () => {
    const [one, other] = [await buildLabels(papers([poster(1)]), whole), await buildLabels(papers([poster(1)]), whole)];
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
  });
});

describe('the set-up sheets', () => {
  jest.setTimeout(60_000);

  it('draw the hall, then name every board and every presenter in tables, and what the plan measures', async () => {
    const needs = ['power', 'seat'] as const;
    const aaron = [{ name: 'Zoë Aaron', sortName: 'Aaron, Zoë' }];
    const { bytes, faults } = await buildSetUpSheets(
      papers([poster(1), poster(2, { needs: [...needs] }), poster(3, { presenters: aaron })]),
    );
    expect(faults).toEqual([]);
    const [plan, boards, presenters, measured] = readPdf(bytes).pages;
    expect(plan?.tags[1]).toMatch(/^Figure Floor plan of Great Hall with 6 numbered boards/);
    expect(boards?.tags.slice(0, 9)).toEqual([
      'H1 By board',
      ...['Board', 'Code', 'Poster and presenters', 'Sheet', 'Needs', 'Shift', 'Done'].map((name) => `TH ${name}`),
      'TH 1',
    ]);
    expect(boards?.text).toContain('Power, Seat');
    expect(boards?.tags.filter((tag) => /^TH \d/.test(tag))).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((n) => `TH ${n}`),
    );
    expect(presenters?.tags.filter((tag) => /^TH .*(Ada|Zoë)/.test(tag))).toEqual([
      'TH Zoë Aaron',
      'TH Ada Writer 1',
      'TH Ada Writer 2',
    ]);
    expect(measured?.text).toContain('The venue’s fire risk assessment decides.');
    expect(measured?.text).toContain('UG-099');
    expect(measured?.text).toMatch(/Longest way to a door: [\d.]+ m; at most 24 m/);
  });
});
