import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { conferencesQuery, viewerQuery } from '../../../api/queries';
import { buttonLook } from '../../../parts/button';
import styles from './new.module.css';

/** The offer to start from a conference that one organises already; nothing for those who organise none. */
export function LastYear() {
  const { data: viewer } = useQuery(viewerQuery);
  const { data: all = [] } = useQuery(conferencesQuery);
  const own = new Set(
    viewer?.memberships.filter(({ role }) => role === 'organiser').map(({ conference }) => conference),
  );
  const past = all.filter(({ slug }) => own.has(slug));
  if (past.length === 0) return null;
  return (
    <section className={styles.last}>
      <h2>Start from last year</h2>
      <p>
        Everything comes along but people and what they wrote: tracks, rooms, forms, days. The dates are moved, and the
        notes of the committee before you stand beside every step.
      </p>
      <ul>
        {past.map(({ slug, title }) => (
          <li key={slug}>
            <Link to="/new/from/$source" params={{ source: slug }} className={buttonLook('quiet')}>
              Start from {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
