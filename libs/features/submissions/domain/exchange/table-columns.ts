import { bare } from './foreign-work';

/** Something that a column of a table of works may hold. */
export type ColumnRole =
  | { readonly of: 'fact'; readonly fact: Fact }
  | { readonly of: 'author'; readonly place: number; readonly part: AuthorPart }
  | { readonly of: 'section'; readonly id: string }
  | { readonly of: 'answer'; readonly label: string }
  | { readonly of: 'ours' };

export type AuthorPart = 'name' | 'address' | 'orcid' | 'affiliations' | 'presenter';

/** The facts of a work that stand in a column of their own, with the heading of our export first. */
const FACTS = {
  code: ['Code', 'Submission code'],
  number: ['Number', 'ID', 'Submission ID', 'Paper ID', 'Abstract ID', 'No'],
  title: ['Title', 'Title of the work', 'Submission title'],
  abstract: ['Abstract', 'Text', 'Summary', 'Content'],
  type: ['Presentation type', 'Type', 'Presentation', 'Format', 'Form'],
  track: ['Track', 'Topic', 'Theme', 'Subject area', 'Field'],
  state: ['State', 'Status'],
  keywords: ['Keywords', 'Key words', 'Tags'],
  authors: ['Authors', 'All authors'],
  presenter: ['Presenter', 'Name', 'Author', 'Submitter', 'Student'],
  presenterAddress: ['Presenter address', 'E-mail', 'Email address', 'Mail', 'Presenter e-mail', 'Author e-mail'],
  presenterOrcid: ['ORCID', 'ORCID iD', 'Presenter ORCID'],
  coAuthors: ['Co-authors', 'Other authors'],
  affiliations: ['Affiliations', 'Affiliation', 'University', 'Department', 'Institution'],
  supervisor: ['Supervisor', 'Supervisor name', 'Advisor'],
  supervisorAddress: ['Supervisor e-mail', 'Supervisor address', 'Supervisor mail'],
  version: ['Version'],
  sourceUrl: ['Source URL'],
  sourceLicence: ['Source licence'],
} as const;
export type Fact = keyof typeof FACTS;

/** Columns of our export that say something and take nothing in. */
const OURS = ['Submitted', 'Last changed', 'Submitted on', 'Words', 'Presenters'].map(bare);

const BY_HEADING = new Map<string, Fact>(
  (Object.entries(FACTS) as [Fact, readonly string[]][]).flatMap(([fact, headings]) =>
    headings.map((heading): [string, Fact] => [bare(heading), fact]),
  ),
);

const AUTHOR =
  /^author(\d{1,3})(name|email|emailaddress|mail|address|orcid|orcidid|affiliations?|presents|presenter)?$/;
const PARTS: Readonly<Record<string, AuthorPart>> = {
  orcid: 'orcid',
  orcidid: 'orcid',
  affiliation: 'affiliations',
  affiliations: 'affiliations',
  presents: 'presenter',
  presenter: 'presenter',
  email: 'address',
  emailaddress: 'address',
  mail: 'address',
  address: 'address',
};

/** What goes before the heading of an answer, so that no question is taken for a fact of the work. */
export const ANSWER_HEADING = 'Answer: ';
/** What goes before the heading of a section of the abstract. */
export const SECTION_HEADING = 'Abstract: ';

/** The heading of a fact in our export. */
export const headingOf = (fact: Fact): string => FACTS[fact][0];

/** What a column holds, by its heading. Never fails: a heading that nobody knows may be a question. */
export function roleOf(
  heading: string,
  sections: readonly { readonly id: string; readonly heading: string }[],
  labels: readonly string[],
): ColumnRole {
  const title = heading.trim();
  const after = (prefix: string) => (title.startsWith(prefix) ? title.slice(prefix.length) : null);
  const answer = after(ANSWER_HEADING);
  if (answer !== null) return { of: 'answer', label: answer };
  const named = bare(after(SECTION_HEADING) ?? title);
  const section = sections.find((one) => bare(one.heading) === named);
  if (section) return { of: 'section', id: section.id };
  const label = labels.find((one) => bare(one) === bare(title));
  if (label !== undefined) return { of: 'answer', label };
  const [, place, part = 'name'] = AUTHOR.exec(bare(title)) ?? [];
  if (place !== undefined) return { of: 'author', place: Number(place), part: PARTS[part] ?? 'name' };
  const fact = BY_HEADING.get(bare(title));
  if (fact) return { of: 'fact', fact };
  return OURS.includes(bare(title)) ? { of: 'ours' } : { of: 'answer', label: title };
}
