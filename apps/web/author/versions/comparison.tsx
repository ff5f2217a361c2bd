import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectField } from '../../parts/forms/select-field';
import { Loading } from '../../parts/loading';
import { momentOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { WordDiff } from '../../parts/word-diff/word-diff';
import type { Draft, WritingRules } from '../write/frame/writing-queries';
import { type Comparable, comparableDraft, fieldPairs } from './version-fields';
import { firstComparison, NOW, whyKept } from './version-words';
import styles from './versions.module.css';
import { type Version, versionQuery } from './versions-queries';

interface Compared {
  readonly submission: string;
  readonly versions: readonly Version[];
  readonly draft: Draft;
  readonly rules: WritingRules;
  /** Whether the draft holds something that is in no version. */
  readonly draftDiffers: boolean;
}

/** Two versions to choose, and what has changed from the one to the other, field by field and word by word. */
export function ComparisonPart(props: Compared) {
  const { versions, draftDiffers } = props;
  const { timeZone } = useConference();
  const first = firstComparison(versions, draftDiffers);
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  if (!first) return <p>As soon as there are two versions, you can see here what has changed from one to the other.</p>;
  const { before = first.before, after = first.after } = chosen;
  const options = [
    ...(draftDiffers ? [{ value: NOW, label: 'Your draft as it is now' }] : []),
    ...versions.map(({ number, occasion, at, counts }) => ({
      value: String(number),
      label: `Version ${number}, ${momentOf(at, timeZone)}: ${whyKept(occasion).toLowerCase()}${counts ? ' (counts)' : ''}`,
    })),
  ];
  return (
    <>
      <div className={styles.choices}>
        <SelectField
          name="before"
          label="From"
          options={options}
          value={before}
          onValue={(value) => setChosen({ before: value, after })}
        />
        <SelectField
          name="after"
          label="To"
          options={options}
          value={after}
          onValue={(value) => setChosen({ before, after: value })}
        />
      </div>
      <Fields {...props} before={before} after={after} />
    </>
  );
}

function Fields(props: Compared & { readonly before: string; readonly after: string }) {
  const { draft, rules, before: from, after: to } = props;
  const [one, other] = [useComparable(props, from), useComparable(props, to)];
  const error = one.error ?? other.error;
  if (error) return <ProblemNote error={error} />;
  if (!one.data || !other.data) return <Loading shape="text" />;
  const pairs = fieldPairs(one.data, other.data, rules);
  const changed = pairs.filter(({ before, after }) => before !== after);
  const same = pairs.filter(({ before, after }) => before === after && after.trim() !== '');
  return (
    <section aria-label="What has changed" key={`${draft.id} ${from} ${to}`}>
      <p className={styles.summary} role="status">
        {changed.length === 0
          ? 'The two are the same.'
          : `${changed.length === 1 ? 'One field has' : `${changed.length} fields have`} changed.`}
      </p>
      {changed.length > 0 ? (
        <p className={styles.legend}>
          <del>− struck</del> was taken out, <ins>+ underlined</ins> was put in.
        </p>
      ) : null}
      {changed.map(({ key, label, before, after }) => (
        <div key={key} className={styles.field}>
          <h3>{label}</h3>
          <WordDiff before={before} after={after} />
        </div>
      ))}
      {same.length > 0 && changed.length > 0 ? (
        <p className={styles.unchanged}>Not changed: {same.map(({ label }) => label).join(', ')}.</p>
      ) : null}
    </section>
  );
}

/** The version, or the draft, that was chosen. */
function useComparable({ submission, draft, rules }: Compared, which: string) {
  const { slug } = useConference();
  const isDraft = which === NOW;
  const read = useQuery({ ...versionQuery(slug, submission, which), enabled: !isDraft });
  const data: Comparable | undefined = isDraft ? comparableDraft(draft.content, rules) : read.data;
  return { data, error: isDraft ? null : read.error };
}
