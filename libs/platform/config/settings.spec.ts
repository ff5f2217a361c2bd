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
    });
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
