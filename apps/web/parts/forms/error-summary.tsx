import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { type Fault, faultsOf, fieldId } from './faults';
import { titleOfRefusal } from './refusal-text';

const PREFIX = 'Error: ';
const NONE: readonly Fault[] = [];

function goTo(name: string): void {
  const field = document.getElementById(fieldId(name));
  if (!field) return;
  const control = field.matches('input, select, textarea, button') ? field : field.querySelector<HTMLElement>('input');
  field.scrollIntoView({ block: 'center' });
  (control ?? field).focus({ preventScroll: true });
}

/**
 * What is wrong with a form, at its top: it takes the focus when it appears, says so in the title of the page, and each
 * fault leads to its field. Nothing is shown without error and faults.
 * @param error why the server refused; its faults are listed by field
 * @param faults what was found here, before asking the server
 */
export function ErrorSummary(props: { readonly error?: Error | null; readonly faults?: readonly Fault[] }) {
  const { error = null, faults = NONE } = props;
  const box = useRef<HTMLElement>(null);
  const all = [...faults, ...faultsOf(error)];
  // A new error or a new list takes the focus anew.
  useEffect(() => {
    if (error === null && faults.length === 0) return;
    box.current?.focus();
    document.title = PREFIX + document.title.replace(PREFIX, '');
    return () => {
      document.title = document.title.replace(PREFIX, '');
    };
  }, [error, faults]);
  if (error === null && all.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} role="alert" aria-label="There is a problem" className={styles.summary}>
      <h2>There is a problem</h2>
      {error ? <p>{titleOfRefusal(error)}</p> : null}
      {all.length > 0 ? (
        <ul>
          {all.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a
                href={`#${fieldId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(field);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
