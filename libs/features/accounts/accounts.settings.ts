import type { Settings } from '@colloquy/platform/config';

/** What signing in depends on, besides the database. */
export type SignInSettings = Pick<Settings, 'publicUrl' | 'singleSignOn'>;

/** Injection token of the {@link SignInSettings}. */
export const SIGN_IN_SETTINGS = Symbol('sign-in settings');
