import { Refusal } from '@colloquy/api-client';
import { useId } from 'react';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { sizeWords } from './file-words';
import styles from './files.module.css';
import type { UploadShown } from './use-uploads';

/** A file on its way: how far it is, in words and as a bar, and why it stopped. */
export function OneUpload({ upload }: { readonly upload: UploadShown }) {
  const { name, bytes, going, error, cancel, retry } = upload;
  const id = useId();
  if (error)
    return (
      <li className={styles.one}>
        <p className={styles.fault} role="alert">
          <strong>“{name}” was not taken.</strong>{' '}
          {error instanceof Refusal ? error.problem.detail : 'Something went wrong in this browser. Try again.'}
        </p>
        <div className={styles.acts}>
          <Button look="quiet" onClick={retry}>
            Try again
          </Button>
          <Button look="quiet" onClick={cancel}>
            Leave it out
          </Button>
        </div>
      </li>
    );
  return (
    <li className={styles.one}>
      <p id={id} className={styles.name}>
        {name}
      </p>
      <progress aria-labelledby={id} value={Math.min(going.sent, bytes)} max={bytes} />
      <p role="status" className={styles.hint}>
        {going.step === 'waiting' ? <Icon name="away" /> : null} {words(upload)}
      </p>
      <div className={styles.acts}>
        <Button look="quiet" onClick={cancel}>
          Cancel<span className="hide"> {name}</span>
        </Button>
      </div>
    </li>
  );
}

/** In quarters, so that it is not read out at every piece. */
function words({ bytes, going: { step, sent } }: UploadShown): string {
  if (step === 'checking') return 'All there. It is being looked through …';
  const quarter = Math.floor((4 * sent) / bytes) * 25;
  if (step === 'waiting')
    return `Offline: ${quarter} % are safe. The file is kept on this device and goes on by itself.`;
  return `Sending ${sizeWords(bytes)}: ${quarter === 0 ? 'begun' : `${quarter} %`}`;
}
