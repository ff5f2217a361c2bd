import { sampleRelease } from '../../../../test/builders/sample-release';
import schema from '../domain/release.schema.json';
import { releaseSchemaFaults } from '../use-cases/release-schema-faults';

const sound = (): ReturnType<typeof sampleRelease> => {
  const release = sampleRelease();
  return { ...release, submissions: release.submissions.map((submission) => ({ ...submission, source: null })) };
};

/** Every named field of the schema, wherever it stands. */
function fields(node: unknown, name = ''): [string, Record<string, unknown>][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const path = `${name}.${key}`;
    const own = key === 'properties' ? Object.entries(value as Record<string, Record<string, unknown>>) : [];
    return [
      ...own.map(([field, what]): [string, Record<string, unknown>] => [`${path}.${field}`, what]),
      ...fields(value, path),
    ];
  });
}

describe('the published schema', () => {
  it('accepts a release', () => {
    expect(releaseSchemaFaults(sound())).toEqual([]);
  });

  it('describes every field', () => {
    const all = fields(schema);
    expect(all.length).toBeGreaterThan(90);
    expect(all.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });

  it.each<[string, (release: Record<string, unknown>) => unknown, string]>([
    ['another version of the format', (release) => ({ ...release, format: 'colloquy-release/2' }), 'format'],
    ['a missing list', ({ rooms, ...rest }) => rest, ''],
    ['a field that nobody knows', (release) => ({ ...release, secret: 1 }), ''],
    ['a time without a zone', (release) => ({ ...release, publishedAt: '2026-05-20T09:00:00' }), 'publishedAt'],
    ['a number as text', (release) => ({ ...release, number: '1' }), 'number'],
  ])('names %s', (_, change, field) => {
    const faults = releaseSchemaFaults(change({ ...sound() }));
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map((fault) => fault.field))).toEqual(new Set([field]));
  });

  it('refuses an address that a page must not link to', () => {
    const { submissions, ...release } = sound();
    const source = { url: 'javascript:alert(1)', licence: 'CC BY 4.0' };
    const faults = releaseSchemaFaults({ ...release, submissions: [{ ...submissions[0]!, source }] });
    expect(faults.map(({ field }) => field)).toContain('submissions.0.source.url');
  });
});
