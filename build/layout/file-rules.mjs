/** The rules about which files there are, how they are called and where they lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsOf } from './tree.mjs';

const MOST_FOLDERS = 5;
const MOST_KERNEL_FILES = 12;
const MOST_README_LINES = 25;
const EMPTY_NAMES = new Set(['src', 'utils', 'common', 'shared', 'helpers']);

const foldersOf = (file) => file.split('/').slice(0, -1);

function readmeFault(root, files, room) {
  const at = `${room}/README.md`;
  if (!files.includes(at)) return [{ at, detail: 'is missing' }];
  const lines = readFileSync(join(root, at), 'utf8').trimEnd().split('\n').length;
  return lines > MOST_README_LINES ? [{ at, detail: `has ${lines} lines, at most ${MOST_README_LINES}` }] : [];
}

/** Each rule's `judge` gives the places that break it. */
export const FILE_RULES = [
  {
    name: 'five-folders-deep',
    comment: 'Every file lies within five folders of the root, so that its path can be read at a glance.',
    judge: (_root, files) =>
      files
        .filter((file) => foldersOf(file).length > MOST_FOLDERS)
        .map((at) => ({ at, detail: `lies ${foldersOf(at).length} folders deep` })),
  },
  {
    name: 'folders-say-what-they-hold',
    comment: 'No folder is called src, utils, common, shared or helpers: such names hold anything.',
    judge: (_root, files) => {
      const named = files.flatMap((file) =>
        foldersOf(file).flatMap((name, depth, folders) =>
          EMPTY_NAMES.has(name) ? [folders.slice(0, depth + 1).join('/')] : [],
        ),
      );
      return [...new Set(named)].map((at) => ({ at, detail: 'says nothing of what it holds' }));
    },
  },
  {
    name: 'kernel-stays-small',
    comment: 'The kernel has at most twelve files of code, specs apart, so that it never becomes a junk drawer.',
    judge: (_root, files) => {
      const kernel = files.filter((file) => /^libs\/kernel\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'));
      return kernel.length > MOST_KERNEL_FILES ? [{ at: 'libs/kernel', detail: `has ${kernel.length} files` }] : [];
    },
  },
  {
    name: 'rooms-have-a-short-readme',
    comment: 'Every room of libs/ has a README of at most 25 lines: its promise, its doors, where to start reading.',
    judge: (root, files) => roomsOf(files).flatMap((room) => readmeFault(root, files, room)),
  },
  {
    name: 'index-is-the-door',
    comment: 'Every room of libs/ has index.ts as its door, and there is no other barrel.',
    judge: (_root, files) => {
      const doors = roomsOf(files).map((room) => `${room}/index.ts`);
      const barrels = files.filter((file) => /^libs\/.*\/index\.tsx?$/.test(file) && !doors.includes(file));
      return [
        ...doors.filter((door) => !files.includes(door)).map((at) => ({ at, detail: 'is missing' })),
        ...barrels.map((at) => ({ at, detail: 'is no door of a room' })),
      ];
    },
  },
];
