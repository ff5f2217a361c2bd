import { buildOutputs } from '@colloquy/features/programme';
import { type Command, Option } from 'commander';
import { DEMO_SEED } from '../demo/chain';
import type { DemoSize } from '../demo/demo-conference';
import { Progress } from '../demo/progress';
import { runChain } from '../demo/run-chain';
import { writeOutputs } from './programme';

/** `demo`: the whole way from abstracts to a published programme, without a server or a database. */
export function demoCommands(program: Command): void {
  program
    .command('demo')
    .description('run the whole chain on real abstracts and write everything that is published')
    .option('--out <folder>', 'where to write it', 'demo-out')
    .addOption(
      new Option('--size <size>', '48 student abstracts, or 778 papers').choices(['small', 'large']).default('small'),
    )
    .option('--seed <seed>', 'the same seed gives the same bytes', DEMO_SEED)
    .action(async ({ out, size, seed }: { out: string; size: DemoSize; seed: string }) => {
      const progress = new Progress();
      const chain = runChain(size, seed, (name, work) => progress.step(name, work));
      const outputs = await progress.step('outputs', () => buildOutputs(chain.release));
      progress.step('files', () => writeOutputs(out, outputs));
      progress.print(chain, outputs, out);
    });
}
