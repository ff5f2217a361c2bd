import { differences, LineHash } from './table-hashes';

function hashOf(...lines: readonly string[]) {
  const hash = new LineHash();
  for (const line of lines) hash.add(line);
  return hash.of('person');
}

describe('the hash of a table', () => {
  it('does not depend on the order of the rows', () => {
    expect(hashOf('["Ada"]', '["Bo"]')).toEqual(hashOf('["Bo"]', '["Ada"]'));
  });

  it('notices another value, a missing row and a row that is there twice', () => {
    const { hash } = hashOf('["Ada"]', '["Bo"]');
    for (const other of [hashOf('["Ada"]', '["Bob"]'), hashOf('["Ada"]'), hashOf('["Ada"]', '["Bo"]', '["Bo"]')]) {
      expect(other.hash).not.toBe(hash);
    }
  });
});

describe('the differences of two databases', () => {
  it('are none where both hold the same', () => {
    expect(differences([hashOf('["Ada"]')], [hashOf('["Ada"]')])).toEqual([]);
  });

  it('are told table by table', () => {
    const wanted = [hashOf('["Ada"]'), { table: 'track', rows: 2, hash: 'x' }, { table: 'room', rows: 1, hash: 'x' }];
    const found = [hashOf('["Bo"]'), { table: 'track', rows: 1, hash: 'y' }, { table: 'phase', rows: 1, hash: 'x' }];
    expect(differences(wanted, found)).toEqual([
      'person: as many rows, but other values.',
      'phase: was not there before.',
      'room: is missing.',
      'track: number of rows 1, not 2.',
    ]);
  });
});
