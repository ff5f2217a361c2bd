import type { OutputFile } from '@colloquy/features/programme';
import type { Chain } from './chain';

/** Shows a chain's steps as they come, and at the end what they came to. Times are for people: they reach no output. */
export class Progress {
  private readonly seconds: [name: string, seconds: number][] = [];

  /** Runs a step, also one that takes its time asynchronously. */
  step<T>(name: string, work: () => T): T {
    process.stderr.write(`${name} … `);
    const from = performance.now();
    const result = work();
    if (!(result instanceof Promise)) {
      this.done(name, from);
      return result;
    }
    return result.then((value: unknown) => {
      this.done(name, from);
      return value;
    }) as T;
  }

  private done(name: string, from: number): void {
    const seconds = (performance.now() - from) / 1000;
    this.seconds.push([name, seconds]);
    process.stderr.write(`${seconds.toFixed(2)} s\n`);
  }

  /** The table of figures. */
  print({ submissions, match, timetable, boards }: Chain, outputs: readonly OutputFile[], folder: string): void {
    const pdf = outputs.find(({ path }) => path === 'programme.pdf');
    const { worst, mean } = match.figures;
    const rows: [string, string][] = [
      ['abstracts', String(submissions.length)],
      [
        'pairs',
        `${match.figures.pairs}${match.unassigned.length > 0 ? ` (${match.unassigned.length} without a mentor)` : ''}`,
      ],
      ['worst match', worst?.toFixed(3) ?? 'none'],
      ['mean match', mean?.toFixed(3) ?? 'none'],
      ['talks in sessions', `${timetable.figures.talks} in ${timetable.figures.sessions}`],
      ['clashes', String(timetable.figures.clashes)],
      ['posters', String(boards.figures.posters)],
      ['neighbour-similarity index', boards.figures.neighbourSimilarityIndex.toFixed(3)],
      ['pages', String(pdf && 'bytes' in pdf ? pagesOf(pdf.bytes) : 0)],
      ['files', String(outputs.length)],
      ...this.seconds.map(([name, seconds]): [string, string] => [`seconds: ${name}`, seconds.toFixed(2)]),
      ['seconds in all', this.seconds.reduce((sum, [, seconds]) => sum + seconds, 0).toFixed(2)],
      ['peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    console.log(rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n'));
    console.log(
      `\nEverything is in ${folder}. Open ${folder}/programme.pdf, or ${folder}/site/index.html in a browser.`,
    );
  }
}

/** Pages of a PDF, counted by its page objects. */
function pagesOf(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}
