import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** The main act of a place, any other, or one that takes something away for good. */
export type Look = 'main' | 'quiet' | 'danger';

/** Looks of things that are pressed; a link that leads to the next step may bear them too. */
export const buttonLook = (look: Look = 'main'): string => `${styles.button} ${styles[look] ?? ''}`;

/**
 * A button with a verb on it.
 * @param busy what it does is under way: it stays where it is and keeps the focus, and pressing it again does nothing
 */
export function Button(
  props: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: Look; readonly busy?: boolean },
) {
  const { look, busy, onClick, children, type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={buttonLook(look)}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {children}
      {busy ? ' …' : null}
    </button>
  );
}
