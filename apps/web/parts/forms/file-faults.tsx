import styles from './file-drop.module.css';

/** Something wrong with a file. */
export interface FileFault {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
  readonly path?: string;
  readonly message: string;
}

/** What is to be mended in files before they can be used. */
export function FileFaults({ faults }: { readonly faults: readonly FileFault[] }) {
  return (
    <section className={styles.faults} role="alert" aria-label="Faults of the file">
      <p>
        <strong>
          {faults.length === 1 ? 'One thing' : `${faults.length} things`} to mend in the file, then choose it again.
        </strong>{' '}
        Nothing has changed.
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {placeOf(fault)}: {fault.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is odd in files, but harmless. */
export function FileNotes({ notes }: { readonly notes: readonly string[] }) {
  return notes.length === 0 ? null : (
    <ul className={styles.notes} aria-label="Worth a look">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function placeOf({ file, line, column, path }: FileFault): string {
  const places = [file, line ? `line ${line}` : path, column].filter(Boolean).join(', ');
  return places === '' ? 'The file' : `${places.charAt(0).toUpperCase()}${places.slice(1)}`;
}
