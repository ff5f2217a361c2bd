import styles from '../../timetable/acts/tool.module.css';
import { priceInWords } from '../price-words';

const MOST_REASONS = 3;

/** What changes by rule for one work: the greatest few. @param otherwise what is said where no rule changes */
export function TermChanges(props: {
  readonly why: readonly { readonly term: string; readonly before: number; readonly after: number }[];
  readonly nameOf: (term: string) => string;
  readonly otherwise: string;
}) {
  const { why, nameOf, otherwise } = props;
  if (why.length === 0) return otherwise;
  return why.slice(0, MOST_REASONS).map(({ term, before, after }) => (
    <span key={term} className={after > before ? styles.bad : styles.good}>
      {nameOf(term)}: {priceInWords(after - before)}
      <br />
    </span>
  ));
}
