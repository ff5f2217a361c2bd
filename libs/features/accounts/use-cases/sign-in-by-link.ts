import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { spendLink } from './sign-in-links';
import { type SignInFrom, SignInSessions } from './sign-in-sessions';

/** Uses a link from a mail, and signs its owner in. */
@Injectable()
export class SignInByLink {
  constructor(
    private readonly acts: Acts,
    private readonly sessions: SignInSessions,
  ) {}

  /**
   * @returns the browser's token, and where to go
   * @throws DomainError as `readLink`
   */
  run(
    { viewer }: ActContext,
    { token, from }: { readonly token: unknown; readonly from: SignInFrom },
  ): Promise<{ token: string; next: string }> {
    return this.acts.run({ viewer }, { act: 'sign-in', conferenceId: null }, async (tx) => {
      const { personId, next } = await spendLink(tx, token);
      return { token: await this.sessions.open(tx, personId, from), next };
    });
  }
}
