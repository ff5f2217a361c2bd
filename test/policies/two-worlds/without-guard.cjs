/**
 * Loaded before the server's own program: takes one guard out of it. GUARD is JSON with the `file` below dist in which it
 * stands, its words as compiled, and what stands there `instead`. A guard that is not found stops the server.
 */
const Module = require('node:module');
const { join } = require('node:path');

const { file, guard, instead } = JSON.parse(process.env.GUARD);
const path = join(__dirname, '../../../dist', file);
const compile = Module.prototype._compile;
Module.prototype._compile = function (content, filename, ...rest) {
  if (filename !== path) return compile.call(this, content, filename, ...rest);
  const without = content.replaceAll(guard, instead);
  if (without === content) {
    console.error(`There is no guard "${guard}" in ${file} any more.`);
    process.exit(1);
  }
  return compile.call(this, without, filename, ...rest);
};
