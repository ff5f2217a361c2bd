import { hostileRelease } from '../../../../test/builders/hostile-release';
import { buildProgrammePdf } from './build-programme-pdf';

describe('a programme of hostile abstracts', () => {
  test('is built, with nothing outside the page and nothing missing, and passes the rules', async () => {
    const { faults, findings, pages } = await buildProgrammePdf(hostileRelease(200));
    expect(pages).toBeGreaterThan(40);
    expect(faults.filter((fault) => /does not fit on the page|no font has a shape/.test(fault))).toEqual([]);
    expect(findings).toEqual([]);
  });
});
