import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { titleInMail } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isWider, type Sight } from '../../domain/discussing/discussion';
import { type DiscussionFrame, newPostsMail, sharedPostMail } from '../../mail/discussing/discussion-mails';
import { titlesForReviewers } from '../blind/read-works-for-reviewers';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { type DiscussionReader, readersOf } from './readers-of';

interface Untold {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly writerId: Id;
  readonly text: string;
  readonly sight: Sight;
  readonly told: Sight | null;
}

/** Every hour, tells whoever may read something new in discussions: each in one message, whatever was said. */
@Injectable()
export class TellDiscussions implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  /** Tells of everything that nobody was told of yet; what is told is told once. */
  async run(): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const untold: Omit<Untold, 'title'>[] = await tx.query(
        `SELECT d.id, s.conference_id AS "conferenceId", s.id AS "submissionId", s.code, d.writer_id AS "writerId",
           d.text, d.sight, d.told
         FROM discussion_post d JOIN submission s ON s.id = d.submission_id JOIN conference c ON c.id = s.conference_id
         WHERE d.told IS DISTINCT FROM d.sight AND c.state <> 'archived' AND s.state <> 'withdrawn'
         ORDER BY d.written_at, d.id FOR UPDATE OF d SKIP LOCKED`,
      );
      for (const conferenceId of new Set(untold.map((post) => post.conferenceId))) {
        const here = untold.filter((post) => post.conferenceId === conferenceId);
        const ids = here.map(({ submissionId }) => submissionId);
        const titles = await titlesForReviewers(tx, conferenceId, ids);
        const posts = here.map((post) => ({ ...post, title: titles.get(post.submissionId) ?? '' }));
        await tellConference(tx, conferenceId, posts, this.settings.publicUrl);
      }
      await tx.query('UPDATE discussion_post SET told = sight WHERE id = ANY ($1)', [untold.map(({ id }) => id)]);
    });
  }
}

async function tellConference(
  tx: Transaction,
  conferenceId: Id,
  posts: readonly Untold[],
  publicUrl: string,
): Promise<void> {
  const { slug, title, contact } = await findConference(tx, conferenceId);
  const frame: DiscussionFrame = { conferenceId, conference: title, contact, workspace: `${publicUrl}/app/c/${slug}` };
  const { discussion } = await readReviewingRules(tx, conferenceId);
  const readers = new Map<Id, readonly DiscussionReader[]>();
  for (const { submissionId } of posts) {
    if (!readers.has(submissionId)) readers.set(submissionId, await readersOf(tx, conferenceId, submissionId));
  }
  const news: News = new Map();
  for (const post of posts) {
    const all = readers.get(post.submissionId) ?? [];
    const told = new Set(all.filter(({ sight }) => post.told && !isWider(sight, post.told)).map(({ id }) => id));
    const reached = all.filter(({ id, sight }) => id !== post.writerId && !told.has(id) && !isWider(sight, post.sight));
    for (const reader of reached) {
      if (reader.sight === 'authors') await writeMail(tx, sharedPostMail(frame, reader, inMail(post)));
      else if (reader.sight === 'organisers' || discussion) note(news, reader, post.submissionId);
    }
  }
  for (const { reader, posts: count, works, isOrganiser } of news.values()) {
    await writeMail(tx, newPostsMail(frame, reader, { posts: count, works: works.size, isOrganiser }));
  }
}

const inMail = ({ code, title, text }: Untold) => ({ code, title: titleInMail(title), text });

type News = Map<Id, { reader: DiscussionReader; posts: number; works: Set<Id>; isOrganiser: boolean }>;

function note(news: News, reader: DiscussionReader, submissionId: Id): void {
  const before = news.get(reader.id);
  const isOrganiser = reader.sight === 'organisers';
  news.set(reader.id, {
    reader,
    posts: (before?.posts ?? 0) + 1,
    works: new Set([...(before?.works ?? []), submissionId]),
    isOrganiser: isOrganiser || (before?.isOrganiser ?? false),
  });
}
