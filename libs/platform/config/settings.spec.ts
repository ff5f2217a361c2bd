import { DomainError } from '@colloquy/kernel';
import { readSettings } from './settings';

function faultsOf(env: NodeJS.ProcessEnv): readonly (string | undefined)[] {
  try {
    readSettings(env, '/srv');
  } catch (error) {
    if (error instanceof DomainError) return error.faults.map(({ field }) => field);
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('lets a newcomer start with no variable at all', () => {
    expect(readSettings({}, '/srv')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: '/srv/.colloquy',
      role: 'both',
      production: false,
      publicUrl: 'http://localhost:3000',
      logLevel: 'info',
      uploads: { mostBytes: 20 * 1024 * 1024, freePercent: 5 },
    });
  });

  it('takes every variable an operator sets', () => {
    const env = {
      DATABASE_URL: 'postgres://colloquy:secret@db.example/colloquy',
      PORT: '8080',
      HOST: '0.0.0.0',
      COLLOQUY_DATA: '/var/data',
      COLLOQUY_ROLE: 'worker',
      COLLOQUY_URL: 'https://conference.example/2026/',
      NODE_ENV: 'production',
      LOG: 'debug',
      UPLOAD_MB: '40',
      UPLOAD_FREE: '7.5',
    };
    expect(readSettings(env, '/srv')).toEqual({
      databaseUrl: 'postgres://colloquy:secret@db.example/colloquy',
      port: 8080,
      host: '0.0.0.0',
      dataFolder: '/var/data',
      role: 'worker',
      production: true,
      publicUrl: 'https://conference.example/2026',
      logLevel: 'debug',
      uploads: { mostBytes: 40 * 1024 * 1024, freePercent: 7.5 },
    });
  });

  it('takes a mail server with its sender, named or not', () => {
    const env = { SMTP_URL: 'smtp://user:p%40ss@mail.example:587', MAIL_FROM: 'Student Conference <conf@example.org>' };
    expect(readSettings(env, '/srv').mail).toEqual({
      url: env.SMTP_URL,
      from: { name: 'Student Conference', address: 'conf@example.org' },
      timeoutSeconds: 60,
    });
    const bare = readSettings({ ...env, MAIL_FROM: 'conf@example.org', SMTP_TIMEOUT: '1.5' }, '/srv').mail;
    expect(bare).toMatchObject({ from: { name: '', address: 'conf@example.org' }, timeoutSeconds: 1.5 });
  });

  it('names the variables of a mail server that cannot be used, without its password', () => {
    const mail = ['SMTP_URL', 'MAIL_FROM', 'SMTP_TIMEOUT'];
    expect(faultsOf({ SMTP_URL: 'mail.example', SMTP_TIMEOUT: 'soon' })).toEqual(mail);
    expect(faultsOf({ SMTP_URL: 'http://x', MAIL_FROM: 'a@b.org, c@d.org', SMTP_TIMEOUT: '-1' })).toEqual(mail);
    expect(faultsOf({ SMTP_URL: 'smtp://', MAIL_FROM: 'Conf <a@b.org>\nBcc: x@y.org', SMTP_TIMEOUT: '0' })).toEqual(
      mail,
    );
    expect(() => readSettings({ SMTP_URL: 'smtp//user:hunter2@mail' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });

  it('takes a university’s sign-in, over http on this machine only', () => {
    const env = {
      OIDC_ISSUER: 'https://login.example.ac.uk',
      OIDC_CLIENT_ID: 'colloquy',
      OIDC_CLIENT_SECRET: 'hunter2',
    };
    expect(readSettings(env, '/srv').singleSignOn).toEqual({
      issuer: 'https://login.example.ac.uk',
      clientId: 'colloquy',
      clientSecret: 'hunter2',
    });
    expect(faultsOf({ ...env, OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
    for (const issuer of ['http://login.example.ac.uk', 'http://localhost.example.ac.uk', 'ftp://x', 'https://a@b.org'])
      expect(faultsOf({ ...env, OIDC_ISSUER: issuer })).toEqual(['OIDC_ISSUER']);
  });

  it('names what is missing of a university’s sign-in', () => {
    expect(faultsOf({ OIDC_ISSUER: 'https://x.org' })).toEqual(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
    expect(faultsOf({ OIDC_CLIENT_SECRET: 'hunter2' })).toEqual(['OIDC_ISSUER']);
  });

  it('treats an empty variable, as a container file leaves it, as unset', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }, '/srv')).toEqual(readSettings({}, '/srv'));
  });

  it('names every faulty variable at once', () => {
    const env = {
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      COLLOQUY_URL: 'ftp://x',
      COLLOQUY_ROLE: 'boss',
      LOG: 'loud',
    };
    expect(faultsOf(env)).toEqual(['PORT', 'DATABASE_URL', 'COLLOQUY_URL', 'COLLOQUY_ROLE', 'LOG']);
  });

  it('never repeats the password of a mistyped database address', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgers://colloquy:hunter2@db/x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });

  it('refuses a worker that would quietly start an empty database of its own', () => {
    expect(faultsOf({ COLLOQUY_ROLE: 'worker' })).toEqual(['COLLOQUY_ROLE']);
  });
});
