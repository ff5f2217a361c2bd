#!/usr/bin/env node
/** The command `colloquy`: compiles the program when its sources are newer than the build, then runs it. */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const compiled = spawnSync(process.execPath, [join(__dirname, 'build', 'if-stale.mjs'), 'program'], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
require('./dist/apps/cli/main.js');
