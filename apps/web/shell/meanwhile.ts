/**
 * What the server shows of a screen before the workspace has come: a page with one field, in which somebody may be typing
 * already. The first screen takes its place, with the text and the caret where they were.
 */
const PAGE = 'meanwhile';

const fieldIn = (page: Element | null): HTMLTextAreaElement | null => page?.querySelector('textarea') ?? null;

let given: string | null = null;

/**
 * What was typed there so far, and from what; null where nothing was. What is typed between this and the first screen
 * comes through the screen's own field.
 */
export function typedMeanwhile(): { readonly from: string; readonly to: string } | null {
  const page = document.getElementById(PAGE);
  const field = fieldIn(page);
  if (!field) return null;
  const from = page?.querySelector<HTMLInputElement>('input[name="from"]')?.value ?? '';
  given = oneLine(field.value);
  return given === from ? null : { from, to: given };
}

/** A title has no second line, wherever it was typed. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Takes the place of that page, once; `name` is the field of the screen that goes on with its text. */
export function takePlace(name: string): void {
  const page = document.getElementById(PAGE);
  if (!page) return;
  const field = fieldIn(page);
  const selection = field && document.activeElement === field ? [field.selectionStart, field.selectionEnd] : null;
  page.remove();
  const next = document.querySelector<HTMLTextAreaElement>(`#workspace textarea[name="${name}"]`);
  if (!field || !next) return;
  const typed = oneLine(field.value);
  if (typed !== given && typed !== next.value) {
    next.value = typed;
    next.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (!selection) return;
  next.focus();
  next.setSelectionRange(selection[0] ?? 0, selection[1] ?? 0);
}
