import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  buildOutputs,
  buildProgrammePdf,
  checkRelease,
  explainSetting,
  type OutputFile,
  type Release,
  releaseSchemaFaults,
} from '@colloquy/features/programme';
import type { Command } from 'commander';
import { NoAnswer, readJson, Unreadable } from '../outcome';

/** `programme`: everything that is published, from a release alone. */
export function programmeCommands(program: Command): void {
  const programme = program
    .command('programme')
    .description('what is published: PDF, floor plan, site, calendars, open data');
  programme
    .command('build')
    .description('rebuild all outputs from a release')
    .argument('<release>', 'a release.json')
    .requiredOption('--out <folder>', 'where to write them')
    .action(async (file: string, { out }: { out: string }) => {
      const outputs = await buildOutputs(readRelease(file));
      writeOutputs(out, outputs);
      console.log(`${outputs.length} files in ${out}.`);
    });
  programme
    .command('archive')
    .description('write the printed programme as PDF/A-1a, as validators of PDF/A-1 can judge it')
    .argument('<release>', 'a release.json')
    .requiredOption('--out <file>', 'the PDF to write')
    .action(async (file: string, { out }: { out: string }) => {
      const { bytes, pages } = await buildProgrammePdf(readRelease(file), '1a');
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, bytes);
      console.log(`${pages} pages in ${out}.`);
    });
  programme
    .command('explain')
    .description('say how an abstract is set in the printed programme, and which of its lines is the loosest')
    .argument('<release>', 'a release.json')
    .argument('<code>', 'the code of an abstract, such as UG-042')
    .action(async (file: string, code: string) => {
      const account = await explainSetting(readRelease(file), code);
      if (!account) throw new NoAnswer(`${file}: the printed programme has no abstract with the code ${code}.`);
      console.log(account.sentence);
    });
}

function readRelease(file: string): Release {
  const value = readJson<unknown>(file);
  const malformed = releaseSchemaFaults(value);
  if (malformed.length > 0) {
    const faults = malformed.slice(0, 20).map(({ field, message }) => `${field || 'the whole'}: ${message}`);
    throw new Unreadable([`${file}: this is not a release.`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
  const faults = checkRelease(value as Release);
  if (faults.length > 0)
    throw new NoAnswer(
      `${file}: the release contradicts itself.`,
      faults.map(({ message }) => message),
    );
  return value as Release;
}

/** Writes files below a folder, which is made where it is not there. */
export function writeOutputs(folder: string, outputs: readonly OutputFile[]): void {
  for (const output of outputs) {
    const path = join(folder, output.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'bytes' in output ? output.bytes : output.text);
  }
}
