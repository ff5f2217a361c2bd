import { constants, FEATURES, type Tree, takes } from './sound-tree';

/** One violation: files laid into the sound tree, the rule they break, and the place that the check has to name. */
export interface Planted {
  rule: string;
  at: string;
  files: Tree;
}

const importing = (rule: string, at: string, ...sources: string[]): Planted => ({
  rule,
  at,
  files: {
    [at]: sources.map((source, place) => `import * as m${place} from '${source}';\nvoid m${place};\n`).join(''),
  },
});

const holding = (rule: string, at: string, contents: string): Planted => ({ rule, at, files: { [at]: contents } });

const door = 'export const door = 1;\n';
const readme = (lines: number) => 'A line.\n'.repeat(lines);

/** Each feature reaches for the one right after it, the hardest to keep out; the last for one without a place. */
const reachesRight = FEATURES.map((feature, place) =>
  importing(
    'features-look-left',
    `libs/features/${feature}/use-cases/look-right.ts`,
    `@colloquy/features/${FEATURES[place + 1] ?? 'catering'}`,
  ),
);

export const planted: Planted[] = [
  importing('kernel-imports-nothing', 'libs/kernel/reads-files.ts', 'node:fs'),
  importing('kernel-imports-nothing', 'libs/kernel/uses-a-package.ts', 'pdfkit'),
  importing('kernel-imports-nothing', 'libs/kernel/sends-mail.ts', '@colloquy/platform/mail'),
  importing('engines-know-only-the-kernel', 'libs/engines/matching/sends-mail.ts', '@colloquy/platform/mail'),
  importing('engines-know-only-the-kernel', 'libs/engines/matching/asks.ts', '@colloquy/features/accounts'),
  importing('engines-stand-apart', 'libs/engines/matching/borrows.ts', '@colloquy/engines/timetabling'),
  importing('platform-knows-only-the-kernel', 'libs/platform/mail/to-authors.ts', '@colloquy/features/accounts'),
  importing('platform-knows-only-the-kernel', 'libs/platform/mail/solves.ts', '@colloquy/engines/matching'),
  importing('features-know-no-app', 'libs/features/accounts/use-cases/calls.ts', '@colloquy/api-client'),
  importing('features-know-no-app', 'libs/features/accounts/use-cases/links.ts', '../../../../apps/cli/commands/match'),
  importing('api-client-stands-alone', 'libs/api-client/shares.ts', '@colloquy/features/accounts'),
  ...reachesRight,
  {
    rule: 'features-look-left',
    at: 'libs/features/catering/index.ts',
    files: {
      'libs/features/catering/README.md': readme(3),
      'libs/features/catering/index.ts': "export * from '@colloquy/features/accounts';\n",
    },
  },
  importing('rooms-have-one-door', 'libs/features/reviews/use-cases/peeks.ts', '../../submissions/domain/is-open'),
  importing('rooms-have-one-door', 'libs/features/reviews/use-cases/digs.ts', '../../../kernel/ids'),
  importing('rooms-have-one-door', 'apps/server/peeks.ts', '../../libs/features/submissions/domain/is-open'),
  importing('own-door-is-for-outsiders', 'libs/platform/mail/goes-round.ts', './index'),
  importing('own-door-is-for-outsiders', 'libs/kernel/goes-round.ts', './index'),
  importing('domain-is-pure', 'libs/features/reviews/domain/asks-left.ts', '@colloquy/features/submissions'),
  importing('domain-is-pure', 'libs/features/reviews/domain/looks-up.ts', '../data/row.entity'),
  importing('pure-code-uses-no-node-module', 'libs/engines/matching/reads-files.ts', 'node:fs'),
  importing('pure-code-uses-no-node-module', 'libs/features/reviews/domain/hashes.ts', 'node:crypto'),
  importing('pure-code-uses-no-node-module', 'libs/engines/typesetting/paint/saves.ts', 'node:fs'),
  importing('pure-code-uses-no-package', 'libs/features/reviews/domain/injects.ts', '@nestjs/common'),
  importing('pure-code-uses-no-package', 'libs/engines/typesetting/measures.ts', 'fontkit'),
  importing('pure-code-uses-no-package', 'libs/engines/typesetting/paint/stores.ts', 'typeorm'),
  importing('http-leaves-data-alone', 'libs/features/reviews/http/lists.ts', '../data/row.entity'),
  {
    rule: 'doors-show-no-table',
    at: 'libs/features/reviews/index.ts',
    files: { 'libs/features/reviews/index.ts': "export type { Row } from './data/row.entity';\n" },
  },
  importing('apps-stand-apart', 'apps/server/runs-commands.ts', '../cli/commands/match'),
  importing('web-runs-in-the-browser', 'apps/web/asks.ts', '@colloquy/features/accounts'),
  importing('web-runs-in-the-browser', 'apps/web/reads-files.ts', 'node:fs'),
  {
    rule: 'no-circles',
    at: 'libs/platform/mail/egg.ts',
    files: {
      'libs/platform/mail/hen.ts': "import { egg } from './egg';\nexport const hen = () => egg;\n",
      'libs/platform/mail/egg.ts': "import type { hen } from './hen';\nexport const egg = {} as typeof hen;\n",
    },
  },
  importing('product-knows-no-test', 'apps/cli/demo.ts', '../../test/builders/sample'),
  importing('product-knows-no-test', 'libs/features/reviews/use-cases/demo.ts', '../domain/is-open.spec'),
  importing('imports-lead-somewhere', 'apps/cli/lost.ts', './nowhere'),
  importing('imports-lead-somewhere', 'apps/cli/strays.ts', '@colloquy/features/nowhere'),
  holding('five-folders-deep', 'apps/web/a/b/c/d/deep.ts', door),
  { rule: 'folders-say-what-they-hold', at: 'apps/server/helpers', files: { 'apps/server/helpers/date.ts': door } },
  { rule: 'kernel-stays-small', at: 'libs/kernel', files: { 'libs/kernel/thirteenth.ts': door } },
  {
    rule: 'rooms-have-a-short-readme',
    at: 'libs/platform/files/README.md',
    files: { 'libs/platform/files/index.ts': door },
  },
  {
    rule: 'rooms-have-a-short-readme',
    at: 'libs/platform/jobs/README.md',
    files: { 'libs/platform/jobs/index.ts': door, 'libs/platform/jobs/README.md': readme(26) },
  },
  {
    rule: 'index-is-the-door',
    at: 'libs/platform/audit/index.ts',
    files: { 'libs/platform/audit/README.md': readme(25) },
  },
  holding('index-is-the-door', 'libs/platform/mail/letters/index.ts', door),
  holding('pure-code-takes-clock-and-chance', 'libs/engines/matching/now.ts', 'export const now = () => Date.now();\n'),
  holding('pure-code-takes-clock-and-chance', 'libs/engines/matching/today.ts', 'export const today = new Date();\n'),
  holding('pure-code-takes-clock-and-chance', 'libs/engines/matching/dice.ts', 'export const dice = Math.random();\n'),
  holding(
    'pure-code-takes-clock-and-chance',
    'libs/features/reviews/domain/env.ts',
    'export const home = process.env.HOME;\n',
  ),
  holding('no-forward-ref', 'libs/platform/mail/later.ts', 'declare const forwardRef: unknown;\n'),
  holding('files-stay-short', 'libs/platform/mail/long.ts', constants(251)),
  holding('six-things-injected', 'libs/features/reviews/use-cases/do-all.ts', takes(7)),
];
