import { partsOf } from '@colloquy/engines/abstract-draft';
import { formFor } from '@colloquy/engines/submission-form';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Abstract, InlineText } from '../../../parts/inline-text';
import { valueInWords } from '../frame/field-words';
import { CHECK } from '../frame/steps';
import { formViewOf, questionsOf, useWriting, type Writing } from '../frame/writing';
import styles from './check.module.css';

interface Row {
  readonly step: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly isEmpty: boolean;
}

const row = (step: string, label: string, text: string, value: ReactNode = text): Row => ({
  ...{ step, label, value },
  isEmpty: text.trim() === '',
});

function rowsOf(writing: Writing): readonly Row[] {
  const { content, rules, shown } = writing;
  const said = (at: string): string => valueInWords(writing, at, shown.leaves[at] ?? null);
  const texts = partsOf(rules.rules).map(({ id, heading }) => {
    const text = content.texts[id] ?? '';
    return row(`text-${id}`, heading || 'Abstract', text, <Abstract text={text} />);
  });
  const authors = (
    <ol className={styles.authors}>
      {content.authors.map(({ id, name, address, affiliations, presenter, orcid }) => (
        <li key={id}>
          {name || 'No name yet'}
          {presenter ? ' (presents)' : ''}
          <span>{[...affiliations, address, orcid].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ol>
  );
  const answers = formFor(questionsOf(rules), formViewOf(content))
    .filter((item) => item.shown)
    .map(({ question: { id, label, kind } }) => {
      const answer = said(`answers.${id}`);
      return row('questions', label, kind === 'consent' && answer === 'Yes' ? 'Agreed' : answer);
    });
  const { supervisor } = content;
  return [
    row('title', 'Title', content.title, <InlineText text={content.title} />),
    ...texts,
    row('about', 'How to present it', said('typeId')),
    row('about', 'Track', said('trackId')),
    ...(rules.rules.maxKeywords > 0 ? [row('about', 'Keywords', content.keywords.join(', '))] : []),
    row('authors', 'Authors', content.authors.map(({ name }) => name).join(' '), authors),
    ...answers,
    ...(rules.rules.signOff === 'none'
      ? []
      : [row('supervisor', 'Supervisor', [supervisor.name, supervisor.address].filter(Boolean).join(', '))]),
  ];
}

/** All that has been answered, each with the way to change it. */
export function Answers() {
  const writing = useWriting();
  const params = { conference: writing.conference, submission: writing.draft.id };
  return (
    <dl className={styles.answers}>
      {rowsOf(writing).map(({ step, label, value, isEmpty }) => (
        <div key={`${step} ${label}`}>
          <dt>{label}</dt>
          <dd>{isEmpty ? <span className={styles.nothing}>Nothing yet</span> : value}</dd>
          <dd className={styles.change}>
            <Link
              to="/c/$conference/write/$submission/$step"
              params={{ ...params, step }}
              search={{ from: CHECK } as never}
            >
              {isEmpty ? 'Add' : 'Change'}
              <span className="hide"> {label}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
