import { type ReactNode, useId, useState } from 'react';
import styles from './file-drop.module.css';

/**
 * A place for files: chosen, or dropped there.
 * @param accept as of a file field
 * @param several whether more than one can be chosen
 * @param children what else belongs there, such as templates
 */
export function FileDrop(props: {
  readonly label: ReactNode;
  readonly accept: string;
  readonly several?: boolean;
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}) {
  const { label, accept, several = false, files, onFiles, children } = props;
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (chosen: FileList | null) => {
    if (chosen && chosen.length > 0) onFiles(several ? [...chosen] : [...chosen].slice(0, 1));
  };
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
        take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={several}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      {files.length > 0 ? (
        <p>
          Looking at {files.map(({ name }) => name).join(', ')}. Changed {files.length === 1 ? 'it' : 'them'}? Choose
          again.
        </p>
      ) : null}
      {children}
    </div>
  );
}
