import { usePreview } from '../preview/use-preview';
import styles from './editor.module.css';
import { texNotes } from './tex-notes';

/** Slips in the formulas of a text, under its field; which commands print can show, the server knows. */
export function TexNotes({ text }: { readonly text: string }) {
  const hasFormula = text.includes('$');
  const { data } = usePreview(hasFormula);
  const notes = [...texNotes(text), ...(hasFormula ? (data?.formulas ?? []) : [])];
  return notes.length === 0 ? null : (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
