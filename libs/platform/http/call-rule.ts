import type { Viewer } from '@colloquy/kernel';
import { SetMetadata } from '@nestjs/common';

/** Who may call a route: one sentence for people, one pure predicate for the guard. */
export interface CallRule {
  readonly name: string;
  /** Completes "This route may be called by …". */
  readonly sentence: string;
  allows(viewer: Viewer, params: Readonly<Record<string, string>>): boolean;
  /** Whether the address alone decides: then no cookie is read or given, and everybody is a visitor. */
  readonly withoutCookies?: boolean;
}

/** Under this key a route keeps its rule. */
export const CALL_RULE = 'colloquy:call-rule';

/** States who may call a route. A route without it stops the server from starting. */
export const MayCall = (rule: CallRule): MethodDecorator & ClassDecorator => SetMetadata(CALL_RULE, rule);

/** Public: published programmes, health, sign-in. */
export const anyone: CallRule = { name: 'anyone', sentence: 'anyone', allows: () => true };

/** Any person who has signed in. */
export const signedIn: CallRule = {
  name: 'signed-in',
  sentence: 'anyone who has signed in',
  allows: (viewer) => viewer.personId !== null,
};

/** Whoever holds an address that says for itself what it opens, and for how long. */
export const holdersOfTheAddress: CallRule = {
  name: 'holders-of-the-address',
  sentence: 'whoever has its address',
  allows: () => true,
  withoutCookies: true,
};
