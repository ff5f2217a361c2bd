import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { studentConference } from './conference.mjs';
import { solveFile } from './solve-file.mjs';

const { createRandom } = createRequire(import.meta.url)('../../dist/libs/kernel');
const SIZES = {
  350: { talks: 350, rooms: 10, sessions: 10, slots: 4, talksPerTrack: 18 },
  4000: { talks: 4000, rooms: 40, sessions: 24, slots: 5, talksPerTrack: 40 },
};
const PUBLISHED = ['N2OR', 'GECCO19', 'GECCO20', 'GECCO21', 'GECCO22', 'ISF22', 'OR60F', 'STU60', 'STU120'];

/** Writes a synthetic conference, the same at every run, and gives its file. */
function writeConference(talks, scratch) {
  const file = join(scratch, `students-${talks}.json`);
  writeFileSync(file, JSON.stringify(studentConference(SIZES[talks], createRandom(`students ${talks}`))));
  return file;
}

/** How soon there is a first timetable, up to 350 talks. */
export function measureFirst({ instance, scratch, report }) {
  const files = [...PUBLISHED.map((name) => [name, instance(name)]), ['350 talks', writeConference(350, scratch)]];
  for (const [name, file] of files) {
    const { first } = solveFile(file, { seconds: 4, seed: '1', scratch });
    report(name, `first timetable after ${first.toFixed(1)} s`, first <= 2, 'within 2 s');
  }
}

/** 4,000 talks: a timetable with nobody in two places. */
export function measureLarge({ seconds, scratch, report }) {
  const file = writeConference(4000, scratch);
  const { first, cost, stderr, megabytes } = solveFile(file, { seconds, seed: '1', scratch });
  const twice = /^Presenters Conflicts: (\S+)$/m.exec(stderr)?.[1] ?? 0;
  report('4,000 talks, first timetable', `${first.toFixed(1)} s`, first <= seconds, `within ${seconds} s`);
  report(
    `4,000 talks, after ${seconds} s`,
    `cost ${cost}, ${twice} for people in two places`,
    twice === 0,
    'nobody in two places',
  );
  report('4,000 talks, memory', `${megabytes} MB`, megabytes <= 512, 'at most 512 MB');
}
