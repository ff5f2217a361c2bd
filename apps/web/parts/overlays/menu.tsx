import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { buttonLook } from '../button';
import { Icon } from '../icon';
import styles from './menu.module.css';
import { placeBelow } from './place-below';

/** One act of a menu; a rule above it sets it apart from those before. */
export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly hint?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly rule?: boolean;
  readonly checked?: boolean;
}

const roleOf = ({ checked }: MenuItem) =>
  checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked };

/** Moves through the items by arrows, Home, End and first letters. */
function next(event: KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const { key } = event;
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items[(at - 1 + items.length) % items.length];
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}

/**
 * A button that opens a list of acts. Arrows, Home, End and first letters move, Enter does it, Escape and a press
 * elsewhere close it and the focus goes back to the button.
 * @param label what the button says; with `icon`, what it is called
 */
export function Menu(props: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly face?: ReactNode;
  readonly head?: ReactNode;
  readonly className?: string;
}) {
  const { label, items, face, head, className } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? buttonLook('quiet')}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={face ? label : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face ?? (
          <>
            {label} <Icon name="down" />
          </>
        )}
      </button>
      {open ? (
        <List id={id} label={label} anchor={button} list={list} shut={shut} leave={() => setOpen(false)} head={head}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              {...roleOf(item)}
              tabIndex={-1}
              aria-disabled={item.disabled || undefined}
              className={`${styles.item} ${item.danger ? styles.danger : ''} ${item.rule ? styles.rule : ''}`}
              onClick={() => {
                if (item.disabled) return;
                shut();
                item.onSelect();
              }}
            >
              <span>
                {item.label}
                {item.hint ? <span className={styles.hint}>{item.hint}</span> : null}
              </span>
              {item.checked ? <Icon name="check" /> : null}
            </button>
          ))}
        </List>
      ) : null}
    </>
  );
}

function List(props: {
  readonly id: string;
  readonly label: string;
  readonly anchor: React.RefObject<HTMLElement | null>;
  readonly list: React.RefObject<HTMLDivElement | null>;
  readonly shut: () => void;
  readonly leave: () => void;
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, label, anchor, list, shut, leave, head, children } = props;
  const leaving = useRef(leave);
  leaving.current = leave;
  const itemsOf = () =>
    Array.from(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled])') ?? []);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || !anchor.current) return;
    box.showPopover();
    placeBelow(box, anchor.current);
    box.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled])')?.focus();
  }, [anchor, list]);
  useEffect(() => {
    const box = list.current;
    const away = (event: Event) => {
      const at = event.target as Node;
      if (!box?.contains(at) && !anchor.current?.contains(at)) leaving.current();
    };
    const moved = () => box && anchor.current && placeBelow(box, anchor.current);
    document.addEventListener('pointerdown', away);
    window.addEventListener('resize', moved);
    return () => {
      document.removeEventListener('pointerdown', away);
      window.removeEventListener('resize', moved);
    };
  }, [anchor, list]);
  return (
    <div ref={list} popover="manual" className={styles.list}>
      {head ? <div className={styles.head}>{head}</div> : null}
      <div
        id={id}
        role="menu"
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            shut();
          }
          if (event.key === 'Tab') leave();
          const item = next(event, itemsOf());
          if (!item) return;
          event.preventDefault();
          item.focus();
        }}
      >
        {children}
      </div>
    </div>
  );
}
