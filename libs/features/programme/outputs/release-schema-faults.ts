import type { Fault } from '@colloquy/kernel';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import schema from '../domain/release.schema.json';

let validate: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (!validate) {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    validate = ajv.compile(schema);
  }
  return validate;
}

/** `/submissions/3/title` as the dotted field `submissions.3.title`. */
function dotted(pointer: string): string {
  return pointer.slice(1).replace(/\//g, '.');
}

/**
 * What keeps a value from being a release, by the published schema. Run it on everything that comes from outside, and
 * `checkRelease` after it.
 * @returns one fault for each place, with the field in dotted form (empty for the whole); none when the form is right
 */
export function releaseSchemaFaults(value: unknown): Fault[] {
  const check = validator();
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, keyword, message, params }) => {
    const extra = keyword === 'additionalProperties' ? ` ("${String(params.additionalProperty)}")` : '';
    return { field: dotted(instancePath), message: `${message ?? 'does not fit the schema'}${extra}.` };
  });
}
