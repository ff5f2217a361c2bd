import styles from './editor.module.css';
import { texNotes } from './tex-notes';

/** Slips in the formulas of a text, under its field. */
export function TexNotes({ text }: { readonly text: string }) {
  const notes = texNotes(text);
  return notes.length === 0 ? null : (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
