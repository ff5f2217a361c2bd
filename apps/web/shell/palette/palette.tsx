import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Icon } from '../../parts/icon';
import { matches } from './matches';
import styles from './palette.module.css';
import { useEntries } from './use-entries';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Goes anywhere and does anything by typing: screens, acts, conferences, works, people. Arrows move, Enter goes, Escape
 * closes; on a phone it fills the top of the window.
 */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const entries = useEntries();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDialogElement>(null);
  const base = useId();
  const late = useDeferredValue(typed);
  const groups = useMemo(() => matches(entries, late), [entries, late]);
  const flat = groups.flatMap(([, found]) => found);
  const current = flat[Math.min(at, flat.length - 1)];
  const idOf = (entry: { readonly id: string; readonly kind: string }) => `${base}-${entry.kind}-${entry.id}`;
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // After going to another screen its heading has the focus; otherwise it goes back to where it was.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const currentId = current ? idOf(current) : undefined;
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const choose = (entry: (typeof flat)[number]) => {
    onClose();
    entry.run();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which the browser sends as `cancel`
    <dialog
      ref={box}
      className={styles.palette}
      aria-label="Go to anything"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.head}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Go to a screen, a work, a person, or do something"
          aria-expanded="true"
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          aria-activedescendant={currentId}
          placeholder="Type a screen, a title, a name …"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (step && flat.length > 0) {
              event.preventDefault();
              setAt((Math.min(at, flat.length - 1) + step + flat.length) % flat.length);
            }
            if (event.key === 'Enter' && current) {
              event.preventDefault();
              choose(current);
            }
          }}
        />
        <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p role="status" className="hide">
        {flat.length === 1 ? '1 result' : `${flat.length} results`}
      </p>
      <div id={`${base}-list`} role="listbox" aria-label="Results" className={styles.list}>
        {groups.map(([kind, found]) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
          <div key={kind} role="group" aria-label={kind}>
            <p className={styles.kind} aria-hidden="true">
              {kind}
            </p>
            {found.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
              <div
                key={entry.id}
                id={idOf(entry)}
                role="option"
                tabIndex={-1}
                aria-selected={entry === current}
                className={styles.entry}
                onClick={() => choose(entry)}
              >
                <span className={styles.title}>{entry.title}</span>
                {entry.hint ? <span className={styles.hint}>{entry.hint}</span> : null}
              </div>
            ))}
          </div>
        ))}
      </div>
      {flat.length === 0 ? <p className={styles.none}>Nothing here is called that.</p> : null}
    </dialog>
  );
}
