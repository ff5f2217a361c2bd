import type { Schemas } from '@colloquy/api-client';
import styles from './work.module.css';

const ROLE: Readonly<Record<string, string>> = {
  mentor: 'Mentor',
  supervisor: 'Supervisor',
  'co-author': 'Co-author',
};

/** Who helps with a work, and how that stands with each. */
export function Helpers({ helpers }: { readonly helpers: readonly Schemas['HelperDto'][] }) {
  return (
    <ul className={styles.helpers}>
      {helpers.map(({ key, name, role, says }) => (
        <li key={key}>
          <strong>{name}</strong>
          <span>
            {ROLE[role] ?? role}: {says}
          </span>
        </li>
      ))}
    </ul>
  );
}
