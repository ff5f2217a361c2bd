import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, isId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { fitWords, type MailWords, writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PresentersLetter, presentersMail, type WrittenPresenter } from '../../mail/presenters-mail';

/** What is written, and about which works. */
export interface LetterOrder extends MailWords {
  /** Slug or id. */
  readonly conference: string;
  readonly submissionIds: readonly Id[];
}

/** A letter as the first of its readers gets it. */
export interface LetterPreview extends MailWords {
  readonly recipients: readonly string[];
  /** Those of them of whom no address is known: they read it in the program. */
  readonly withoutAddress: readonly string[];
}

/** Writes to those who present works: one message to each, however many of the works are theirs. */
@Injectable()
export class WriteToPresenters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found` for others than organisers; `nobody-to-write-to`; `unfit-mail` naming the field */
  async preview({ viewer }: Pick<ActContext, 'viewer'>, order: LetterOrder): Promise<LetterPreview> {
    const letter = await this.letter(viewer, order);
    const presenters = await readPresenters(this.dataSource, letter.conference.id, order.submissionIds);
    const [first] = presenters;
    if (!first) throw nobody();
    const { subject, text } = presentersMail(first, letter);
    return {
      ...fitWords({ subject, text }),
      recipients: presenters.map(({ name }) => name),
      withoutAddress: presenters.filter(({ hasAddress }) => !hasAddress).map(({ name }) => name),
    };
  }

  /** @returns how many people were written to @throws DomainError as {@link preview}; `archived` */
  async run(context: ActContext, order: LetterOrder): Promise<{ written: number }> {
    const letter = await this.letter(context.viewer, order);
    const conferenceId = letter.conference.id;
    const record = { act: 'write-to-presenters', conferenceId, count: ({ written }: { written: number }) => written };
    return this.acts.run(context, record, async (tx) => {
      const presenters = await readPresenters(tx, conferenceId, order.submissionIds);
      if (presenters.length === 0) throw nobody();
      for (const presenter of presenters) await writeMail(tx, presentersMail(presenter, letter));
      return { written: presenters.length };
    });
  }

  private async letter(viewer: ActContext['viewer'], order: LetterOrder): Promise<PresentersLetter> {
    const conference = await findConference(this.dataSource, order.conference);
    if (!isOrganiser(viewer, conference.id)) throw notFound('conference');
    return { conference, ...fitWords(order), publicUrl: this.settings.publicUrl };
  }
}

async function readPresenters(
  db: Reader,
  conferenceId: Id,
  submissionIds: readonly Id[],
): Promise<(WrittenPresenter & { readonly hasAddress: boolean })[]> {
  return db.query(
    `SELECT p.id, coalesce(nullif(p.name, ''), 'presenter') AS name,
       EXISTS (SELECT 1 FROM person_address WHERE person_id = p.id) AS "hasAddress",
       json_agg(json_build_object('code', s.code, 'title', coalesce(v.title, d.content ->> 'title', '')) ORDER BY s.code) AS works
     FROM submission s JOIN submission_author a ON a.submission_id = s.id AND a.presenter JOIN person p ON p.id = a.person_id
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     LEFT JOIN abstract_draft d ON d.submission_id = s.id
     WHERE s.conference_id = $1 AND s.id = ANY ($2::uuid[]) GROUP BY p.id ORDER BY min(s.code), p.sort_name`,
    [conferenceId, submissionIds.filter(isId)],
  );
}

const nobody = () =>
  new DomainError('conflict', 'nobody-to-write-to', 'None of these works has somebody who presents it.');
