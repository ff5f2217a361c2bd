import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of acts and sights as they stand in the code; `act` is also what some jobs and messages are called. */
const ACT = /\bact: '([a-z][a-z-]+)'/g;
const CHANGE = /\bthis\.change\(context, '([a-z][a-z-]+)'/g;
const OUTBOX = /^ {2}'([a-z]+-message)': \{ states/gm;
const SIGHT = /noteSights\([^;]*?kind: '([a-z][a-z-]+)'/gs;

/** The program's own files, without specs. */
function sources(): string[] {
  const root = join(__dirname, '../..');
  return ['apps/server', 'apps/cli', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
}

function namesIn(texts: readonly string[], ...patterns: readonly RegExp[]): string[] {
  const found = texts.flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')),
  );
  return [...new Set(found)].sort();
}

/** What the built server has words for. */
function wordsOfServer(): Record<'acts' | 'sights' | 'spokenOf' | 'veiled' | 'named' | 'veils', string[]> {
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'log-words.cjs')], { encoding: 'utf8' }));
}

describe('the log of who did what', () => {
  const texts = sources();
  const words = wordsOfServer();

  it('has words for every act of the program: add them to log-words.ts in the room of the act', () => {
    const acts = namesIn(texts, ACT, CHANGE, OUTBOX);
    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter((act) => !words.acts.includes(act))).toEqual([]);
  });

  it('has words for every kind of sight', () => {
    const sights = namesIn(texts, SIGHT);
    expect(sights.length).toBeGreaterThan(1);
    expect(sights.filter((sight) => !words.sights.includes(sight))).toEqual([]);
  });

  it('knows how to name whatever its words speak of, and from whom to keep who was behind a veil', () => {
    expect(words.spokenOf.filter((kind) => !words.named.includes(kind))).toEqual([]);
    expect(words.veiled.length).toBeGreaterThan(0);
    expect(words.veiled.filter((kind) => !words.veils.includes(kind))).toEqual([]);
  });
});
