import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import styles from './editor.module.css';
import type { MarkName } from './marks';
import { SIGNS } from './signs';

const BUTTONS: readonly { readonly mark: MarkName; readonly face: ReactNode; readonly says: string }[] = [
  { mark: 'em', face: <em>I</em>, says: 'Emphasis, Ctrl+I' },
  { mark: 'strong', face: <strong>B</strong>, says: 'Strong, Ctrl+B' },
  { mark: 'sub', face: <>x&#8322;</>, says: 'Subscript, Ctrl+comma' },
  { mark: 'sup', face: <>x&#178;</>, says: 'Superscript, Ctrl+full stop' },
  { mark: 'math', face: <>&#8721;</>, says: 'Formula in TeX, Ctrl+M' },
  { mark: 'code', face: <code>{'<>'}</code>, says: 'Code, Ctrl+E' },
];

/** The next button in the direction of an arrow key; null for any other key. */
function nextPlace(key: string, from: number, count: number): number | null {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** A tap on what this is put on leaves the focus where it is. */
function stay(tools: HTMLElement | null): (() => void) | undefined {
  const keepFocus = (event: Event): void => event.preventDefault();
  tools?.addEventListener('mousedown', keepFocus);
  return () => tools?.removeEventListener('mousedown', keepFocus);
}

/**
 * The marks and signs that can be put into a text. One Tab leads to it, arrows lead through it. A tap leaves the focus in
 * the text, so that a phone keeps its keyboard.
 */
export function Toolbar(props: {
  readonly controls: string;
  readonly onMark: (mark: MarkName) => void;
  readonly onSign: (sign: string) => void;
}) {
  const { controls, onMark, onSign } = props;
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
    const next = nextPlace(event.key, at, BUTTONS.length + 1);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const place = (index: number) => ({
    type: 'button' as const,
    tabIndex: at === index ? 0 : -1,
    onFocus: () => setAt(index),
  });
  return (
    <div ref={stay} className={styles.tools}>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Formatting"
        aria-controls={controls}
        className={styles.bar}
        onKeyDown={move}
      >
        {BUTTONS.map(({ mark, face, says }, index) => (
          <button key={mark} {...place(index)} aria-label={says} title={says} onClick={() => onMark(mark)}>
            {face}
          </button>
        ))}
        <button
          {...place(BUTTONS.length)}
          aria-label="Special characters"
          title="Special characters"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          &#937;
        </button>
      </div>
      {open ? (
        <div className={styles.signs}>
          {SIGNS.map(({ name, signs }) => (
            <fieldset key={name}>
              <legend>{name}</legend>
              {signs.map(([sign, says]) => (
                <button key={sign} type="button" aria-label={says} title={says} onClick={() => onSign(sign)}>
                  {sign}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      ) : null}
    </div>
  );
}
