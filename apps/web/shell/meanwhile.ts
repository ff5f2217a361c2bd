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

/** An answer of the server that came in the page itself. */
export interface GivenAnswer {
  readonly key: readonly unknown[];
  readonly data: unknown;
}

let reads: readonly string[] = [];

/** The answers from which the server has painted the screen, so that nobody asks for them again. */
export function takeAnswers(): readonly GivenAnswer[] {
  const element = document.getElementById('answers');
  if (!element) return [];
  const { answers, reads: from } = JSON.parse(element.textContent);
  element.remove();
  reads = from;
  return answers;
}

/** The addresses of the API from which those answers came. */
export const readMeanwhile = (): readonly string[] => reads;

/** Takes the place of that page, once; `name` is the field of the screen that goes on with its text. */
export function takePlace(name: string): void {
  const page = document.getElementById(PAGE);
  if (!page) return;
  const field = fieldIn(page);
  const selection = field && document.activeElement === field ? [field.selectionStart, field.selectionEnd] : null;
  const way = wayTo(document.activeElement, page);
  const unfolded = [...page.querySelectorAll('details')].map(({ open }) => open);
  page.remove();
  const workspace = document.getElementById('workspace');
  if (!field) {
    for (const [place, details] of [...(workspace?.querySelectorAll('details') ?? [])].entries())
      details.open = unfolded[place] ?? details.open;
    focusAlong(way, workspace);
    return;
  }
  const next = workspace?.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
  if (!next) return;
  const typed = oneLine(field.value);
  if (typed !== given && typed !== next.value) {
    next.value = typed;
    next.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (!selection) return;
  next.focus();
  next.setSelectionRange(selection[0] ?? 0, selection[1] ?? 0);
}

/** From the page to an element of it, as the place of each step among its siblings; empty for one outside. */
function wayTo(element: Element | null, page: Element): number[] {
  if (!element || element === page || !page.contains(element)) return [];
  const { parentElement: parent } = element;
  return parent ? [...wayTo(parent, page), [...parent.children].indexOf(element)] : [];
}

/** The screen was painted from the same components, so that what had the focus stands in the same place. */
function focusAlong(way: readonly number[], workspace: Element | null): void {
  const found = way.reduce<Element | null | undefined>((element, place) => element?.children[place], workspace);
  if (way.length > 0 && found instanceof HTMLElement) found.focus({ preventScroll: true });
}
