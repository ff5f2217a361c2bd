/**
 * Loaded before the program of a world: makes its guards removable while it runs. GUARDS names the file with all of them,
 * each with its `guard` as it stands in the program and what stands there `instead`; GUARD_GONE names the file in which
 * the name of the one that is gone is written, or nothing. What is written in the program's code is looked for in its
 * `file` below dist, and the program does not start where it is not found; what has no file is looked for in what is sent
 * to the database.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const DIST = join(__dirname, '../../../dist');
const guards = JSON.parse(readFileSync(process.env.GUARDS, 'utf8'));
const gone = () => readFileSync(process.env.GUARD_GONE, 'utf8');
const inCode = (filename) => guards.filter(({ file }) => file && join(DIST, file) === filename);

globalThis.standsGuard = (name) => gone() !== name;

function removable(content, { name, file, guard, instead }) {
  if (!content.includes(guard)) {
    console.error(`There is no guard "${guard}" in ${file} any more.`);
    process.exit(1);
  }
  return content.replaceAll(
    guard,
    () => `(globalThis.standsGuard(${JSON.stringify(name)}) ? (${guard}) : (${instead}))`,
  );
}

const compile = Module.prototype._compile;
Module.prototype._compile = function (content, filename, ...rest) {
  return compile.call(this, inCode(filename).reduce(removable, content), filename, ...rest);
};

const { Client } = require('pg');
const query = Client.prototype.query;
Client.prototype.query = function (asked, ...rest) {
  const name = gone();
  const removed = guards.find((guard) => guard.name === name && !guard.file);
  if (!removed || typeof asked !== 'string') return query.call(this, asked, ...rest);
  return query.call(
    this,
    asked.replaceAll(removed.guard, () => removed.instead),
    ...rest,
  );
};
