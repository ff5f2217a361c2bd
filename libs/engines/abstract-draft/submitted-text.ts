import { composeAbstract } from './compose';
import type { AbstractRules } from './model/abstract-rules';
import type { DraftContent } from './model/draft-content';
import { isOrcid, tidyOrcid } from './orcid';

/** What a receipt stands for besides the draft itself. */
export interface Submitted {
  readonly conference: string;
  readonly code: string;
  readonly version: number;
  readonly type: string;
  readonly track: string;
  /** Question and answer in words, in the order of the form. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * What was submitted, as one plain text: its SHA-256 in UTF-8 stands on the receipt, so that whoever has the text can
 * show what was sent. Its form never changes: the same content gives the same bytes for ever.
 */
export function submittedText(content: DraftContent, rules: Pick<AbstractRules, 'sections'>, facts: Submitted): string {
  const authors = content.authors.map(({ name, orcid, presenter, affiliations }) =>
    [
      name.trim(),
      ...(affiliations.length > 0 ? [`(${affiliations.join('; ')})`] : []),
      ...(isOrcid(orcid) ? [`ORCID ${tidyOrcid(orcid)}`] : []),
      ...(presenter ? ['presents'] : []),
    ].join(', '),
  );
  return [
    `${facts.conference} ${facts.code}, version ${facts.version}`,
    content.title.trim(),
    authors.join('\n'),
    `${facts.type}\n${facts.track}`,
    composeAbstract(rules, content.texts),
    ...(content.keywords.length > 0 ? [`Keywords: ${content.keywords.join(', ')}`] : []),
    ...(content.supervisor.name.trim() === '' ? [] : [`Supervisor: ${content.supervisor.name.trim()}`]),
    ...facts.answers.map(({ question, answer }) => `${question}\n${answer}`),
  ]
    .join('\n\n')
    .concat('\n');
}
