import { tfIdf } from '@colloquy/engines/matching';
import { placeInJson } from '@colloquy/platform/tables';
import { readJson, readText, Unreadable, writeJson } from '../outcome';

/** A data set of experts: which documents show what they know (some draws of them), and which they rated. */
interface ExpertiseDataset {
  readonly experts: readonly {
    readonly id: string;
    readonly ratings: readonly { readonly doc: string }[];
    readonly profiles: readonly (readonly string[])[];
  }[];
  readonly docs: Readonly<Record<string, { readonly title: string; readonly abstract: string }>>;
}

function textOf({ docs }: ExpertiseDataset, id: string): string {
  const doc = docs[id];
  if (!doc) throw new Unreadable(`There is no document "${id}" in docs.`);
  return `${doc.title ?? ''}. ${doc.abstract ?? ''}`;
}

/** Scores each rated document of a data set with each draw of an expert's profile. */
export function similarityFile(file: string, { out }: { out?: string }): void {
  const dataset = readJson<ExpertiseDataset>(file);
  if (!Array.isArray(dataset?.experts) || typeof dataset.docs !== 'object' || dataset.docs === null) {
    throw new Unreadable(`${file}: the data set must be {"experts": [{"id", "ratings", "profiles"}, …], "docs": {…}}.`);
  }
  const experts: ExpertiseDataset['experts'] = dataset.experts;
  for (const [at, expert] of experts.entries()) {
    if (typeof expert?.id === 'string' && Array.isArray(expert.ratings) && Array.isArray(expert.profiles)) continue;
    const { line, column } = placeInJson(readText(file), `experts.${at}`);
    const fault = { message: 'An expert must have id, ratings and profiles.', line, column: String(column) };
    throw new Unreadable(`${file}: the data set cannot be read.`, [fault]);
  }
  const provider = tfIdf(Object.keys(dataset.docs).map((id) => textOf(dataset, id)));
  const predictions = experts.map(({ id, ratings, profiles }) => {
    const rated = ratings.map(({ doc }) => doc);
    const people = profiles.map((profile) => profile.map((doc) => textOf(dataset, doc)));
    const documents = rated.map((doc) => textOf(dataset, doc));
    const { scores } = provider.compare(documents, people);
    return [id, profiles.map((_, draw) => Object.fromEntries(rated.map((doc, at) => [doc, scores[at]?.[draw]])))];
  });
  writeJson(out, Object.fromEntries(predictions));
}
