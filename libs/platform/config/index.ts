export type { MailServer } from './mail-server';
export * from './settings';
export type { SingleSignOn } from './single-sign-on';
