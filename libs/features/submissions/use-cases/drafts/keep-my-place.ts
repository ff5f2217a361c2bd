import {
  countTry,
  isGuest,
  nameMyself,
  normaliseAddress,
  SIGN_IN_SETTINGS,
  type SignInSettings,
} from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { writeDraftMail } from '../../mail/draft-mail';
import { readDraftRecord } from './draft-record';
import { findWritable } from './writable-submission';

/** Sends the way back to a draft to the address that its guest has given among the authors. */
@Injectable()
export class KeepMyPlace {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Somebody whose address is known already needs no such mail, and none is sent.
   * @param client the machine that asks
   * @returns where the mail goes; null where none was needed
   * @throws DomainError `not-found`; `invalid-address` at the author's field; TooManyRequests
   */
  async run(
    context: ActContext,
    {
      conference,
      submissionId,
      client,
    }: { readonly conference: string; readonly submissionId: string; readonly client: string },
  ): Promise<string | null> {
    const personId = context.viewer.personId ?? '';
    const submission = await findWritable(this.dataSource, context.viewer, conference, submissionId);
    const { id, conferenceId, code, authorKey } = submission;
    if (!(await isGuest(this.dataSource, personId))) return null;
    return this.acts.run(context, { act: 'keep-my-place', conferenceId, subject: id }, async (tx) => {
      const { content } = await readDraftRecord(tx, id);
      const own = content.authors.find((author) => author.id === authorKey);
      const address = normaliseAddress(own?.address ?? '');
      if (address === null) throw noAddress(authorKey);
      await countTry(tx, { of: 'writer', name: client });
      await countTry(tx, { of: 'address', name: address });
      const name = own?.name.trim() ?? '';
      if (name !== '') await nameMyself(tx, personId, name);
      await writeDraftMail(tx, {
        ...{ conference: await findConference(tx, conferenceId), submissionId: id, code, title: content.title.trim() },
        ...{ personId, name, address, publicUrl: this.settings.publicUrl },
      });
      return address;
    });
  }
}

function noAddress(authorKey: string | null): DomainError {
  const message = 'Give your e-mail address first: the way back to your draft is sent there.';
  return new DomainError('invalid', 'invalid-address', message, [{ field: `authors.${authorKey}.address`, message }]);
}
