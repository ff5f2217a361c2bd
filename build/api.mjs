/**
 * Writes the API's contract and what is made from it:
 *
 *   node build/api.mjs           libs/api-client/openapi.json and libs/api-client/generated/schema.d.ts
 *   node build/api.mjs --check   fails when they differ from the program
 *
 * The contract is read from the program's controllers; neither a database nor a port is needed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = new URL('..', import.meta.url);
const require = createRequire(import.meta.url);
require('reflect-metadata');
const { contract } = require(fileURLToPath(new URL('dist/apps/server/contract.js', root)));

const document = await contract();
const types = astToString(await openapiTypescript(structuredClone(document)));
const files = {
  'libs/api-client/openapi.json': `${JSON.stringify(document, null, 1)}\n`,
  'libs/api-client/generated/schema.d.ts': `/* Made from openapi.json by "npm run api". */\n${types}`,
};

const read = (file) => {
  try {
    return readFileSync(new URL(file, root), 'utf8');
  } catch {
    return null;
  }
};
if (process.argv.includes('--check')) {
  const stale = Object.keys(files).filter((file) => read(file) !== files[file]);
  if (stale.length > 0)
    console.error(`The API has changed and these files have not: ${stale.join(', ')}. Run "npm run api".`);
  process.exit(stale.length > 0 ? 1 : 0);
}
mkdirSync(new URL('libs/api-client/generated/', root), { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(new URL(file, root), text);
process.exit(0);
