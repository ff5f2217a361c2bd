import type { Fault } from '@colloquy/kernel';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import schema from '../domain/release.schema.json';

/**
 * Where a value does not have the form of a release, by the published JSON Schema; empty when it does.
 * What the form cannot say is checked by `checkRelease`.
 */
export function releaseSchemaFaults(value: unknown): Fault[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => ({
    field: instancePath.slice(1).replaceAll('/', '.'),
    message: `${message ?? 'is wrong'}.`,
  }));
}
