import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badFiles } from '../../../../test/builders/sample-files/bad-files';
import { goodFiles, type SampleFile } from '../../../../test/builders/sample-files/good-files';
import { checkFile } from './check-file';

describe('the check of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-check-'));
  const [path, cleanPath] = [join(folder, 'sent'), join(folder, 'clean')];
  afterAll(() => rmSync(folder, { recursive: true }));

  function check({ name, type, bytes }: SampleFile) {
    writeFileSync(path, bytes);
    return checkFile({ path, cleanPath, name, type });
  }

  it.each(Object.entries(goodFiles()))('takes %s', async (_, file) => {
    expect(await check(file)).toEqual({ clean: file.type.startsWith('image/') });
  });

  it.each(Object.entries(badFiles()))('refuses %s', async (_, file) => {
    expect(await check(file)).toMatchObject({ refusal: { code: file.code } });
  });

  it('keeps of a picture what shows it, and nothing of where, when and by whom it was made', async () => {
    for (const file of Object.values(goodFiles()).filter(({ type }) => type.startsWith('image/'))) {
      await check(file);
      const clean = readFileSync(cleanPath);
      expect(clean.toString('latin1')).not.toMatch(/GPS|Author|script|ppt/);
      expect(await check({ ...file, bytes: clean })).toEqual({ clean: true });
      expect(readFileSync(cleanPath).equals(clean)).toBe(true);
    }
    const upright = goodFiles()['a photograph taken upright, with its place and a comment'];
    await check(upright!);
    expect(readFileSync(cleanPath).includes(Buffer.from('01120003000000010006', 'hex'))).toBe(true);
  });
});
