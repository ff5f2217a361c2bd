import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Loading } from '../../parts/loading';
import { ProblemNote } from '../../parts/problem-note';
import { ALL_ENDINGS, type Ending, faultOf, kindWords, sizeWords } from './file-words';
import styles from './files.module.css';
import { filesQuery } from './files-query';
import { OneFile } from './one-file';
import { OneUpload } from './one-upload';
import { PickFile } from './pick-file';
import { useUploads } from './use-uploads';

/**
 * The files of a submission for one purpose: chosen, dropped, pasted or photographed, sent piece by piece, replaced and
 * removed. Whatever is refused is said beside it, and no file is lost by a lost connection.
 *
 * @example <Files conference="showcase" submission={id} purpose="poster" label="Your poster" accept={['pdf']} />
 */
export function Files(props: {
  /** Its slug. */
  readonly conference: string;
  readonly submission: string;
  /** `poster`, `slides`, `image`, or `answers.` and the id of a question of the form. */
  readonly purpose: string;
  readonly label: string;
  readonly hint?: string;
  /** Endings that fit; all that the server takes where it is left out. */
  readonly accept?: readonly Ending[];
}) {
  const { conference, submission, purpose, label, hint, accept = ALL_ENDINGS } = props;
  const place = { conference, submission };
  const files = useQuery(filesQuery(conference, submission));
  const { uploads, send } = useUploads(place, purpose);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  if (files.error) return <ProblemNote error={files.error} again={() => files.refetch()} />;
  if (!files.data) return <Loading />;
  const { items, mostBytes, mostFiles } = files.data;
  const mine = items.filter((file) => file.purpose === purpose);
  const full = items.length + uploads.filter(({ error }) => !error).length >= mostFiles;

  const take = (chosen: readonly File[], replaces?: string) => {
    const faults = chosen.map((file) => faultOf(file, accept, mostBytes));
    const first = faults.find((one) => one !== null) ?? null;
    setFault(first);
    chosen.forEach((file, index) => {
      if (faults[index] === null) send(file, replaces);
    });
  };
  return (
    <section className={styles.files} aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} className={styles.name}>
        {label}
      </p>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint ? `${hint} ` : null}
        {kindWords(accept)}, up to {sizeWords(mostBytes)}.
      </p>
      {mine.length + uploads.length > 0 ? (
        <ul className={styles.list} aria-label={label}>
          {mine.map((file) => (
            <OneFile
              key={file.id}
              place={place}
              file={file}
              accept={accept}
              onReplace={(one) => take([one], file.id)}
            />
          ))}
          {uploads.map((upload) => (
            <OneUpload key={upload.id} upload={upload} />
          ))}
        </ul>
      ) : null}
      {fault ? (
        <p className={styles.fault} role="alert" id={`${id}-fault`}>
          <strong>Error:</strong> {fault}
        </p>
      ) : null}
      {full ? (
        <p>A work has at most {mostFiles} files. Remove one, or replace it.</p>
      ) : (
        <PickFile
          label={label}
          accept={accept}
          describedBy={fault ? `${id}-fault ${id}-hint` : `${id}-hint`}
          invalid={fault !== null}
          onFiles={(chosen) => take(chosen)}
        />
      )}
    </section>
  );
}
