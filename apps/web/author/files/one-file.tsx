import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { type Ending, sizeWords } from './file-words';
import styles from './files.module.css';
import { FileButton } from './pick-file';
import type { Place } from './send-upload';

const FILE = '/api/v1/conferences/{conference}/submissions/{submission}/files/{file}';

/** A file that is there: fetched, replaced by another, or removed, which can be undone. */
export function OneFile(props: {
  readonly place: Place;
  readonly file: Schemas['FileDto'];
  readonly accept: readonly Ending[];
  readonly onReplace: (file: File) => void;
}) {
  const { place, file, accept, onReplace } = props;
  const toast = useToast();
  const path = { ...place, file: file.id };
  const fetched = useWrite(
    (id: string) => answerOf(api.GET(FILE, { params: { path: { ...place, file: id } } })),
    ({ address }) => window.location.assign(address),
  );
  const restore = useWrite((_: null, headers) => answerOf(api.POST(`${FILE}/restore`, { params: { path }, headers })));
  const remove = useWrite(
    (_: null, headers) => answerOf(api.DELETE(FILE, { params: { path }, headers })),
    () => toast(`Removed ${file.name}`, { undo: () => restore.mutate(null) }),
  );
  return (
    <li className={styles.one}>
      <p className={styles.name}>
        {file.name} <span className={styles.hint}>{sizeWords(file.bytes)}</span>
      </p>
      <div className={styles.acts}>
        <Button look="quiet" busy={fetched.isPending} onClick={() => fetched.mutate(file.id)}>
          Download<span className="hide"> {file.name}</span>
        </Button>
        <FileButton
          words="Replace"
          label={file.name}
          accept={accept.map((ending) => `.${ending}`).join(',')}
          onFiles={([chosen]) => chosen && onReplace(chosen)}
        />
        <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(null)}>
          Remove<span className="hide"> {file.name}</span>
        </Button>
      </div>
      {file.earlier.length > 0 ? (
        <details>
          <summary>
            {file.earlier.length === 1 ? 'An earlier version' : `${file.earlier.length} earlier versions`}
          </summary>
          <ul className={styles.list}>
            {file.earlier.map(({ id, name, version, bytes }) => (
              <li key={id} className={styles.acts}>
                Version {version}: {name}, {sizeWords(bytes)}
                <Button look="quiet" onClick={() => fetched.mutate(id)}>
                  Download<span className="hide"> version {version}</span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <ProblemNote error={fetched.error ?? remove.error ?? restore.error} />
    </li>
  );
}
