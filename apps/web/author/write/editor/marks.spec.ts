import { mappedCaret } from './caret';
import { marked, type Replacement } from './marks';

const done = (text: string, { from, to, text: insert, selection }: Replacement): string => {
  const after = text.slice(0, from) + insert + text.slice(to);
  return `${after.slice(0, selection.start)}[${after.slice(selection.start, selection.end)}]${after.slice(selection.end)}`;
};
const select = (text: string) => {
  const start = text.indexOf('[');
  return { text: text.replace(/[[\]]/g, ''), selection: { start, end: text.indexOf(']') - 1 } };
};

test.each([
  ['E. [coli] grows', 'em', 'E. *[coli]* grows'],
  ['E. *[coli]* grows', 'em', 'E. [coli] grows'],
  ['**[bold]**', 'em', '***[bold]***'],
  ['***[both]***', 'em', '**[both]**'],
  ['***[both]***', 'strong', '*[both]*'],
  ['CO[2 ]is', 'sub', 'CO~[2]~ is'],
  ['m[]', 'sup', 'm^[above]^'],
  ['so []', 'math', 'so $[x]$'],
] as const)('%s becomes, with %s, %s', (before, mark, after) => {
  const { text, selection } = select(before);
  expect(done(text, marked(text, selection, mark))).toBe(after);
});

test.each([
  ['one th|ree', 'one two th|ree'],
  ['one| three', 'one| two three'],
  ['one three|', 'one two three|'],
  ['start |', 'start |more'],
])('with the caret at %s others make it %s', (before, after) => {
  const at = before.indexOf('|');
  const [was, is] = [before.replace('|', ''), after.replace('|', '')];
  expect(mappedCaret(was, is, { start: at, end: at }).start).toBe(after.indexOf('|'));
});
