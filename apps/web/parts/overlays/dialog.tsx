import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { Icon } from '../icon';
import styles from './dialog.module.css';

/**
 * A window above the screen, the browser's own: the rest cannot be reached while it is open, Escape and a press outside
 * close it, and the focus goes back to where it was. On a phone it comes from below.
 * @param size `form`: as wide as the fields of a form are
 * @param acts the buttons at its foot, the main one first
 * @param stays a press outside does not close it, for forms in which something may have been typed
 */
export function Dialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
  readonly size?: 'small' | 'form' | 'wide';
  readonly stays?: boolean;
}) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: Parameters<typeof Dialog>[0]) {
  const { onClose, title, children, acts, size = 'small', stays = false } = props;
  const box = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useScrollByKeys(body);
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      const isThere = before instanceof HTMLElement || before instanceof SVGElement;
      if (isThere && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which the browser sends as `cancel`
    <dialog
      ref={box}
      className={`${styles.dialog} ${styles[size] ?? ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (!stays && event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <div ref={body} className={styles.body}>
          {children}
        </div>
        {acts ? <footer className={styles.acts}>{acts}</footer> : null}
      </div>
    </dialog>
  );
}

const STOPS = 'a[href], button, input, select, textarea, summary';

/** Lets text be scrolled by keys that is longer than its window and has nothing in it that keys can reach. */
function useScrollByKeys(body: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const text = body.current;
    if (!text) return;
    const watch = new ResizeObserver(() => {
      if (text.scrollHeight > text.clientHeight && !text.querySelector(STOPS)) text.tabIndex = 0;
      else text.removeAttribute('tabindex');
    });
    watch.observe(text);
    return () => watch.disconnect();
  }, [body]);
}
