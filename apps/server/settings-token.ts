/** Injection token of the settings with which the program was started. */
export const SETTINGS = Symbol('settings');
