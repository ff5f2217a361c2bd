import { composeAbstract, type DraftContent, leavesOf, partsOf } from '@colloquy/engines/abstract-draft';
import { valueInWords } from '../write/frame/field-words';
import type { WritingRules } from '../write/frame/writing-queries';

/** A version, or the draft, as far as it can be compared; `content` is null for one from elsewhere. */
export interface Comparable {
  readonly title: string;
  readonly abstract: string;
  readonly content: DraftContent | null;
}

/** One field of both, in words. */
export interface FieldPair {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

interface Field {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** What the draft holds, to be compared with versions. */
export const comparableDraft = (content: DraftContent, rules: WritingRules): Comparable => ({
  title: content.title,
  abstract: composeAbstract(rules.rules, content.texts),
  content,
});

/** The fields of two versions beside each other, in the order of the screens; of one from elsewhere title and abstract only. */
export function fieldPairs(before: Comparable, after: Comparable, rules: WritingRules): FieldPair[] {
  const [one, other] =
    before.content && after.content
      ? [fieldsOf(before.content, rules), fieldsOf(after.content, rules)]
      : [wholeOf(before), wholeOf(after)];
  const keys = new Map([...one, ...other].map(({ key, label }) => [key, label]));
  const text = (fields: readonly Field[], wanted: string) => fields.find(({ key }) => key === wanted)?.text ?? '';
  return [...keys].map(([key, label]) => ({ key, label, before: text(one, key), after: text(other, key) }));
}

const wholeOf = ({ title, abstract }: Comparable): Field[] => [
  { key: 'title', label: 'Title', text: title },
  { key: 'abstract', label: 'Abstract', text: abstract },
];

function fieldsOf(content: DraftContent, rules: WritingRules): Field[] {
  const leaves = leavesOf(content);
  const said = (at: string) => valueInWords({ rules, shown: { leaves } }, at, leaves[at] ?? null);
  const parts = partsOf(rules.rules);
  const old = Object.keys(content.texts).filter((id) => !parts.some((part) => part.id === id));
  const field = (key: string, label: string, text = said(key)): Field => ({ key, label, text });
  return [
    field('title', 'Title'),
    ...parts.map(({ id, heading }) => field(`texts.${id}`, heading || 'Abstract')),
    ...old.map((id) => field(`texts.${id}`, 'A part that is not asked for any more')),
    field('typeId', 'How to present it'),
    field('trackId', 'Track'),
    field('keywords', 'Keywords'),
    field('authors', 'Authors', content.authors.map(authorInWords).join('\n')),
    field('supervisor', 'Supervisor', content.supervisor.name),
    ...rules.questions.map(({ id, label }) => field(`answers.${id}`, label)),
  ];
}

function authorInWords({ name, affiliations, orcid, presenter }: DraftContent['authors'][number], place: number) {
  const facts = [name.trim() || 'No name yet', ...affiliations, ...(orcid ? [`ORCID ${orcid}`] : [])];
  return `${place + 1}. ${facts.join(', ')}${presenter ? ' (presents)' : ''}`;
}
