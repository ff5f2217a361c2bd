import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../../parts/direction';
import { type FieldProps, Notes, useField } from '../../../parts/forms/field';
import { mappedCaret } from './caret';
import styles from './editor.module.css';
import { type MarkName, marked, type Replacement, replaced } from './marks';
import { MOST_TO_PASTE, pastedText, prepareForPasting } from './pasted';
import { Toolbar } from './toolbar';

const KEYS: Record<string, MarkName> = { b: 'strong', i: 'em', ',': 'sub', '.': 'sup', e: 'code', m: 'math' };

const TOO_MUCH =
  'What you pasted is longer than a whole thesis, and was left out. Paste the abstract alone; nothing else has changed.';

/** Puts a change into the field as if it had been typed, so that Ctrl+Z takes it back. */
function type(field: HTMLTextAreaElement, { from, to, text, selection }: Replacement): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and without a successor: every other way of writing into a field throws away what can be undone.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!done) {
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(selection.start, selection.end);
}

/** Makes the field as tall as its text, where the browser does not do that itself. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

/**
 * A text in the inline subset: a plain field that grows, with a toolbar and keys for the marks. What is pasted from Word
 * keeps its italics, subscripts and superscripts. What others write flows in, and the caret stays where it was.
 * @param lines how many lines are shown at least
 * @param oneLine for a title: Enter makes no new line
 */
export function TextEditor(
  props: FieldProps & {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly lines?: number;
    readonly oneLine?: boolean;
    readonly describedBy?: string;
  },
) {
  const { name, label, hint, value, onValue, lines = 8, oneLine = false, describedBy } = props;
  const [refused, setRefused] = useState<string>();
  const { wiring, fault } = useField({ name, label, hint, fault: props.fault ?? refused });
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);

  useEffect(prepareForPasting, []);
  useLayoutEffect(() => {
    if (field.current) grow(field.current);
  });
  useLayoutEffect(() => {
    const box = field.current;
    if (!box || box.value === value || composing.current) return;
    const caret = mappedCaret(box.value, value, { start: box.selectionStart, end: box.selectionEnd });
    const hasFocus = document.activeElement === box;
    box.value = value;
    if (hasFocus) box.setSelectionRange(caret.start, caret.end);
  }, [value]);

  const change = (make: (text: string, selection: { start: number; end: number }) => Replacement): void => {
    const box = field.current;
    if (box) type(box, make(box.value, { start: box.selectionStart, end: box.selectionEnd }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (oneLine && event.key === 'Enter') event.preventDefault();
    const mark = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
    if (!mark || event.altKey || event.shiftKey) return;
    event.preventDefault();
    change((text, selection) => marked(text, selection, mark));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = pastedText(event.clipboardData);
    if (text === '') return;
    event.preventDefault();
    const isTooMuch = text.length > MOST_TO_PASTE;
    setRefused(isTooMuch ? TOO_MUCH : undefined);
    if (isTooMuch) return;
    change((_, selection) => replaced(selection, oneLine ? text.replace(/\s+/gu, ' ').trim() : text));
  };

  return (
    <div className={styles.editor} data-faulty={fault ? true : undefined}>
      <label htmlFor={wiring.id}>{label}</label>
      <Notes id={wiring.id} hint={hint} fault={fault} />
      <Toolbar
        controls={wiring.id}
        onMark={(mark) => change((text, selection) => marked(text, selection, mark))}
        onSign={(sign) => change((_, selection) => replaced(selection, sign))}
      />
      <textarea
        {...wiring}
        ref={field}
        aria-describedby={[wiring['aria-describedby'], describedBy].filter(Boolean).join(' ') || undefined}
        className={styles.text}
        data-one-line={oneLine || undefined}
        rows={lines}
        dir={directionOf(value)}
        spellCheck
        autoCapitalize="sentences"
        defaultValue={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          onValue(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </div>
  );
}
