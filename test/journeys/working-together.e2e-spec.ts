import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { MailServer } from '../builders/mail-server';
import { named } from '../builders/sample-files/good-files';
import { pdf, stream } from '../builders/sample-files/pdf';
import { sendFile } from '../builders/send-file';

const DAY_MS = 86_400_000;
const PLACE = { page: 1, x: 100, y: 200, width: 300, height: 150 };
const inDays = (days: number) => new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + days * DAY_MS).toISOString();

describe('mentor and presenter, who prepare a talk and a poster together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-together-'));
  let mail: MailServer;
  let server: ConferenceServer;
  let organiser: Person;
  let author: Person;
  let mentor: Person;
  let other: Person;
  let at: string;
  let file: string;

  beforeAll(async () => {
    mail = await MailServer.start();
    server = await ConferenceServer.start({ ...mail.environment, COLLOQUY_DATA: folder });
    organiser = await server.person('Odile Organiser', ['organiser']);
    const [work] = await chain.importAbstracts(organiser, abstractRows(2));
    const mentors = await chain.addMembers(server, organiser, 'mentor', ['Mia Mentor', 'Max Mentor']);
    await chain.describeThemselves(mentors, 1);
    const pairing = (await chain.pairMentors(organiser)).find(({ submissionId }) => submissionId === work?.id);
    await server.rows(`UPDATE pairing SET state = 'active', mentor_answer = 'accepted', mentee_answer = 'accepted'`);
    const isTheirs = ({ id }: Person) => id === pairing?.mentorId;
    [mentor, other] = [mentors.find(isTheirs)!, mentors.find((one) => !isTheirs(one))!];
    author = await server.personAt(presenterAddress(1));
    at = `submissions/${work?.id}`;
    file = (await sendFile(author, work?.id ?? '', named('poster.pdf', pdf()))).body.id;
  });
  afterAll(async () => {
    await server.stop();
    await mail.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const comments = (who: Person) => who.get<Schemas['PageCommentDto'][]>(`${at}/page-comments`);
  const meetings = (who: Person) => who.get<Schemas['MeetingsDto']>(`${at}/meetings`);

  /** What somebody is asked to do about the pages or a meeting, as their home screen says. */
  const besidesText = async (who: Person) =>
    (await who.get<Schemas['NextStepDto']>('next-step')).steps
      .filter(({ key }) => key.startsWith('answer-pages') || key.startsWith('answer-meeting'))
      .map(({ what, button }) => `${what} ${button.to.split('/').at(-1)}`);
  const inQueue = async () => {
    const { mentees } = await mentor.get<Schemas['MenteesDto']>('mentees');
    return mentees.find(({ submissionId }) => at.endsWith(submissionId));
  };

  it('are the only ones who come near it', async () => {
    for (const path of ['preparation', 'prepared-files', 'page-comments', 'rehearsals', 'meetings', 'meeting-times']) {
      for (const stranger of [other, organiser])
        expect([403, 404]).toContain((await stranger.ask('GET', `${at}/${path}`)).status);
      expect(await mentor.ask('GET', `${at}/${path}`)).toMatchObject({ status: 200 });
    }
    const [prepared] = await mentor.get<Schemas['PreparedFileDto'][]>(`${at}/prepared-files`);
    const fetched = await fetch(new URL(prepared?.versions[0]?.address ?? '', server.url));
    expect(
      Buffer.from(await fetched.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('talk about places of a page, each kept to the version that it is about', async () => {
    const text = 'The axis has no unit.';
    await mentor.post(`${at}/page-comments`, { fileId: file, ...PLACE, text });
    await mentor.post(`${at}/page-comments`, { fileId: file, ...PLACE, y: 500, text: 'Lovely picture.' });
    expect(await besidesText(author)).toEqual([
      expect.stringMatching(/^Look at what M.* wrote on the pages of UG-001. pages$/),
    ]);
    expect(await inQueue()).toMatchObject({ pageComments: 0 });
    const [first] = await comments(author);
    expect(first).toMatchObject({ ...PLACE, number: 1, text, fileId: file, resolvedAt: null });
    await author.post(`${at}/page-comments/${first?.id}/replies`, { text: 'In the next version.' });
    expect(await inQueue()).toMatchObject({ pageComments: 1, awaitsYou: true });
    expect(await besidesText(mentor)).toEqual([expect.stringMatching(/ pages$/)]);
    expect(await mentor.ask('DELETE', `${at}/page-comments/${first?.id}`)).toMatchObject({
      ...{ status: 409, body: { code: 'answered' } },
    });
    await author.post(`${at}/page-comments/${first?.id}/resolve`);
    expect(await inQueue()).toMatchObject({ pageComments: 0 });
    const next = await sendFile(
      author,
      at.split('/')[1] ?? '',
      named('poster-2.pdf', pdf({ objects: [stream('', Buffer.from('x'))] })),
      {
        replaces: file,
      },
    );
    const [files] = await mentor.get<Schemas['PreparedFileDto'][]>(`${at}/prepared-files`);
    expect(files?.versions.map(({ id }) => id)).toEqual([next.body.id, file]);
    const after = await comments(mentor);
    expect(after.map(({ fileId }) => fileId)).toEqual([file, file]);
    expect(after[0]?.replies).toMatchObject([{ text: 'In the next version.' }]);
    expect(after[0]?.resolvedAt).not.toBeNull();
    const outside = { fileId: file, ...PLACE, x: 800, text: 'Where?' };
    expect(await mentor.ask('POST', `${at}/page-comments`, { body: outside })).toMatchObject({ status: 400 });
    const letters = await eventually(async () => {
      const found = mail.to(presenterAddress(1)).filter(({ raw }) => raw.includes('Comments on your pages'));
      expect(found).toHaveLength(1);
      return found;
    });
    expect(letters[0]?.raw).not.toContain(text);
  });

  it('keep a rehearsal, to which the mentor says three things', async () => {
    const held = { heldAt: new Date().toISOString(), plannedSeconds: 600, seconds: 655, laps: [300, 355] };
    const { id } = await author.post<{ id: string }>(`${at}/rehearsals`, {
      ...{ ...held, ticked: ['one-message'], note: 'Too fast at the end.' },
    });
    const words = { strength: 'A clear question.', question: 'Why meadows?', nextStep: 'Pause before the result.' };
    const path = `${at}/rehearsals/${id}/words`;
    const half = await mentor.ask('PUT', path, { body: { ...words, question: ' ' } });
    expect(half).toMatchObject({ status: 400, body: { errors: [{ field: 'question' }] } });
    expect(await author.ask('PUT', path, { body: words })).toMatchObject({ status: 409 });
    await mentor.put(path, words);
    const kept = await author.get<Schemas['RehearsalDto'][]>(`${at}/rehearsals`);
    expect(kept).toMatchObject([{ ...held, ...words, note: 'Too fast at the end.' }]);
  });

  it('find a time, and their calendars move with it', async () => {
    const asked = () => author.get<Schemas['MeetingTimesDto']>(`${at}/meeting-times?minutes=30`);
    expect(await asked()).toMatchObject({ from: 'usual' });
    await server.rows(
      `INSERT INTO meeting_time (conference_id, person_id, day, part)
       SELECT c.id, p, d, 'evening' FROM conference c, unnest($1::uuid[]) p, generate_series(1, 7) d WHERE c.slug = $2`,
      [[mentor.id, author.id], server.slug],
    );
    const { times, from } = await asked();
    expect(from).toBe('said');
    expect(times.length).toBeGreaterThan(3);
    const wish = { startsAt: times[0], minutes: 30, place: 'Library café', link: '' };
    const { id } = await author.post<{ id: string }>(`${at}/meetings`, wish);
    expect(await author.ask('POST', `${at}/meetings/${id}/confirm`)).toMatchObject({ status: 409 });
    expect(await inQueue()).toMatchObject({ meetingAt: times[0], awaitsYou: true });
    expect(await besidesText(mentor)).toEqual([
      expect.stringMatching(/^Say whether you can meet .* at \d\d:\d\d on .* meet$/),
    ]);
    await mentor.post(`${at}/meetings/${id}/confirm`);
    expect(await besidesText(mentor)).toEqual([]);
    expect((await meetings(author)).meetings).toMatchObject([{ id, state: 'confirmed', startsAt: times[0] }]);
    const { times: left } = await mentor.get<Schemas['MeetingTimesDto']>(`${at}/meeting-times?minutes=30`);
    expect(left).not.toContain(times[0]);
    expect(await author.ask('POST', `${at}/meetings`, { body: wish })).toMatchObject({ body: { code: 'taken' } });
    await mentor.post(`${at}/meetings/${id}/move`, { ...wish, startsAt: inDays(9) });
    const { text } = await mentor.ask('GET', `${at}/meetings/${id}/meeting.ics`);
    expect(text).toMatch(new RegExp(`UID:${id}@colloquy\\r\\nSEQUENCE:2\\r\\n`));
    expect(text).toContain('BEGIN:VTIMEZONE');
    await author.post(`${at}/meetings/${id}/cancel`);
    const letter = await eventually(async () => {
      const found = mail.to('mia-mentor@example.org').concat(mail.to('max-mentor@example.org'));
      const last = found.find(({ raw }) => raw.includes('Cancelled'));
      expect(last).toBeDefined();
      return last;
    });
    expect(letter?.raw).toContain('Content-Type: text/calendar; charset=utf-8; method=PUBLISH');
  });

  it('keep a log that nobody else reads; the organisers see how much was done, and when', async () => {
    await mentor.post(`${at}/meeting-notes`, { heldOn: '2027-05-01', line: 'We cut the method.', next: 'Record it.' });
    expect((await meetings(author)).notes).toMatchObject([{ line: 'We cut the method.', next: 'Record it.' }]);
    const { body, text } = await organiser.ask<Schemas['PairProgressDto'][]>('GET', 'pair-progress');
    const row = body.find(({ pageComments }) => pageComments > 0);
    expect(row).toMatchObject({ pageComments: 2, resolvedPageComments: 1, rehearsals: 1, meetingsHeld: 0 });
    expect(text).not.toMatch(/method|axis|meadows/);
    const board = await organiser.ask<Schemas['PairBoardDto']>('GET', 'pair-board');
    const pair = board.body.pairs.find(({ id }) => id === row?.pairingId);
    expect(pair).toMatchObject({ lastBy: 'mentor', waitsFor: 'mentee', stale: false });
    expect(pair?.lastAt).not.toBeNull();
    expect(board.text).not.toMatch(/We cut|axis has|Why meadows/);
  });

  it('agree to the words once, and again when the conference publishes its own', async () => {
    const read = () => mentor.get<Schemas['MentoringAgreementDto']>('mentoring-agreement');
    const usual = await read();
    expect(usual.agreed).toBe(false);
    await mentor.post('mentoring-agreement', { version: usual.version });
    expect(await read()).toMatchObject({ agreed: true, version: usual.version });
    const notices = await organiser.get<Schemas['NoticeHistoryDto'][]>('notice-histories');
    const { id, revision } = notices.find(({ kind }) => kind === 'mentoring-agreement')!;
    await organiser.put(`notices/${id}`, { title: 'Our agreement', asks: true, text: 'Be kind.', revision });
    await organiser.post(`notices/${id}/versions`, { revision: revision + 1, asksAnew: true });
    expect(await read()).toMatchObject({ agreed: false, text: 'Be kind.' });
    expect(await mentor.ask('POST', 'mentoring-agreement', { body: { version: usual.version } })).toMatchObject({
      ...{ status: 409, body: { code: 'notice-changed' } },
    });
    await mentor.post('mentoring-agreement', { version: (await read()).version });
    expect(await read()).toMatchObject({ agreed: true });
  });

  it('lose sight of it when the pairing is over; its authors keep what was said', async () => {
    await server.rows(`UPDATE pairing SET state = 'ended' WHERE mentor_id = $1`, [mentor.id]);
    expect(await mentor.ask('GET', `${at}/page-comments`)).toMatchObject({ status: 404 });
    expect(await comments(author)).toHaveLength(2);
    expect(await author.ask('GET', `${at}/meeting-times?minutes=30`)).toMatchObject({
      body: { code: 'no-mentor-yet' },
    });
    await server.rows(
      `UPDATE pairing SET state = 'active', mentor_answer = 'accepted', mentee_answer = 'accepted' WHERE mentor_id = $1`,
      [mentor.id],
    );
  });
});
