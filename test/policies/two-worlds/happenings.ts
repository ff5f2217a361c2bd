import type { Schemas } from '@colloquy/api-client';
import { releaseAtOnce } from '../../builders/chain';
import type { ConferenceServer } from '../../builders/conference-server';
import { eventually } from '../../builders/eventually';
import { hourStrikes } from '../../builders/hour-strikes';
import type { Scene, Who } from './scene';

/** Something that happens in one world. */
export type Happening = (server: ConferenceServer, scene: Scene) => Promise<void>;

/** Somebody who has signed in. */
export type Somebody = Exclude<Who, 'visitor'>;

const WORDS = { commentToAuthors: 'It asks a good question.', commentToOrganisers: 'Happy to read more.' };

/** What a review says besides what every review says here. */
export type Said = Partial<typeof WORDS & { readonly score: number }>;

/** One after the other. */
export const inTurn =
  (...happenings: readonly Happening[]): Happening =>
  async (server, scene) => {
    for (const happening of happenings) await happening(server, scene);
  };

/** Somebody is asked to review the work; led by somebody, where they are in training. */
export const asked =
  (who: Somebody, lead?: Somebody): Happening =>
  async (server, { people, work }) => {
    const organiser = server.as(people.organiser);
    await organiser.post('review-assignments', {
      pairs: [{ submissionId: work, reviewerId: people[who].id, ...(lead ? { leadId: people[lead].id } : {}) }],
    });
    // Who has read the message to the reviewer stands in the log, where an author among the organisers must not find it.
    await organiser.get('outbox?limit=1');
  };

/** Somebody who was asked writes a review. */
export const reviewed =
  (who: Somebody, { score = 4, ...words }: Said = {}): Happening =>
  async (server, { people, work, criteria }) => {
    const scores = Object.fromEntries(criteria.map((id) => [id, score]));
    await server.as(people[who]).put(`submissions/${work}/review`, { scores, ...WORDS, ...words });
  };

/** The author of the work says in private on which morning they cannot come. */
export const cannotCome =
  (day: string): Happening =>
  async (server, { people }) => {
    const hours = [{ kind: 'closed', day, part: 'morning', from: '', to: '' }];
    const body = { comesFor: 'as-needed', needs: [], hours };
    const headers = { 'if-match': '"0"' };
    const { status, text } = await server.as(people.author).ask('PUT', 'own-hours', { body, headers });
    if (status !== 200) throw new Error(text);
  };

/** What somebody has written was written two days before. */
export const twoDaysBefore =
  (who: Somebody): Happening =>
  async (server, { people, work }) => {
    await server.rows(
      `UPDATE review SET submitted_at = submitted_at - interval '2 days' WHERE submission_id = $1 AND reviewer_id = $2`,
      [work, people[who].id],
    );
  };

/** Somebody gives the work back, and says why. */
export const abstained =
  (who: Somebody, kind: 'not my field' | 'no time' | 'other', reason: string): Happening =>
  (server, { people, work }) =>
    server.as(people[who]).put(`submissions/${work}/abstention`, { kind, reason });

/** Somebody says that they should not review the work, and why. */
export const declared =
  (who: Somebody, reason: string): Happening =>
  (server, { people, work }) =>
    server.as(people[who]).put(`submissions/${work}/conflict`, { reason });

/** Whoever leads somebody in training says something to them, and sends what they wrote on to the organisers. */
export const sentOn =
  (trainee: Somebody, lead: Somebody, note: string): Happening =>
  (server, { people, work }) =>
    server.as(people[lead]).put(`submissions/${work}/training`, { traineeId: people[trainee].id, note, sendOn: true });

/** Somebody says something in the discussion of the work, and whoever reads it is told of it. */
export const said =
  (who: Somebody, text: string, sight: 'organisers' | 'reviewers'): Happening =>
  async (server, { people, work }) => {
    await server.as(people[who]).post(`submissions/${work}/discussion`, { text, sight });
    await hourStrikes(server);
  };

/** An organiser takes down what becomes of the work. */
export const decided =
  (outcome: string): Happening =>
  (server, { people, work }) =>
    server.as(people.organiser).post('decisions', { decisions: [{ submissionId: work, outcome, version: 0 }] });

/** An organiser releases all that is taken down. */
export const released: Happening = (server, { people }) =>
  releaseAtOnce(server.as(people.organiser), 'One review is enough here.');

/** The work and another one wait for a place; an organiser says which of them comes first. */
export const waiting =
  (first: 'work' | 'another'): Happening =>
  async (server, scene) => {
    const organiser = server.as(scene.people.organiser);
    const works = [scene.work, scene.another];
    for (const submissionId of works) {
      await organiser.post('decisions', { decisions: [{ submissionId, outcome: 'waitlist', version: 0 }] });
      // One by one: of letters that were written at one moment the order is chance.
      await released(server, scene);
    }
    await organiser.put('places/waiting', { order: first === 'work' ? works : works.reverse() });
  };

/** The author of the work says that they take their place, as soon as they are asked. */
export const confirmed: Happening = (server, { people, work }) =>
  eventually(async () => {
    const answer = await server.as(people.author).ask('POST', `/place/${work}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'answer=yes',
    });
    if (answer.status !== 200) throw new Error(`The place could not be confirmed: ${answer.status}`);
  });

/** The work is this author's, as its title says, and reviewers must not know whose it is. */
export const writtenBy =
  (name: string): Happening =>
  async (server, { people, work }) => {
    await server.rows('UPDATE person SET name = $2, sort_name = $2 WHERE id = $1', [people.author.id, name]);
    await server.rows('ALTER TABLE abstract_version DISABLE TRIGGER USER');
    await server.rows('UPDATE abstract_version SET title = $2 WHERE submission_id = $1', [
      work,
      `What the birds of ${name} sing`,
    ]);
    const organiser = server.as(people.organiser);
    const { version, ...rules } = await organiser.get<Schemas['KeptReviewingRulesDto']>('set-up/reviewing/rules');
    await organiser.ask('PUT', 'set-up/reviewing/rules', {
      headers: { 'if-match': `"${version}"` },
      body: { ...rules, anonymity: 'double' },
    });
  };
