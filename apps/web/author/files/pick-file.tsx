import { useId, useState } from 'react';
import { buttonLook } from '../../parts/button';
import type { Ending } from './file-words';
import styles from './files.module.css';

const PICTURES = ['png', 'jpg', 'jpeg'];

/** A place for files: chosen, dropped or pasted there, or taken with the camera of a telephone. */
export function PickFile(props: {
  readonly label: string;
  readonly accept: readonly Ending[];
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { label, accept, describedBy, invalid, onFiles } = props;
  const [over, setOver] = useState(false);
  const endings = accept.map((ending) => `.${ending}`).join(',');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are two more ways; the field inside does the same
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
        onFiles([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        const pasted = [...event.clipboardData.files];
        if (pasted.length === 0) return;
        event.preventDefault();
        onFiles(pasted);
      }}
    >
      <div className={styles.acts}>
        <FileButton words="Choose a file" {...{ label, describedBy, invalid, onFiles }} accept={endings} multiple />
        {accept.some((ending) => PICTURES.includes(ending)) ? (
          <span className={styles.camera}>
            <FileButton
              words="Take a photo"
              {...{ label, describedBy, invalid, onFiles }}
              accept="image/jpeg"
              capture="environment"
            />
          </span>
        ) : null}
      </div>
      <p className={styles.desk}>Or drop it here. With the button in focus, paste works too.</p>
    </div>
  );
}

/** The browser's own field for files, which looks like a button of ours. */
export function FileButton(props: {
  readonly words: string;
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly capture?: 'environment';
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { words, label, accept, multiple, capture, describedBy, invalid, onFiles } = props;
  const id = useId();
  return (
    <span className={styles.pick}>
      <input
        id={id}
        type="file"
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        {...{ accept, multiple, capture }}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <label htmlFor={id} className={buttonLook('quiet')}>
        {words}
        <span className="hide">: {label}</span>
      </label>
    </span>
  );
}
