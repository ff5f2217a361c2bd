import { explainConnectionError } from './explain-connection-error';

const URL_WITH_SECRET = 'postgres://ada:h%26unter2@db.example:5433/colloquy';

describe('explainConnectionError', () => {
  it.each([
    ['ECONNREFUSED', 'database-unreachable', 'No PostgreSQL server answers at db.example:5433'],
    ['ENOTFOUND', 'database-host-unknown', 'db.example'],
    ['28P01', 'database-login-refused', 'does not let the user "ada" in'],
    ['3D000', 'database-missing', 'has no database "colloquy"'],
    ['53100', 'database-disk-full', 'disk'],
    ['57P03', 'database-starting', 'Try again'],
  ])('turns %s into a sentence that names what to correct', (code, expected, words) => {
    const explained = explainConnectionError(URL_WITH_SECRET, Object.assign(new Error('x'), { code }));
    expect(explained).toMatchObject({ kind: 'unavailable', code: expected, message: expect.stringContaining(words) });
  });

  it('never shows the password, neither as written in the address nor decoded', () => {
    const error = new Error('could not use h&unter2 from postgres://ada:h%26unter2@db.example');
    const { message } = explainConnectionError(URL_WITH_SECRET, error);
    expect(message).not.toMatch(/unter2/);
    expect(message).toContain('could not use');
  });

  it('understands a refusal of both addresses of localhost', () => {
    const both = Object.assign(new AggregateError([new Error('::1'), new Error('127.0.0.1')]), {
      code: 'ECONNREFUSED',
    });
    expect(explainConnectionError('postgres://localhost/x', both).code).toBe('database-unreachable');
  });
});
