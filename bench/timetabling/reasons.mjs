import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { findConflict, proverWith } = require('../../dist/libs/engines/timetabling');
const loadHighs = require('highs');

/** The first talks of the longest track, pinned one per slot into one session: more than its slots in any one room. */
function contradictoryPins({ submissions, sessions }, count) {
  const track = submissions[0].track;
  const talks = submissions.filter((submission) => submission.track === track).slice(0, count);
  return talks.map(({ ref }, at) => ({ submission: ref, session: 0, room: 0, slot: at % sessions[0].slots }));
}

/** A minimal set of wishes that cannot all hold, in words. */
export async function measureReasons({ instance, report }) {
  const prover = proverWith(await loadHighs());
  for (const [name, change] of [
    ['GECCO21', (value) => [value, contradictoryPins(value, 8)]],
    ['STU120', (value) => [awayMost(value), []]],
  ]) {
    const [value, pins] = change(JSON.parse(readFileSync(instance(name), 'utf8')));
    const begun = performance.now();
    const isOver = () => performance.now() - begun > 10_000;
    const conflict = findConflict(value, pins, prover, { secondsEach: 2, isOver });
    const took = (performance.now() - begun) / 1000;
    const told = conflict.proven ? `${conflict.requirements.length} of them, ${took.toFixed(1)} s` : 'not proven';
    report(name, told, conflict.proven && conflict.minimal && took <= 10, 'a minimal set within 10 s');
    for (const sentence of conflict.requirements ?? []) console.log(`      ${sentence}`);
  }
}

/** People who can all come to the first session only, two more than all rooms hold there. */
function awayMost(value) {
  const names = value.submissions.flatMap(({ presenters }) => presenters);
  const once = names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
  const away = once.slice(0, value.rooms.length * value.sessions[0].slots + 2);
  const closed = value.sessions.flatMap((_, session) => (session === 0 ? [] : [{ session }]));
  return { ...value, people: Object.fromEntries(away.map((name) => [name, { name, closed }])) };
}
