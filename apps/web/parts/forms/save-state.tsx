import type { ReactNode } from 'react';
import { Button } from '../button';
import { WarningBox } from '../warning-box';
import { titleOfRefusal } from './refusal-text';
import styles from './save-state.module.css';
import type { Autosave } from './use-autosave';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function words({ status }: Autosave<unknown>): string {
  if (status.is === 'saving') return 'Saving …';
  if (status.is === 'saved') return `Saved ${clock.format(status.at)}`;
  if (status.is === 'offline') return 'Offline: kept on this device, will be saved';
  if (status.is === 'refused') return `Not saved: ${titleOfRefusal(status.error)}`;
  return '';
}

/**
 * How the saving of a form stands, in words, read out when it changes; and the choice when somebody else has changed
 * the same thing.
 * @param show how yours and theirs are shown side by side; without it only the choice is
 */
export function SaveState<Value>(props: {
  readonly of: Autosave<Value>;
  readonly yours?: Value;
  readonly show?: (value: Value) => ReactNode;
}) {
  const { of, yours, show } = props;
  if (of.status.is === 'changed') {
    return (
      <WarningBox isAlert>
        <p>
          <strong>Somebody else changed this</strong> while you were writing. Nothing is lost: choose which stays.
        </p>
        {show && yours !== undefined && of.theirs !== null ? (
          <dl className={styles.sides}>
            <div>
              <dt>Yours</dt>
              <dd>{show(yours)}</dd>
            </div>
            <div>
              <dt>Theirs</dt>
              <dd>{show(of.theirs)}</dd>
            </div>
          </dl>
        ) : null}
        <p className={styles.acts}>
          <Button onClick={of.keepYours}>Keep yours</Button>
          {of.theirs === null ? null : (
            <Button look="quiet" onClick={of.takeTheirs}>
              Take theirs
            </Button>
          )}
        </p>
      </WarningBox>
    );
  }
  return (
    <p className={styles.state} role="status" data-is={of.status.is}>
      {words(of as Autosave<unknown>)}
    </p>
  );
}
