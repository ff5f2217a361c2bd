/** The rules about what stands inside a file of code, judged on its syntax tree: comments and strings do not count. */
import ts from 'typescript';

const MOST_LINES = 250;
const MOST_PARAMETERS = 6;
const PURE = /^libs\/(engines\/[^/]+|features\/[^/]+\/domain)\/(?!.*\.spec\.tsx?$)/;
/** Names that reach out of the arguments: the clock, chance, the process. */
const WORLDLY =
  /^(globalThis\.)?(Date\.now|Math\.random|performance\.now|Temporal\.Now\.\w+|crypto\.\w+|process\.\w+)$/;

function* nodesOf(node) {
  yield node;
  for (const child of node.getChildren()) if (child.kind !== ts.SyntaxKind.JSDoc) yield* nodesOf(child);
}

function codeLines(source) {
  const lines = new Set();
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line;
  for (const node of nodesOf(source)) {
    const isToken = node.getChildCount() === 0 && node.getWidth() > 0;
    if (!isToken) continue;
    for (let line = lineAt(node.getStart()); line <= lineAt(node.getEnd()); line++) lines.add(line);
  }
  return lines.size;
}

const isClockWithoutArgument = (node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  node.expression.getText() === 'Date' &&
  (ts.isCallExpression(node) || (node.arguments ?? []).length === 0);

const isWorldly = (node) =>
  isClockWithoutArgument(node) || (ts.isPropertyAccessExpression(node) && WORLDLY.test(node.getText()));

const isForwardRef = (node) => ts.isIdentifier(node) && node.text === 'forwardRef';

const isCrowdedConstructor = (node) => ts.isConstructorDeclaration(node) && node.parameters.length > MOST_PARAMETERS;

const places = (source, isWrong) =>
  [...nodesOf(source)].filter(isWrong).map((node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `line ${line + 1}: ${node.getText().split('\n')[0]}`;
  });

/** Each rule's `judge` takes a file's path and syntax tree and says what is wrong with it, if anything. */
export const CODE_RULES = [
  {
    name: 'pure-code-takes-clock-and-chance',
    comment: 'Engines and domain rules get instants and random numbers as arguments: same input and seed, same answer.',
    judge: (file, source) => (PURE.test(file) ? places(source, isWorldly) : []),
  },
  {
    name: 'no-forward-ref',
    comment: 'The order of the features makes forwardRef unnecessary; whoever needs it has turned an arrow round.',
    judge: (_file, source) => places(source, isForwardRef),
  },
  {
    name: 'files-stay-short',
    comment: 'No file has more than 250 lines of code, comments and blank lines apart.',
    judge: (_file, source) => {
      const lines = codeLines(source);
      return lines > MOST_LINES ? [`has ${lines} lines of code`] : [];
    },
  },
  {
    name: 'six-things-injected',
    comment: 'No constructor takes more than six parameters; one that needs more does more than one thing.',
    judge: (_file, source) => places(source, isCrowdedConstructor),
  },
];

/** @returns {import('typescript').SourceFile} the syntax tree of a file, with parents, so that text can be asked of nodes */
export function parse(file, text) {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}
