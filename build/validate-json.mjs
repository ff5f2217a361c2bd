/**
 * Holds a JSON file against a JSON Schema (draft 6, 7, 2019-09 or 2020-12) and prints each place where it differs:
 *
 *   node build/validate-json.mjs SCHEMA FILE
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One validator class per family of drafts; a draft that none knows is an error of Ajv's own, not a pass. */
function validatorFor(draft) {
  if (draft.includes('2020-12')) return require('ajv/dist/2020').default;
  if (draft.includes('2019-09')) return require('ajv/dist/2019').default;
  return require('ajv').default;
}

function compile(schema) {
  const draft = schema.$schema ?? '';
  const Validator = validatorFor(draft);
  // The interchange format's schema names a format "color", which no draft defines since the third: it is not judged.
  const validator = new Validator({ allErrors: true, strict: false, formats: { color: true } });
  if (draft.includes('draft-06')) validator.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  require('ajv-formats').default(validator);
  return validator.compile(schema);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const [schemaPath, filePath] = process.argv.slice(2);
if (!schemaPath || !filePath) throw new Error('Give the schema and the file: node build/validate-json.mjs SCHEMA FILE');
const validate = compile(readJson(schemaPath));
if (!validate(readJson(filePath))) {
  for (const { instancePath, message } of validate.errors) console.error(`${instancePath || '/'} ${message}`);
  process.exitCode = 1;
}
