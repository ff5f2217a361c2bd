import type { AbstractRules } from '@colloquy/engines/abstract-draft';
import type { Question } from '@colloquy/engines/submission-form';
import { DomainError } from '@colloquy/kernel';
import { looksLikeJson, placeInJson, readGrid, readJsonFile } from '@colloquy/platform/tables';
import type { FileFault, ForeignFile } from '../../domain/exchange/foreign-work';
import { isIndico, readIndico } from '../../domain/exchange/read-indico';
import { isPretalx, type ParsedFile, readPretalx } from '../../domain/exchange/read-pretalx';
import { readWorkTable } from '../../domain/exchange/read-work-table';

/** A file as it was brought. Its name is for sentences only: what it is, is told by what it holds. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const LARGEST = 20 * 1024 * 1024;
const MOST_FILES = 50;
/** So many faults get their line in the file; beyond, their path must do. */
const MOST_PLACES = 100;

/**
 * Reads what was brought: one table (.xlsx or CSV), or JSON of pretalx or of Indico in as many files as it takes.
 * @throws DomainError `file-too-large`; `no-files`
 */
export async function readFiles(
  files: readonly BroughtFile[],
  around: { readonly rules: AbstractRules; readonly questions: readonly Question[] },
): Promise<ForeignFile> {
  const [first] = files;
  if (!first) throw new DomainError('invalid', 'no-files', 'Choose a file first.');
  if (files.length > MOST_FILES || files.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGEST) {
    const message = `At most ${MOST_FILES} files of 20 MB in all are taken at once. Look whether these are the right ones.`;
    throw new DomainError('too-large', 'file-too-large', message);
  }
  const json = files.filter(({ bytes }) => looksLikeJson(bytes));
  if (json.length === 0 && files.length === 1) {
    const { lines, faults, notes } = await readGrid(first.bytes);
    const labels = around.questions.map(({ label }) => label);
    if (faults.length === 0)
      return readWorkTable(first.name, { lines, notes }, { sections: around.rules.sections, labels });
    return { ...NOTHING, faults: faults.map((fault) => ({ file: first.name, ...fault })) };
  }
  const other = files.find((file) => !json.includes(file)) ?? first;
  if (json.length < files.length) {
    const message =
      json.length === 0
        ? 'Tables are taken in one at a time. Choose one of them.'
        : 'This is no JSON, while other files are. Bring a table, or the files of one system.';
    return { ...NOTHING, faults: [{ file: other.name, message }] };
  }
  return readJsonFiles(json);
}

const NOTHING: ForeignFile = { system: 'table', works: [], questions: [], faults: [], notes: [] };

function readJsonFiles(files: readonly BroughtFile[]): ForeignFile {
  const parsed: (ParsedFile & { readonly text: string })[] = [];
  const faults: FileFault[] = [];
  for (const { name, bytes } of files) {
    const file = readJsonFile(bytes);
    if (file.fault) faults.push({ file: name, ...file.fault });
    else parsed.push({ name, value: file.value, text: file.text });
  }
  if (faults.length > 0) return { ...NOTHING, faults };
  if (parsed.some(isIndico)) {
    const stranger = parsed.find((file) => !isIndico(file));
    return stranger ? { ...NOTHING, faults: [strange(stranger.name)] } : readIndico(parsed);
  }
  return parsed.some(isPretalx) ? readPretalx(parsed) : { ...NOTHING, faults: parsed.map(({ name }) => strange(name)) };
}

const strange = (file: string): FileFault => ({
  file,
  message:
    'This is JSON, but neither of pretalx’s API (submissions, speakers, answers) nor Indico’s export of abstracts. Export it again, or make a table of it.',
});

/** The faults with the lines on which their paths stand, in files of JSON. */
export function withLines(faults: readonly FileFault[], files: readonly BroughtFile[]): FileFault[] {
  const texts = new Map<string, string>();
  return faults.map((fault, place) => {
    if (!fault.path || fault.line !== undefined || place >= MOST_PLACES) return fault;
    const bytes = files.find(({ name }) => name === fault.file)?.bytes;
    const text = texts.get(fault.file) ?? bytes?.toString('utf8').replace(/^\ufeff/, '') ?? '';
    texts.set(fault.file, text);
    return { ...fault, line: placeInJson(text, fault.path).line };
  });
}
