import type { Schemas } from '@colloquy/api-client';
import { releaseAtOnce } from '../../builders/chain';
import type { ConferenceServer } from '../../builders/conference-server';
import type { Scene, Who } from './scene';

/** What two worlds may differ in. */
export type SecretName = 'reviewer' | 'review' | 'score' | 'comment' | 'decision' | 'author';

/** Something that two worlds differ in. */
export interface Secret {
  readonly key: SecretName;
  readonly name: string;
  /** Who may know it; to everybody else both worlds are the same. */
  readonly known: readonly Who[];
  /** What happens, each in a world of its own. */
  readonly happens: readonly [Happening, Happening];
}

type Happening = (server: ConferenceServer, scene: Scene) => Promise<void>;

const ORGANISER: readonly Who[] = ['organiser'];
const THE_TWO = ['reviewer who may be the one', 'reviewer who may be the other'] as const;
const WORDS = { commentToAuthors: 'It asks a good question.', commentToOrganisers: 'Happy to read more.' };

/** Somebody is asked to review the work. */
const asked = async (server: ConferenceServer, scene: Scene, who: Exclude<Who, 'visitor'>): Promise<void> => {
  const pairs = [{ submissionId: scene.work, reviewerId: scene.people[who].id }];
  const organiser = server.as(scene.people.organiser);
  await organiser.post('review-assignments', { pairs });
  // Who has read the message to the reviewer stands in the log, where an author among the organisers must not find it.
  await organiser.get('outbox?limit=1');
};

/** Somebody who was asked writes a review. */
const reviewed = async (
  server: ConferenceServer,
  scene: Scene,
  who: Exclude<Who, 'visitor'>,
  review: { readonly score: number } & Partial<typeof WORDS> = { score: 4 },
): Promise<void> => {
  const { score, ...words } = review;
  const scores = Object.fromEntries(scene.criteria.map((id) => [id, score]));
  await server.as(scene.people[who]).put(`submissions/${scene.work}/review`, { scores, ...WORDS, ...words });
};

/** An organiser takes down what becomes of the work, or releases all that is taken down. */
const decided = (server: ConferenceServer, scene: Scene, outcome: string): Promise<void> =>
  server
    .as(scene.people.organiser)
    .post('decisions', { decisions: [{ submissionId: scene.work, outcome, version: 0 }] });
const released = (server: ConferenceServer, scene: Scene): Promise<void> =>
  releaseAtOnce(server.as(scene.people.organiser), 'One review is enough here.');

const reviewedBy =
  (who: Exclude<Who, 'visitor'>): Happening =>
  async (server, scene) => {
    await asked(server, scene, who);
    await reviewed(server, scene, who);
    await decided(server, scene, 'talk');
    await released(server, scene);
  };

const withReview =
  (review: Parameters<typeof reviewed>[3], outcome?: string): Happening =>
  async (server, scene) => {
    await asked(server, scene, 'reviewer who may be the one');
    await reviewed(server, scene, 'reviewer who may be the one', review);
    if (!outcome) return;
    await decided(server, scene, outcome);
    await released(server, scene);
  };

const withDecision =
  (outcome: string): Happening =>
  async (server, scene) => {
    await asked(server, scene, 'reviewer who may be the one');
    await reviewed(server, scene, 'reviewer who may be the one');
    await decided(server, scene, outcome);
  };

/** The work is this author's, as its title says, and reviewers must not know whose it is. */
const writtenBy =
  (name: string): Happening =>
  async (server, scene) => {
    await server.rows('UPDATE person SET name = $2, sort_name = $2 WHERE id = $1', [scene.people.author.id, name]);
    await server.rows('ALTER TABLE abstract_version DISABLE TRIGGER USER');
    await server.rows('UPDATE abstract_version SET title = $2 WHERE submission_id = $1', [
      scene.work,
      `What the birds of ${name} sing`,
    ]);
    const organiser = server.as(scene.people.organiser);
    const { version, ...rules } = await organiser.get<Schemas['KeptReviewingRulesDto']>('set-up/reviewing/rules');
    await organiser.ask('PUT', 'set-up/reviewing/rules', {
      headers: { 'if-match': `"${version}"` },
      body: { ...rules, anonymity: 'double' },
    });
    for (const who of THE_TWO) await asked(server, scene, who);
    await reviewed(server, scene, 'reviewer who may be the one');
  };

const KNOW_A_REVIEW: readonly Who[] = [...ORGANISER, 'reviewer who may be the one'];

/** What nobody but these may know. */
export const SECRETS: readonly Secret[] = [
  {
    key: 'reviewer',
    name: 'who reviewed a work, once its authors have their answer',
    known: [...ORGANISER, ...THE_TWO],
    happens: [reviewedBy('reviewer who may be the one'), reviewedBy('reviewer who may be the other')],
  },
  {
    key: 'review',
    name: 'what a review says, before anything is decided',
    known: KNOW_A_REVIEW,
    happens: [
      withReview({ score: 5, commentToAuthors: 'A very good question indeed.', commentToOrganisers: 'Take it.' }),
      withReview({ score: 2, commentToAuthors: 'I do not see the question.', commentToOrganisers: 'Leave it.' }),
    ],
  },
  {
    key: 'score',
    name: 'a score and what was said to the organisers, once its authors have their answer',
    known: KNOW_A_REVIEW,
    happens: [
      withReview({ score: 5, commentToOrganisers: 'Take it at any price.' }, 'poster'),
      withReview({ score: 2, commentToOrganisers: 'Take it if there is room.' }, 'poster'),
    ],
  },
  {
    key: 'comment',
    name: 'what authors are told, once they have their answer',
    known: [...KNOW_A_REVIEW, 'organiser who wrote it too', 'author'],
    happens: [
      withReview({ score: 4, commentToAuthors: 'Show one example more.' }, 'poster'),
      withReview({ score: 4, commentToAuthors: 'Say what is new about it.' }, 'poster'),
    ],
  },
  {
    key: 'decision',
    name: 'what is decided, before it is released',
    known: ORGANISER,
    happens: [withDecision('talk'), withDecision('decline')],
  },
  {
    key: 'author',
    name: 'whose a work is, where reviewers must not know',
    known: [...ORGANISER, 'organiser who wrote it too', 'author', 'mentor'],
    happens: [writtenBy('Zelda Quillfeather'), writtenBy('Bertram Fiddlestick')],
  },
];
