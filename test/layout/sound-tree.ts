/** A project in small that breaks no rule of the layout: path to contents. It uses what the rules allow, up to the edge. */
export type Tree = Record<string, string>;

export const FEATURES = [
  'accounts',
  'conferences',
  'submissions',
  'mentoring',
  'reviews',
  'sessions',
  'posters',
  'programme',
];

const README = '# A room\n\nIt promises nothing.\n';

/** `count` lines of code that each export a constant. */
export const constants = (count: number): string =>
  Array.from({ length: count }, (_, place) => `export const c${place} = ${place};\n`).join('');

/** A class whose constructor has `count` parameters. */
export const takes = (count: number): string => {
  const parameters = Array.from({ length: count }, (_, place) => `p${place}: number`);
  return `export class Taker {\n  constructor(${parameters.join(', ')}) {}\n}\n`;
};

/** A room of libs/ with README and door; the door exports what `./<file>` has. */
const room = (path: string, file: string, contents: string): Tree => ({
  [`${path}/README.md`]: README,
  [`${path}/index.ts`]: `export * from './${file}';\n`,
  [`${path}/${file}.ts`]: contents,
});

const feature = (name: string, before: string | undefined): Tree => ({
  ...room(
    `libs/features/${name}`,
    `use-cases/open-${name}`,
    [
      before ? `import { act as earlier } from '@colloquy/features/${before}';` : 'const earlier = 0;',
      "import { send } from '@colloquy/platform/mail';",
      "import { Row } from '../data/row.entity';",
      "import { isOpen } from '../domain/is-open';",
      'export const act = [earlier, send, Row, isOpen];\n',
    ].join('\n'),
  ),
  [`libs/features/${name}/domain/is-open.ts`]: [
    "import { newId } from '@colloquy/kernel';",
    "import { solve } from '@colloquy/engines/matching';",
    'export const isOpen = [newId, solve];\n',
  ].join('\n'),
  [`libs/features/${name}/domain/is-open.spec.ts`]: [
    "import { readFileSync } from 'node:fs';",
    "import { assert } from 'fast-check';",
    "import { builder } from '../../../../test/builders/sample';",
    "import { isOpen } from './is-open';",
    'export const spec = [readFileSync, assert, builder, isOpen, Date.now()];\n',
  ].join('\n'),
  [`libs/features/${name}/data/row.entity.ts`]: "import { Entity } from 'typeorm';\nexport const Row = Entity;\n",
  [`libs/features/${name}/http/${name}.controller.ts`]: `import { act } from '../use-cases/open-${name}';\nexport const route = act;\n`,
});

export const soundTree: Tree = {
  ...room('libs/kernel', 'ids', 'export const newId = 1;\n'),
  ...Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`libs/kernel/k${place}.ts`, constants(1)])),
  ...room('libs/api-client', 'client', 'export const client = 1;\n'),
  ...room(
    'libs/engines/matching',
    'solve',
    [
      "import { newId } from '@colloquy/kernel';",
      '// Neither Date.now() nor Math.random() in a comment reaches out.',
      "export const solve = [newId, new Date(0), 'process.env'];\n",
    ].join('\n'),
  ),
  ...room('libs/engines/timetabling', 'solve', `${constants(250)}\n// This comment is no line of code.\n`),
  ...room('libs/engines/typesetting', 'paint/page', "import PDFDocument from 'pdfkit';\nexport default PDFDocument;\n"),
  ...room(
    'libs/platform/mail',
    'transport',
    "import { connect } from 'node:net';\nimport { newId } from '@colloquy/kernel';\nexport const send = [connect, newId, Date.now()];\n",
  ),
  ...Object.assign({}, ...FEATURES.map((name, place) => feature(name, FEATURES[place - 1]))),
  'apps/server/pages/author/overview.ts':
    "import { act } from '@colloquy/features/programme';\nimport { client } from '@colloquy/api-client';\nexport const page = [act, client];\n",
  'apps/web/main.tsx': [
    "import { render } from 'preact';",
    "import { client } from '@colloquy/api-client';",
    "import { solve } from '@colloquy/engines/matching';",
    "import { newId } from '@colloquy/kernel';",
    'export const App = () => <p>{[render, client, solve, newId].length}</p>;\n',
  ].join('\n'),
  'apps/web/screens/organiser/timetable/grid.ts': takes(6),
  'apps/web/vite.config.ts': "import { join } from 'node:path';\nexport default join;\n",
  'apps/cli/commands/match.ts':
    "import { solve } from '@colloquy/engines/matching';\nexport const command = [solve, process.argv];\n",
  'test/builders/sample.ts': 'export const builder = 1;\n',
};

const packageOf = (name: string): Tree => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
});

/** Stand-ins for the packages that the trees import: the check looks at names alone. */
export const packages: Tree = Object.assign(
  {},
  ...['pdfkit', 'fontkit', 'typeorm', 'preact', 'fast-check', '@nestjs/common'].map(packageOf),
);
