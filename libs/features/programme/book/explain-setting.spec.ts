import { sampleRelease } from '../../../../test/builders/sample-release';
import { explainSetting } from './explain-setting';

describe('how an abstract has been set', () => {
  jest.setTimeout(60_000);

  it('is told by its code: where it stands, and which of its own lines is the loosest', async () => {
    const release = sampleRelease(8);
    const account = await explainSetting(release, 'UG-003');
    const { abstract } = release.submissions[2] ?? { abstract: '' };
    expect(account?.lines).toBeGreaterThan(5);
    expect(account?.pages).toContain(account?.loosest?.page);
    const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(abstract)).toContain(letters(account?.loosest?.text ?? 'nothing'));
    expect(account?.sentence).toContain('UG-003 stands on page');
  });

  it('is unknown for a code that the release does not have', async () => {
    expect(await explainSetting(sampleRelease(8), 'UG-999')).toBeNull();
  });
});
