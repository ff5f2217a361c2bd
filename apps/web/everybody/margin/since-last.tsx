import { momentOf } from '../../parts/local-time';
import { useConference } from '../../parts/use-conference';
import { WordDiff } from '../../parts/word-diff/word-diff';
import styles from './margin.module.css';
import type { Margin } from './margin-query';

/** What has changed since the reader last looked: word by word, and how much was said. */
export function SinceLast(props: { readonly margin: Margin; readonly nameOf: (field: string) => string }) {
  const { margin, nameOf } = props;
  const { timeZone } = useConference();
  const { since, lastLookedAt, texts, threads } = margin;
  const fresh = threads.flatMap(({ comments }) => comments).filter(({ isNew }) => isNew).length;
  if (lastLookedAt === null) return null;
  const fields = [...new Set([...texts, ...(since?.texts ?? [])].map(({ field }) => field))];
  const textIn = (all: Margin['texts'], field: string) => all.find((one) => one.field === field)?.text ?? '';
  const changed = since
    ? fields
        .map((field) => ({ field, before: textIn(since.texts, field), after: textIn(texts, field) }))
        .filter(({ before, after }) => before !== after)
    : [];
  const said = fresh === 0 ? 'No new comment' : fresh === 1 ? 'One new comment' : `${fresh} new comments`;
  if (changed.length === 0) {
    return (
      <p className={styles.aside}>
        {said} and no changed word since you last looked, {momentOf(lastLookedAt, timeZone)}.
      </p>
    );
  }
  return (
    <details className={styles.since}>
      <summary>What has changed since you last looked</summary>
      <p className={styles.aside}>
        {said} since {momentOf(lastLookedAt, timeZone)}. <del>− struck</del> was taken out, <ins>+ underlined</ins> was
        put in.
      </p>
      {changed.map(({ field, before, after }) => (
        <section key={field}>
          <h3>{nameOf(field)}</h3>
          <WordDiff before={before} after={after} />
        </section>
      ))}
    </details>
  );
}
