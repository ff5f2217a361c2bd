export { MAIL_SCHEMA } from './mail.migration';
export { type MailMessage, writeMail } from './mail-outbox';
