import { DomainError } from '@colloquy/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { SIGN_IN_SETTINGS, type SignInSettings } from '../accounts.settings';

/** What the browser keeps between going to the university and coming back, and nobody else knows. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: shows that whoever brings the answer has asked the question. */
  readonly verifier: string;
}

/** Somebody as their university describes them. */
export interface UniversityPerson {
  readonly issuer: string;
  readonly subject: string;
  /** As the university writes it; null where it names none. */
  readonly address: string | null;
  /** Whether the university vouches for the address. */
  readonly verified: boolean;
  /** What the university calls them; null where it does not say. */
  readonly name: string | null;
}

const TIMEOUT_SECONDS = 10;

/**
 * A university's sign-in by OpenID Connect (Core 1.0, authorization code flow with PKCE, RFC 7636). The provider's
 * settings are read from it at the first use, so that this server starts while that one is away.
 */
@Injectable()
export class OpenIdConnect {
  private readonly logger = new Logger('university');
  private found: Promise<client.Configuration> | null = null;

  constructor(@Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings) {}

  /** Whether a university's sign-in is set up. */
  get offered(): boolean {
    return this.settings.singleSignOn !== undefined;
  }

  /** Begins: where to send the browser, and what it must keep. */
  async begin(): Promise<{ readonly address: string; readonly journey: Journey }> {
    const journey = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(await this.provider(), {
      redirect_uri: this.callback,
      scope: 'openid email profile',
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, journey };
  }

  /**
   * Ends: asks the university who has come back.
   * @param query of the address to which the browser was sent back, with its question mark
   * @throws DomainError `university-refused` where the answer does not belong to the journey, is used or is a refusal
   */
  async finish(query: string, { state, nonce, verifier }: Journey): Promise<UniversityPerson> {
    const provider = await this.provider();
    try {
      const tokens = await client.authorizationCodeGrant(provider, new URL(`${this.callback}${query}`), {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token');
      const told =
        claims.email === undefined ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
      const address = typeof told.email === 'string' ? told.email : null;
      const name = typeof told.name === 'string' && told.name.trim() !== '' ? told.name.trim().slice(0, 200) : null;
      return { issuer: claims.iss, subject: claims.sub, address, verified: told.email_verified === true, name };
    } catch (error) {
      this.logger.warn(`an answer was refused: ${error instanceof Error ? error.message : 'not an error'}`);
      throw new DomainError(
        'invalid',
        'university-refused',
        'Your university did not let you in, or its answer has been used already. Start again from the sign-in page.',
      );
    }
  }

  /** Where one signs out of the university too; null where it has no such place or cannot be asked. */
  async signOutAddress(): Promise<string | null> {
    try {
      const provider = await this.provider();
      if (!provider.serverMetadata().end_session_endpoint) return null;
      const back = { post_logout_redirect_uri: `${this.settings.publicUrl}/sign-in` };
      return client.buildEndSessionUrl(provider, back).href;
    } catch {
      return null;
    }
  }

  private get callback(): string {
    return `${this.settings.publicUrl}/sign-in/university/callback`;
  }

  private async provider(): Promise<client.Configuration> {
    const { singleSignOn } = this.settings;
    if (!singleSignOn) throw new DomainError('not-found', 'no-university', 'No university’s sign-in is set up here.');
    const issuer = new URL(singleSignOn.issuer);
    // Settings allow http on this machine only.
    const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    const { clientId, clientSecret } = singleSignOn;
    this.found ??= client.discovery(issuer, clientId, clientSecret, client.ClientSecretBasic(clientSecret), {
      ...{ execute, timeout: TIMEOUT_SECONDS },
    });
    try {
      return await this.found;
    } catch (error) {
      this.found = null;
      this.logger.warn(`the provider cannot be asked: ${error instanceof Error ? error.message : 'not an error'}`);
      throw new DomainError(
        'unavailable',
        'university-away',
        'Your university’s sign-in cannot be reached just now. Try again in a moment, or have a link sent to you.',
      );
    }
  }
}
