import { Refusal } from '@colloquy/api-client';
import { Button } from './button';
import styles from './notes.module.css';

const AWAY = 'The server cannot be reached. Look at your connection and try again; nothing that was saved is lost.';

/** Why something did not work, in the server's words, with the single faults. Read out when it appears. */
export function ProblemNote({ error, again }: { readonly error: Error | null; readonly again?: () => void }) {
  if (!error) return null;
  const problem = error instanceof Refusal ? error.problem : null;
  return (
    <div className={styles.problem} role="alert">
      <p>
        <strong>That did not work.</strong> {problem?.detail ?? AWAY}
      </p>
      {problem?.errors ? (
        <ul>
          {problem.errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      {again ? (
        <Button look="quiet" onClick={again}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
