/** Prints what the built server has words for in its log, and whose subjects it can name. */
const { join } = require('node:path');

const { LOG_WORDS } = require(join(__dirname, '../../dist/apps/server/log-words.js'));

const { acts, sights, subjects } = LOG_WORDS;
const wordings = [...Object.values(acts), ...Object.values(sights)];
process.stdout.write(
  JSON.stringify({
    acts: Object.keys(acts),
    sights: Object.keys(sights),
    spokenOf: [...new Set(wordings.flatMap(({ subject }) => subject ?? []))],
    veiled: [...new Set(wordings.flatMap(({ subject, veiled }) => (veiled ? [subject ?? ''] : [])))],
    named: Object.keys(subjects),
    veils: Object.keys(subjects).filter((kind) => subjects[kind].veil),
  }),
);
