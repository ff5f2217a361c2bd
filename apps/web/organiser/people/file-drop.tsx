import { useId, useState } from 'react';
import styles from './people.module.css';

/** A place for a file: chosen, or dropped there. */
export function FileDrop(props: {
  readonly conference: string;
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}) {
  const { conference, file, onFile } = props;
  const [over, setOver] = useState(false);
  const id = useId();
  const template = (as: string) => `/api/v1/conferences/${conference}/people-table/template?as=${as}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field inside does the same
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped) onFile(dropped);
      }}
    >
      <label htmlFor={id}>
        A workbook (.xlsx) or a CSV file with the columns Name, E-mail, Role and, if you like, Track
      </label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          currentTarget.value = '';
        }}
      />
      {file ? <p>Looking at {file.name}. Changed it? Choose it again.</p> : null}
      <p>
        Start from a template: <a href={template('xlsx')}>Excel</a> or <a href={template('csv')}>CSV</a>.
      </p>
    </div>
  );
}
