import type { FeatureSchema } from '../feature-schema';
import { dumpLines } from './dump';
import { restoreLines } from './restore';
import { inSession } from './session';
import type { CopyReport } from './table-hashes';

/**
 * Copies a whole database, as it is at one instant, into an empty one on another server, and proves that both are equal.
 * The original is left as it is: nobody should write to it any more once this has begun.
 *
 * @throws DomainError as `restore` does
 */
export function move(from: string, to: string, schema: FeatureSchema): Promise<CopyReport> {
  return inSession(from, 'snapshot', (client) => restoreLines(to, dumpLines(client), schema));
}
