export { MAIL_LOG_WORDS } from './log-words';
export { MAIL_SCHEMA } from './mail.migration';
export { type MailAddresses, MailDelivery } from './mail-delivery';
export { type KeyMail, type MailMessage, type SecretMail, writeMail } from './mail-outbox';
export { MAIL_PERSONAL_DATA } from './mail-personal-data';
export { MAIL_RETAINED_ROWS } from './mail-retained-rows';
export { MAIL_STATES, type MailState, READABLE_STATES } from './mail-state';
export { type OneMessage, Outbox } from './outbox';
export { countUnread, markRead } from './read-mail';
