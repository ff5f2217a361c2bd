import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, makeInvitationLink, withdrawInvitationLink } from '@colloquy/features/conferences';
import { type CalendarDay, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { type MentorSignUp, readSignUp, signUpAddress } from './read-sign-up';

/** Where everybody may come in as a mentor: one address for each conference, which organisers open and close. */
@Injectable()
export class OpenMentorSignUp {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Opens it, or sets anew until when and for how many.
   * @throws DomainError `not-found` for others than organisers; `invalid-last-day`
   */
  async open(
    context: ActContext,
    {
      conferenceId,
      lastDay,
      uses,
    }: { readonly conferenceId: Id; readonly lastDay: CalendarDay; readonly uses: number },
  ): Promise<MentorSignUp> {
    const { viewer } = context;
    if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'open-mentor-sign-up', conferenceId }, async (tx) => {
      const { slug } = await findConference(tx, conferenceId);
      const id = newId();
      const note = `Mentor sign-up: ${signUpAddress(this.settings.publicUrl, slug)}`;
      const token = await makeInvitationLink(tx, id, {
        ...{ conferenceId, role: 'mentor', trackId: null, lastDay, uses, note, madeBy: viewer.personId },
      });
      const [before]: { linkId: Id }[] = await tx.query(
        'SELECT link_id AS "linkId" FROM mentor_sign_up WHERE conference_id = $1 FOR UPDATE',
        [conferenceId],
      );
      if (before) await withdrawInvitationLink(tx, conferenceId, before.linkId);
      await tx.query(
        `INSERT INTO mentor_sign_up (conference_id, link_id, token) VALUES ($1, $2, $3)
         ON CONFLICT (conference_id) DO UPDATE SET link_id = excluded.link_id, token = excluded.token`,
        [conferenceId, id, token],
      );
      return readSignUp(tx, conferenceId, this.settings.publicUrl);
    });
  }

  /** Closes it; whoever came in stays a mentor. @throws DomainError `not-found` for others than organisers */
  async close(context: ActContext, conferenceId: Id): Promise<void> {
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'close-mentor-sign-up', conferenceId }, async (tx) => {
      const [open]: { linkId: Id }[] = await tx.query(
        'SELECT link_id AS "linkId" FROM mentor_sign_up WHERE conference_id = $1',
        [conferenceId],
      );
      if (open) await withdrawInvitationLink(tx, conferenceId, open.linkId);
    });
  }
}
