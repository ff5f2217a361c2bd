import { csvTable } from '@colloquy/platform/tables';
import type { ReleaseReader } from '../domain/read-release';

/** Everybody in the programme with roles and codes, by family name; lists within a cell are separated by semicolons. */
export function peopleCsv(reader: ReleaseReader): string {
  const rows = reader
    .people()
    .map(({ person, codes }) => [
      person.name,
      person.sortName,
      [...codes.keys()].join('; '),
      [...new Set([...codes.values()].flat())].join('; '),
    ]);
  return csvTable([['name', 'sort_name', 'roles', 'codes'], ...rows]);
}
