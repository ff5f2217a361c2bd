import type { Fault } from '@colloquy/kernel';
import { checkReferences } from './check-references';
import { checkTimes } from './check-times';
import type { Release } from './release';

/**
 * What a JSON Schema cannot say. The value must already have the form that `release.schema.json` describes.
 * @returns one sentence for each fault, with the field in dotted form; an empty list when the release may be published
 */
export function checkRelease(release: Release): Fault[] {
  return [...checkReferences(release), ...checkTimes(release)];
}
