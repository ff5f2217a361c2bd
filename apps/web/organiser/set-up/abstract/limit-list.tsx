import type { SetUp } from '../shapes';
import styles from './abstract.module.css';
import type { SectionRow } from './definition';
import { limitRemarks } from './limits';

/** How long sections and whole abstracts may be, side by side for each way to present. */
export function LimitList(props: { readonly sections: readonly SectionRow[]; readonly types: SetUp['types'] }) {
  const { sections, types } = props;
  if (sections.length === 0 || types.length === 0) return null;
  const remarks = limitRemarks(
    sections.map(({ wordLimit }) => wordLimit),
    types,
  );
  return (
    <section className={styles.limits} aria-labelledby="limits">
      <h3 id="limits">Words in the whole abstract</h3>
      <ul>
        {remarks.map(({ type, sentence, isOver }) => (
          <li key={type.name} data-over={isOver || undefined}>
            {isOver ? '! ' : ''}
            <strong>
              {type.name}, {type.wordLimit} words:
            </strong>{' '}
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
