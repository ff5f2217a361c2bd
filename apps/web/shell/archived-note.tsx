import type { Schemas } from '@colloquy/api-client';
import styles from './frame.module.css';

/** Says on every screen of an archived conference that it is for reading only. */
export function ArchivedNote({ conference }: { readonly conference: Schemas['ConferenceDto'] | undefined }) {
  return conference?.state === 'archived' ? (
    <p className={styles.archived}>
      This conference is archived: everything can be read, and nothing changed. Its organisers can bring it back under
      Set-up.
    </p>
  ) : null;
}
