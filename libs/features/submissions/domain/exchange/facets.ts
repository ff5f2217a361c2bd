import { type AbstractRules, type DraftContent, isOrcid, partsOf, tidyOrcid } from '@colloquy/engines/abstract-draft';
import { answersToWaitFor, type Question } from '@colloquy/engines/submission-form';
import type { Setting } from './fit-work';

/** One side of a work that changes as a whole, with its words: what people compare in a preview. */
export interface Facet {
  /** `title`, `texts.<section>`, `type`, `track`, `keywords`, `authors`, `supervisor`, `answers.<question>`. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The sides of a work in words. Equal works have equal facets, however their authors and choices are numbered. */
export function facetsOf(content: DraftContent, setting: Setting): Facet[] {
  const { title, typeId, trackId, keywords, authors, supervisor } = content;
  const named = (things: readonly { id: string; name: string }[], id: string | null) =>
    things.find((one) => one.id === id)?.name ?? id ?? '';
  return [
    { key: 'title', label: 'Title', text: tidy(title) },
    ...textFacets(content, setting.rules),
    { key: 'type', label: 'Presentation type', text: named(setting.types, typeId) },
    { key: 'track', label: 'Track', text: named(setting.tracks, trackId) },
    { key: 'keywords', label: 'Keywords', text: keywords.map(tidy).join('; ') },
    { key: 'authors', label: 'Authors', text: authors.map(authorInWords).join('\n') },
    {
      ...{ key: 'supervisor', label: 'Supervisor' },
      text: [supervisor.name, supervisor.address].map(tidy).filter(Boolean).join(', '),
    },
    ...Object.entries(content.answers).map(([id, answer]) => {
      const question = setting.questions.find((one) => one.id === id);
      return { key: `answers.${id}`, label: question?.label ?? id, text: answerInWords(question, answer) };
    }),
  ];
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function textFacets({ texts }: DraftContent, rules: AbstractRules): Facet[] {
  const parts = partsOf(rules);
  const old = Object.keys(texts).filter((id) => parts.every((part) => part.id !== id));
  return [...parts, ...old.map((id) => ({ id, heading: 'Abstract' }))].map(({ id, heading }) => ({
    ...{ key: `texts.${id}`, label: heading === '' ? 'Abstract' : heading },
    text: tidy(texts[id] ?? ''),
  }));
}

function authorInWords({
  name,
  address,
  orcid,
  affiliations,
  presenter,
}: Omit<DraftContent['authors'][number], 'id'>): string {
  return [
    tidy(name),
    ...(tidy(address) === '' ? [] : [`<${tidy(address).toLowerCase()}>`]),
    ...(isOrcid(orcid) ? [tidyOrcid(orcid)] : tidy(orcid) === '' ? [] : [tidy(orcid)]),
    ...affiliations.map(tidy),
    ...(presenter ? ['presents'] : []),
  ].join(', ');
}

/** An answer as it is read out, and as it stands in a table. */
export function answerInWords(
  question: Question | undefined,
  answer: DraftContent['answers'][string] | null | undefined,
): string {
  if (answer === undefined || answer === null) return '';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const label = (id: string) =>
    (question ? answersToWaitFor(question) : []).find((option) => option.id === id)?.label ?? id;
  return typeof answer === 'string'
    ? tidy(question?.kind === 'choice' ? label(answer) : answer)
    : answer.map(label).join(' | ');
}
