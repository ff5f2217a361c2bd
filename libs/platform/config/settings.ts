import { isAbsolute, resolve } from 'node:path';
import { DomainError, type Fault } from '@colloquy/kernel';
import { type MailServer, readMailServer } from './mail-server';
import { readSingleSignOn, type SingleSignOn } from './single-sign-on';
import { readUploads, type UploadSettings } from './uploads';

/** Which work one process does: answer people, run jobs, or both. */
export type Role = 'web' | 'worker' | 'both';

/** How much is written to the log: each level includes those before it. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Everything that may differ from one installation to the next. */
export interface Settings {
  /** The PostgreSQL server to use; without it the embedded server keeps the data in {@link dataFolder}. */
  readonly databaseUrl?: string;
  /** TCP port of the web server; 0 takes any free one. */
  readonly port: number;
  /** Address the web server listens on. */
  readonly host: string;
  /** Absolute path of the folder for the embedded database and uploaded files. */
  readonly dataFolder: string;
  readonly role: Role;
  /** True with `NODE_ENV=production`: JSON log lines, no hints about the inside in answers. */
  readonly production: boolean;
  /** What people type to get here, for links in mails and releases; no slash at its end. */
  readonly publicUrl: string;
  readonly logLevel: LogLevel;
  /** The server that takes our mail; without it messages are read in the app. */
  readonly mail?: MailServer;
  /** A university's own sign-in; without it people sign in by links alone. */
  readonly singleSignOn?: SingleSignOn;
  readonly uploads: UploadSettings;
}

const ROLES: readonly Role[] = ['web', 'worker', 'both'];
const LOG_LEVELS: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 *
 * @param env usually `process.env`
 * @param workingFolder where a relative `COLLOQUY_DATA` begins
 * @throws DomainError `settings-invalid` with one fault, named after its variable, for each one that cannot be used.
 *   A fault never repeats `DATABASE_URL` or `SMTP_URL`, which hold passwords.
 * @example readSettings({ PORT: '8080' }).publicUrl // 'http://localhost:8080'
 */
export function readSettings(env: NodeJS.ProcessEnv, workingFolder: string = process.cwd()): Settings {
  const faults: Fault[] = [];
  const value = (name: string) => env[name]?.trim() || undefined;
  const refuse = (field: string, message: string) => faults.push({ field, message });

  function choice<T extends string>(name: string, known: readonly T[], otherwise: T): T {
    const given = value(name) ?? otherwise;
    const found = known.find((each) => each === given);
    if (found === undefined) refuse(name, `${name} is "${given}"; choose one of ${known.join(', ')}.`);
    return found ?? otherwise;
  }

  const port = Number(value('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    refuse('PORT', `PORT is "${value('PORT')}"; give a whole number from 0 to 65535.`);
  }
  const databaseUrl = value('DATABASE_URL');
  if (databaseUrl !== undefined && !hasProtocol(databaseUrl, ['postgres:', 'postgresql:'])) {
    refuse('DATABASE_URL', 'DATABASE_URL is not of the form postgres://user:password@host:5432/database.');
  }
  const publicUrl = value('COLLOQUY_URL') ?? `http://localhost:${port}`;
  if (!hasProtocol(publicUrl, ['http:', 'https:'])) {
    refuse('COLLOQUY_URL', `COLLOQUY_URL is "${publicUrl}"; give an address such as https://conference.example.ac.uk.`);
  }
  const role = choice('COLLOQUY_ROLE', ROLES, 'both');
  if (role !== 'both' && databaseUrl === undefined) {
    refuse(
      'COLLOQUY_ROLE',
      `A process with the role ${role} alone needs DATABASE_URL: the database it shares with the others.`,
    );
  }
  const dataFolder = value('COLLOQUY_DATA') ?? '.colloquy';
  const logLevel = choice('LOG', LOG_LEVELS, 'info');
  const mail = readMailServer(value, refuse);
  const singleSignOn = readSingleSignOn(value, refuse);
  const uploads = readUploads(value, refuse);

  if (faults.length > 0) {
    throw new DomainError('invalid', 'settings-invalid', faults.map(({ message }) => message).join(' '), faults);
  }
  return {
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    port,
    host: value('HOST') ?? '127.0.0.1',
    dataFolder: isAbsolute(dataFolder) ? dataFolder : resolve(workingFolder, dataFolder),
    role,
    production: value('NODE_ENV') === 'production',
    publicUrl: publicUrl.replace(/\/+$/, ''),
    logLevel,
    uploads,
    ...(mail === undefined ? {} : { mail }),
    ...(singleSignOn === undefined ? {} : { singleSignOn }),
  };
}

function hasProtocol(url: string, protocols: readonly string[]): boolean {
  return URL.canParse(url) && protocols.includes(new URL(url).protocol);
}
