/** More than this no abstract is, and browsers stand still over it; it is left where it was copied from. */
export const MOST_TO_PASTE = 200_000;

type Clean = (html: string) => string;

let clean: Clean | null = null;

/** Fetches what cleans pasted text, before anybody pastes: it is as big as the editor itself. */
export function prepareForPasting(): void {
  if (clean) return;
  void import('./clean-html').then(
    (module) => {
      clean = module.cleanHtml;
    },
    () => {
      // Without a connection text comes in without its italics, as it did before.
    },
  );
}

/** What was pasted, in the inline subset: from Word or a web page with its italics, subscripts and superscripts. */
export function pastedText(clipboard: DataTransfer): string {
  const html = clipboard.getData('text/html');
  return html !== '' && clean ? clean(html) : clipboard.getData('text/plain');
}
