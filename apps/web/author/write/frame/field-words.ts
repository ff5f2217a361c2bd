import { type LeafValue, partsOf } from '@colloquy/engines/abstract-draft';
import { answersToWaitFor } from '@colloquy/engines/submission-form';
import { questionsOf, type Writing } from './writing';

const FIXED: Readonly<Record<string, string>> = {
  title: 'Title',
  typeId: 'How to present it',
  trackId: 'Track',
  keywords: 'Keywords',
  order: 'Authors in order',
  'supervisor.name': 'Name of the supervisor',
  'supervisor.address': 'Address of the supervisor',
};
const OF_AUTHOR: Readonly<Record<string, string>> = {
  name: 'name',
  address: 'e-mail address',
  orcid: 'ORCID iD',
  affiliations: 'affiliations',
  presenter: 'whether they present',
};

type Asked = Pick<Writing, 'rules'> & { readonly shown: Pick<Writing['shown'], 'leaves'> };

/** What a field is called on the screens. */
export function labelOf({ rules, shown }: Asked, at: string): string {
  const [root, id = '', part = ''] = at.split('.');
  if (root === 'texts') return partsOf(rules.rules).find((each) => each.id === id)?.heading || 'Abstract';
  if (root === 'answers') return questionsOf(rules).find((question) => question.id === id)?.label ?? 'Answer';
  if (root === 'authors') return `${shown.leaves[`authors.${id}.name`] || 'An author'}: ${OF_AUTHOR[part] ?? part}`;
  return FIXED[at] ?? at;
}

/** What a field holds, as one reads it. */
export function valueInWords({ rules, shown }: Asked, at: string, value: LeafValue): string {
  if (at === 'typeId') return rules.types.find(({ id }) => id === value)?.name ?? '';
  if (at === 'trackId') return rules.tracks.find(({ id }) => id === value)?.name ?? '';
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  const entries = Array.isArray(value) ? (value as readonly string[]) : [(value as string | null) ?? ''];
  if (at === 'order') return entries.map((id) => shown.leaves[`authors.${id}.name`] || 'An author').join(', ');
  if (!at.startsWith('answers.')) return entries.join(', ');
  const question = questionsOf(rules).find(({ id }) => `answers.${id}` === at);
  const options = question ? answersToWaitFor(question) : [];
  return entries.map((entry) => options.find(({ id }) => id === entry)?.label ?? entry).join(', ');
}
