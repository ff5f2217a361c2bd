/** Loaded before a command: tells at its end how much memory it took at the most, all threads together. */
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.once('exit', () => {
    process.stderr.write(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
  });
}
