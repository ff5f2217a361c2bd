import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits that only their holder knows. Never stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whether the text has the form of a token, to answer before the database is asked. */
export const isToken = (text: unknown): text is string => typeof text === 'string' && TOKEN.test(text);

/** What is stored in a secret's place: its SHA-256. A lookup by it tells an attacker nothing by the time that it takes. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
