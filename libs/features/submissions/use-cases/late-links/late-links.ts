import { hashOf, newToken, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, isOrganiser, type LocalTimeEntry } from '@colloquy/features/conferences';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lateLinkFaults } from '../../domain/late-links/late-link';
import { readUntil } from './until';

/** A late link that is to be made. */
export interface NewLateLink {
  /** Slug or id. */
  readonly conference: string;
  readonly until: LocalTimeEntry;
  /** For how many works. */
  readonly uses: number;
  /** For which presentation type; null: for any. */
  readonly typeId: Id | null;
  /** For the organisers: whom it is for, and why. */
  readonly note: string;
}

/** Organisers make links by which works may come after the deadline, and end them. */
@Injectable()
export class LateLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Makes a link. Its whole address is known to whoever gets this answer and to nobody ever after.
   * @throws DomainError `not-found`; `invalid-late-link` or `invalid-until` naming the fields; `archived`
   */
  async make(context: ActContext, link: NewLateLink): Promise<{ id: Id; address: string }> {
    const { id: conferenceId, slug, timeZone, types } = await findConference(this.dataSource, link.conference);
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const faults = lateLinkFaults({ ...link, typeIds: types.map(({ id }) => id) });
    if (faults.length > 0)
      throw new DomainError('invalid', 'invalid-late-link', 'The link needs another look.', faults);
    const until = await readUntil(this.dataSource, timeZone, link.until);
    const id = newId();
    const token = newToken();
    // Without the key of the request: the answer of an act with one is kept, and this one is a secret.
    const record = { act: 'make-late-link', conferenceId, subject: id };
    return this.acts.run({ viewer: context.viewer }, record, async (tx) => {
      await tx.query(
        `INSERT INTO late_link (id, conference_id, type_id, token_hash, note, uses, until, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, conferenceId, link.typeId, hashOf(token), link.note.trim(), link.uses, until, context.viewer.personId],
      );
      return { id, address: `${this.settings.publicUrl}/c/${slug}/submit?late=${token}` };
    });
  }

  /** Ends a link; what came by it may still come. @throws DomainError `not-found`; `archived` */
  async end(context: ActContext, { conference, linkId }: { conference: string; linkId: Id }): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, conference);
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('late link');
    await this.acts.run(context, { act: 'end-late-link', conferenceId, subject: linkId }, async (tx) => {
      const [, count] = (await tx.query(
        'UPDATE late_link SET ended_at = coalesce(ended_at, now()) WHERE id = $1 AND conference_id = $2',
        [linkId, conferenceId],
      )) as [unknown, number];
      if (count === 0) throw notFound('late link');
    });
  }
}
