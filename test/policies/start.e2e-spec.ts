import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

describe('a server with a route that does not say who may call it', () => {
  it('does not start, and names that route alone', () => {
    const said = execFileSync(process.execPath, [join(__dirname, 'server-without-a-rule.cjs')], { encoding: 'utf8' });
    expect(said).toContain('PapersController.remove');
    expect(said).not.toContain('PapersController.list');
    expect(said).not.toContain('started');
  });
});
