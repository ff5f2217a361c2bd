import { printedText } from '@colloquy/engines/abstract-draft';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useAnnounce } from '../../shell/announcer';
import { formulasOf, type Span, trimmed, unparted, withWhole, wordsOf } from './words';

/** Words that somebody has chosen in one of the texts. */
export interface Chosen extends Span {
  readonly field: string;
  readonly quote: string;
}

const lengthOf = (piece: Element): number =>
  Number(piece.getAttribute('data-length') ?? piece.firstChild?.textContent?.length ?? 0);

/** Where a point of the page is in the text of a field, whose pieces bear their places; in a formula, at its `side`. */
function placeOf(field: Element, node: Node, offset: number, side: 'from' | 'until'): number {
  const element = node instanceof Element ? node : node.parentElement;
  const formula = element?.closest('[data-length]');
  if (formula) return Number(formula.getAttribute('data-at')) + (side === 'from' ? 0 : lengthOf(formula));
  const piece = node.nodeType === Node.TEXT_NODE ? element?.closest('[data-at]') : null;
  if (piece) return Number(piece.getAttribute('data-at')) + offset;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(node, offset);
  let place = 0;
  for (const one of field.querySelectorAll('[data-at]')) {
    const text = one.firstChild;
    const isFormula = one.hasAttribute('data-length');
    const end = isFormula ? one.childNodes.length : (text?.textContent?.length ?? 0);
    if (!text || before.comparePoint(isFormula ? one : text, end) > 0) break;
    place = Number(one.getAttribute('data-at')) + lengthOf(one);
  }
  return place;
}

/** What is selected on the page, if it lies in one field. */
function selected(room: Element): { readonly field: string; readonly span: Span } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const fieldOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[data-field]');
  const field = fieldOf(range.startContainer);
  if (!field || !room.contains(field)) return null;
  const last = fieldOf(range.endContainer);
  const until =
    last === field
      ? placeOf(field, range.endContainer, range.endOffset, 'until')
      : placeOf(field, field, field.childNodes.length, 'until');
  const from = placeOf(field, range.startContainer, range.startOffset, 'from');
  return { field: field.getAttribute('data-field') ?? '', span: { from, until } };
}

/**
 * Lets words be chosen in the texts inside `room`: with pointer or finger as everywhere, and with the keyboard by words:
 * arrows go from word to word, with Shift they take more.
 */
export function useChosenWords(room: RefObject<HTMLElement | null>, texts: readonly { field: string; text: string }[]) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isSelection, setIsSelection] = useState(false);
  const [cursor, setCursor] = useState<{ readonly anchor: number; readonly at: number } | null>(null);
  const announce = useAnnounce();
  const typed = (field: string) => texts.find((one) => one.field === field)?.text ?? '';
  const choose = (field: string, span: Span | null): Chosen | null => {
    const text = printedText(typed(field));
    const inside = span && trimmed(text, withWhole(span, formulasOf(typed(field))));
    const next = inside && { ...inside, field, quote: text.slice(inside.from, inside.until) };
    setChosen(next);
    setIsSelection(false);
    return next;
  };

  useEffect(() => {
    const changed = () => {
      const found = room.current && selected(room.current);
      if (!found) return;
      setCursor(null);
      choose(found.field, found.span);
      setIsSelection(true);
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  });

  const keyOn = (field: string) => (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8, Home: -1e6, End: 1e6 }[event.key];
    const words = wordsOf(unparted(printedText(typed(field)), formulasOf(typed(field))));
    if (event.key === 'Escape' && chosen) {
      setChosen(null);
      setCursor(null);
    }
    if (step === undefined || words.length === 0 || event.target !== event.currentTarget) return;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    const here = chosen?.field === field ? cursor : null;
    const at = here ? Math.min(words.length - 1, Math.max(0, here.at + step)) : step > 1e5 ? words.length - 1 : 0;
    const anchor = event.shiftKey && here ? here.anchor : at;
    setCursor({ anchor, at });
    const [first, last] = [words[Math.min(anchor, at)], words[Math.max(anchor, at)]];
    if (first && last) announce(choose(field, { from: first.from, until: last.until })?.quote ?? '');
  };

  const keep = () => {
    window.getSelection()?.removeAllRanges();
    setIsSelection(false);
  };
  const clear = () => {
    keep();
    setChosen(null);
    setCursor(null);
  };
  // What the browser shows as selected is not to be marked as well: new pieces of text under it would move its ends.
  return { chosen, shown: isSelection ? null : chosen, choose, keep, clear, keyOn };
}
