import { joined, PLAIN, type Run, runsOf, sameLook } from './run';

const MARKS = { strong: '**', em: '*', sub: '~', sup: '^' } as const;
/** Beyond this a text is no abstract, and is not read back to see whether its marks are needed. */
const LONGEST_READ_BACK = 60_000;

/**
 * Writes runs in our inline subset, so that it reads back as the same runs. Characters that would be taken for marks get
 * a backslash, and only where one is needed. Where marks cannot stand, bold goes before anything else does: italics,
 * subscripts and superscripts carry meaning in science.
 */
export function writeInline(given: readonly Run[]): string {
  const runs = settled(given);
  const whole = serialise(runs, false);
  if (whole.length <= LONGEST_READ_BACK && reads(whole, runs)) return whole;
  return paragraphs(runs).map(paragraph).join('');
}

/** One paragraph, with as few backslashes as it takes and as many of its marks as can stand. */
function paragraph(runs: readonly Run[]): string {
  const tame = settled(runs.map((run) => ({ ...run, strong: false })));
  for (const wanted of [runs, tame]) {
    // A mark without a partner in its own paragraph could find one in the next: only a text without any is left bare.
    for (const escaped of RISKY.test(plainOf(wanted)) ? [true] : [false, true]) {
      const text = serialise(wanted, escaped);
      if (text.length > LONGEST_READ_BACK) return serialise(tame, true);
      if (reads(text, wanted)) return text;
    }
  }
  return serialise(settled(tame.map((run) => ({ ...run, em: false }))), true);
}

const RISKY = /[\\*~^`$]/;
const plainOf = (runs: readonly Run[]): string => runs.map(({ text, exact }) => (exact ? '' : text)).join('');
const reads = (text: string, wanted: readonly Run[]): boolean => {
  const got = settled(runsOf(text));
  const look = settled(wanted);
  return got.length === look.length && got.every((run, at) => sameRun(run, look[at]));
};
const sameRun = (a: Run, b: Run | undefined): boolean => b !== undefined && a.text === b.text && sameLook(a, b);

/** Runs as marks can stand round them, white space between two of one look being of that look too. */
const settled = (runs: readonly Run[]): Run[] => joined(filled(joined(split(joined(runs)))));

/** Runs cut so that marks can stand: never beside white space, nor over several words of a subscript. */
function split(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (sameLook(run, PLAIN)) return [run];
    if (run.exact) return unreadable(run) ? [{ ...run, exact: null }] : [run];
    const pieces = run.place ? run.text.split(/(\s+)/) : run.text.split(/(^\s+|\s+$|\n\s*)/);
    return pieces.map((text): Run => (/^\s*$/.test(text) ? { ...PLAIN, text } : { ...run, text }));
  });
}

const unreadable = ({ exact, text }: Run): boolean =>
  exact === 'code' ? text.includes('`') : /^\s|\s$|^$|\$/.test(text.replace(/\\[\s\S]/g, 'x'));

/** Bold outermost, italics in it, a subscript innermost; each span as long as its neighbours allow. */
function serialise(runs: readonly Run[], escaped: boolean): string {
  return wrap(runs, 'strong', (bold) =>
    wrap(bold, 'em', (slanted) => slanted.map((run) => small(run, escaped)).join('')),
  );
}

function small({ text, place, exact }: Run, escaped: boolean): string {
  const inside = exact === 'code' ? `\`${text}\`` : exact === 'math' ? `$${text}$` : guarded(text, escaped);
  return place && text !== '' ? `${MARKS[place]}${inside}${MARKS[place]}` : inside;
}

/** A backslash is always doubled where it would swallow a mark; the other marks only when asked for. */
const guarded = (text: string, all: boolean): string =>
  all
    ? text.replace(/[\\*~^`$]/g, (mark, at: number) => (mark !== '\\' || needsIt(text, at) ? `\\${mark}` : mark))
    : text.replace(/\\(?=[\\*~^`$])/g, '\\\\');

const needsIt = (text: string, at: number): boolean => at + 1 >= text.length || RISKY.test(text[at + 1] ?? '');

function wrap(runs: readonly Run[], kind: 'strong' | 'em', inner: (runs: readonly Run[]) => string): string {
  let text = '';
  for (let at = 0; at < runs.length; ) {
    let end = at;
    while (end < runs.length && runs[end]?.[kind] === runs[at]?.[kind]) end += 1;
    const mark = runs[at]?.[kind] ? MARKS[kind] : '';
    text += mark + inner(runs.slice(at, end)) + mark;
    at = end;
  }
  return text;
}

/** White space between two bold (or italic) runs of one line becomes bold too, so that one span holds them all. */
function filled(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]];
    if (!before || !after || !/^[^\S\n]+$/.test(run.text) || run.place || run.exact) return run;
    return { ...run, em: before.em && after.em, strong: before.strong && after.strong };
  });
}

/** The runs of each paragraph, the blank line after it with it. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [[]];
  for (const run of runs) {
    for (const text of run.exact ? [run.text] : run.text.split(/(?<=\n\n)/)) {
      all.at(-1)?.push({ ...run, text });
      if (text.endsWith('\n\n')) all.push([]);
    }
  }
  return all;
}
