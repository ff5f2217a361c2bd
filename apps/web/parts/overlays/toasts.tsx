import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Icon } from '../icon';
import styles from './toasts.module.css';

const SHOWN_MS = 8_000;
const SHOWN_WITH_UNDO_MS = 20_000;

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly undo?: () => void;
}

type Show = (message: string, acts?: { readonly undo?: () => void }) => void;

const ShowToast = createContext<Show>(() => {});

/**
 * Says in a few words what has happened, at the edge of the window, and offers to undo it. It is read out, and does not
 * go while the pointer or the focus is on it.
 * @example toast('Noor Haddad is now a reviewer', { undo: () => leave.mutate(noor) })
 */
export const useToast = (): Show => useContext(ShowToast);

/** Holds the toasts of the page. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  const show = useCallback<Show>((message, acts) => {
    count.current += 1;
    const toast = { id: count.current, message, undo: acts?.undo };
    setToasts((last) => [...last.slice(-2), toast]);
  }, []);
  const drop = useCallback((id: number) => setToasts((last) => last.filter((toast) => toast.id !== id)), []);
  return (
    <ShowToast value={show}>
      {children}
      <section className={styles.toasts} aria-label="Messages">
        <div role="status">
          {toasts.map((toast) => (
            <OneToast key={toast.id} toast={toast} drop={drop} />
          ))}
        </div>
      </section>
    </ShowToast>
  );
}

function OneToast({ toast, drop }: { readonly toast: Toast; readonly drop: (id: number) => void }) {
  const { id, message, undo } = toast;
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => drop(id), undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, id, undo, drop]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(box.current?.matches(':hover, :focus-within') ?? false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is reading it
    <div ref={box} className={styles.toast} onPointerEnter={hold} onPointerLeave={letGo} onFocus={hold} onBlur={letGo}>
      <p>{message}</p>
      {undo ? (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            drop(id);
            undo();
          }}
        >
          Undo
        </button>
      ) : null}
      <button type="button" className={styles.close} aria-label="Close this message" onClick={() => drop(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
