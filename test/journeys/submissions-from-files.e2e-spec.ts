import type { Schemas } from '@colloquy/api-client';
import { tableHashes } from '@colloquy/platform/database';
import { readGrid } from '@colloquy/platform/tables';
import { zipSync } from 'fflate';
import { abstractRows, csvOf } from '../builders/abstract-table';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { type ForeignFile, fileOf, indicoFile, pretalxFiles } from '../builders/foreign-files';

type Preview = Schemas['ImportPreviewDto'];
type Choice = Schemas['ImportChoiceDto'];

describe('an organiser who brings submissions from files', () => {
  let server: ConferenceServer;
  let organiser: Person;

  const begin = async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile', ['organiser']);
  };

  const preview = (files: readonly ForeignFile[], choices: readonly Choice[] = []) =>
    organiser.post<Preview>('submissions/from-files/preview', { files, choices });
  const apply = (files: readonly ForeignFile[], hash: string, choices: readonly Choice[] = []) =>
    organiser.ask<Schemas['TakenInDto'] & { code: string }>('POST', 'submissions/from-files', {
      body: { files, choices, hash },
    });
  const outcomes = ({ works }: Preview) => works.map(({ outcome }) => outcome);
  const stored = async () =>
    (await tableHashes(server.databaseUrl)).filter(
      ({ table }) => !/worker_heartbeat|mail_message|job|audit_entry|sight|idempotency_key/.test(table),
    );
  const download = async (path: string) => {
    const answer = await fetch(new URL(path, organiser.base), { headers: { cookie: organiser.cookieHeader } });
    return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const bringRows = async (count: number) => {
    const files = [fileOf('rows.csv', csvOf(abstractRows(count)))];
    const { hash, faults } = await preview(files);
    expect(faults).toEqual([]);
    expect(await apply(files, hash)).toMatchObject({ status: 200, body: { made: count } });
  };

  describe('may bring them', () => {
    beforeEach(begin);
    afterEach(() => server.stop());

    it('from pretalx: chooses what names mean, gets exactly what was shown, and nothing the second time', async () => {
      const files = pretalxFiles(6);
      const before = await stored();
      const first = await preview(files);
      expect(first).toMatchObject({ system: 'pretalx', faults: [] });
      expect(first.matters.map(({ kind, name, chosen }) => [kind, name, chosen])).toEqual(
        expect.arrayContaining([
          ['track', 'Alchemy', null],
          ['question', 'Which diet?', 'leave-out'],
          ['state', 'accepted', 'submitted'],
          ['state', 'rejected', 'leave-out'],
          ['state', 'withdrawn', 'withdrawn'],
        ]),
      );
      expect(await apply(files, first.hash)).toMatchObject({ status: 400, body: { code: 'import-undecided' } });
      expect(await stored()).toEqual(before);

      const choices: Choice[] = [
        { kind: 'track', name: 'Alchemy', chosen: 'make' },
        { kind: 'question', name: 'Which diet?', chosen: 'make' },
      ];
      const shown = await preview(files, choices);
      expect(outcomes(shown)).toEqual(['new', 'new', 'new', 'left-out', 'new', 'left-out']);
      expect(await apply(files, first.hash, choices)).toMatchObject({
        status: 409,
        body: { code: 'preview-outdated' },
      });
      expect(await apply(files, shown.hash, choices)).toMatchObject({
        status: 200,
        body: { made: 4, changed: 0, leftOut: 2 },
      });

      const rows = await server.rows<Record<string, unknown>>(
        `SELECT s.code, s.state, t.name AS track, s.wished_type AS form, s.keywords, v.title, v.abstract, v.occasion, s.submitted_version AS version,
         (SELECT count(*)::int FROM submission_author a WHERE a.submission_id = s.id AND a.confirmed_at IS NULL) AS unconfirmed
       FROM submission s JOIN track t ON t.id = s.track_id JOIN abstract_version v ON v.submission_id = s.id ORDER BY code`,
      );
      expect(rows[0]).toEqual({
        ...{
          code: 'UG-001',
          state: 'submitted',
          track: 'Alchemy',
          form: 'poster',
          keywords: ['first year'],
          title: 'Bridges 1',
        },
        abstract: '**Background**\n\nWe grew *E. coli* in H~2~O at 10^-1^ M; p < 0.05.\n\n• one\n\n• two',
        ...{ occasion: 'import', version: 1, unconfirmed: 2 },
      });
      expect(rows.map(({ state }) => state)).toEqual(['submitted', 'submitted', 'submitted', 'withdrawn']);
      const people = await server.rows('SELECT 1 FROM person_address');
      expect(people).toHaveLength(5);
      const form = await organiser.get<{ questions: { label: string; answered: boolean }[] }>('set-up/form');
      expect(form.questions).toMatchObject([{ label: 'Which diet?', answered: true }]);

      const after = await stored();
      const again = await preview(files);
      expect(again.matters.filter(({ chosen }) => chosen === null)).toEqual([]);
      expect(outcomes(again)).toEqual(['same', 'same', 'same', 'left-out', 'same', 'left-out']);
      expect(await apply(files, again.hash)).toMatchObject({ status: 200, body: { made: 0, changed: 0 } });
      expect(await stored()).toEqual(after);
    });

    it('from pretalx: changes only what is new there, not what was changed here meanwhile', async () => {
      const choices: Choice[] = [{ kind: 'track', name: 'Alchemy', chosen: 'make' }];
      const files = pretalxFiles(2);
      const { hash } = await preview(files, choices);
      await apply(files, hash, choices);
      const exported = await download('submissions/export.csv');
      const here = [fileOf('t.csv', exported.bytes.toString('utf8').replace('Bridges 1', 'Bridges mended here'))];
      const mended = await preview(here);
      expect(mended.works.flatMap(({ changes }) => changes)).toEqual([
        { label: 'Title', from: 'Bridges 1', to: 'Bridges mended here' },
      ]);
      expect(await apply(here, mended.hash)).toMatchObject({ body: { changed: 1, same: 1 } });
      // What was changed here since the table went out is not taken back by its old cells.
      expect(outcomes(await preview([fileOf('old.csv', exported.bytes)]))).toEqual(['same', 'same']);

      const there = pretalxFiles(2, (_, number) =>
        number === 1 ? { abstract: 'Rewritten *there*.' } : { state: 'withdrawn' },
      );
      const shown = await preview(there);
      expect(
        shown.works.map(({ code, withdraws, changes }) => [
          code,
          withdraws,
          changes.map(({ label, to }) => [label, to]),
        ]),
      ).toEqual([
        ['UG-001', false, [['Abstract', 'Rewritten *there*.']]],
        ['UG-002', true, []],
      ]);
      expect(await apply(there, shown.hash)).toMatchObject({ body: { changed: 2 } });
      const rows = await server.rows<object>(
        `SELECT s.code, s.state, s.submitted_version AS version, v.title FROM submission s
       JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version ORDER BY code`,
      );
      expect(rows).toEqual([
        { code: 'UG-001', state: 'submitted', version: 3, title: 'Bridges mended here' },
        { code: 'UG-002', state: 'withdrawn', version: 1, title: 'Migration 2' },
      ]);
    });

    it('from Indico: first authors first, TeX kept, merged works left out', async () => {
      const files = [indicoFile(3)];
      const shown = await preview(files);
      expect(outcomes(shown)).toEqual(['left-out', 'new', 'new']);
      expect(shown.notes[0]).toMatch(/3 reviews and comments/);
      expect(await apply(files, shown.hash)).toMatchObject({ status: 200, body: { made: 2, leftOut: 1 } });
      const [row] = await server.rows<object>(
        `SELECT v.title, v.abstract, (SELECT json_agg(json_build_object('name', a.named, 'presenter', a.presenter) ORDER BY position)
         FROM submission_author a WHERE a.submission_id = v.submission_id) AS authors FROM abstract_version v ORDER BY title`,
      );
      expect(row).toEqual({
        title: 'Mass $m_1$ of things',
        abstract: '*Light* is $E = mc^2$.\n\nAnd **heavy**.',
        authors: [
          { name: 'First1 Indigo', presenter: false },
          { name: 'Co1 Indigo', presenter: true },
        ],
      });
    });

    it('as they went out: an unchanged table changes nothing, a changed cell exactly that', async () => {
      await bringRows(5);
      const before = await stored();
      for (const as of ['csv', 'xlsx']) {
        const { bytes } = await download(`submissions/export.${as}`);
        const files = [fileOf(`t.${as}`, bytes)];
        const shown = await preview(files);
        expect(shown).toMatchObject({ faults: [], matters: [] });
        expect(outcomes(shown)).toEqual(Array.from({ length: 5 }, () => 'same'));
        expect(await apply(files, shown.hash)).toMatchObject({ status: 200, body: { same: 5 } });
        expect(await stored()).toEqual(before);
      }
      const narrow = await download('submissions/export.csv?search=ug-002&state=submitted');
      const grid = await readGrid(narrow.bytes);
      expect(grid.lines.map(({ cells }) => cells[0])).toEqual(['Code', 'UG-002']);
      const log = await server.rows<{ kind: string }>(
        `SELECT kind FROM sight WHERE kind = 'exported' AND person_id = $1`,
        [organiser.id],
      );
      expect(log).toHaveLength(5);
      const author = await server.person('Ann', ['author']);
      expect((await author.ask('GET', 'submissions/export.csv')).status).toBe(403);
    });
  });

  describe('brings files that are faulty', () => {
    beforeAll(begin);
    afterAll(() => server.stop());

    it.each<[string, () => ForeignFile[], object]>([
      [
        'nothing that is known',
        () => [fileOf('a.json', { hello: 1 })],
        { file: 'a.json', message: expect.stringMatching(/neither of pretalx/) },
      ],
      [
        'JSON that breaks off',
        () => [fileOf('a.json', '{"abstracts": [\n{"friendly_id": 1,')],
        { file: 'a.json', line: 2, column: '19' },
      ],
      [
        'half a character',
        () => [
          fileOf(
            'a.json',
            '{"abstracts": [{"friendly_id": 1, "state": "submitted", "persons": [{"first_name": "Ann"}],\n"title": "T\\ud800"}]}',
          ),
        ],
        { path: 'abstracts.0.title', line: 2 },
      ],
      [
        'brackets without end',
        () => [fileOf('a.json', '['.repeat(500_000))],
        { message: expect.stringMatching(/deeper/) },
      ],
      [
        'a ZIP that grows a thousandfold',
        () => [fileOf('a.xlsx', Buffer.from(zipSync({ 'a.xml': new Uint8Array(60 * 1024 * 1024) })))],
        { message: expect.stringMatching(/too big/) },
      ],
      [
        'a title of a million letters',
        () => [fileOf('a.csv', `Title,Author 1,Track\n${'x'.repeat(1_000_000)},Ann,A`)],
        { line: 2, column: 'Title' },
      ],
      ['no title', () => [fileOf('a.csv', 'Track\nA')], { line: 1, column: 'Title' }],
      ['two systems at once', () => [indicoFile(1), fileOf('b.csv', 'Title\nx')], { file: 'b.csv' }],
    ])('is told in a sentence what is wrong with %s', async (_, files, fault) => {
      const before = await stored();
      const shown = await preview(files());
      expect(shown.faults).toEqual([expect.objectContaining(fault)]);
      expect(await apply(files(), shown.hash)).toMatchObject({ status: 400, body: { code: 'import-refused' } });
      expect(await stored()).toEqual(before);
    });
  });
});
