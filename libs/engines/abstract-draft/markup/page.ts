import { type Look, PLAIN, type Run } from './run';

/** What stands between two stretches of text, the stronger the later in this list. */
const GAPS = ['', ' ', '\n', '\n\n', ' | '] as const;
type Gap = (typeof GAPS)[number];

/** Takes text down as it is read, with one gap at most between two stretches of it, and none at either end. */
export class Page {
  private readonly taken: Run[] = [];
  private gap: Gap = '';
  private next: string | null = null;

  /** Text of one look. White space in it is one space, unless it is kept. */
  say(text: string, look: Look, keepsSpace = false): void {
    if (keepsSpace) {
      for (const [place, line] of text.split('\n').entries()) {
        if (place > 0) this.line();
        this.stretch(line, look);
      }
      return;
    }
    if (/^\s/.test(text)) this.widen(' ');
    this.stretch(text.trim().replace(/\s+/g, ' '), look);
    if (/\s$/.test(text)) this.widen(' ');
  }

  /** A new line; two of them are a new paragraph. */
  line(): void {
    this.widen(this.gap === '\n' ? '\n\n' : '\n');
  }

  /** A new paragraph. */
  paragraph(): void {
    this.widen('\n\n');
  }

  /** The next cell of a row, whatever paragraphs the one before ended with. */
  cell(): void {
    this.gap = ' | ';
  }

  /** The end of a row, also one whose last cells are empty. */
  row(): void {
    if (this.gap !== '') this.gap = '\n\n';
    this.paragraph();
  }

  /** What marks the item of a list that begins here: its number or letter, else a bullet. */
  label(text: string): void {
    const mark = text.trim();
    if (mark !== '') this.next = /[\p{L}\p{N}]/u.test(mark) && mark !== 'o' ? mark : '•';
  }

  runs(): readonly Run[] {
    return this.taken;
  }

  private stretch(text: string, look: Look): void {
    if (text === '') return;
    const gap = this.taken.length === 0 ? '' : this.gap;
    const label = this.next === null ? '' : `${this.next} `;
    if (gap + label !== '') this.taken.push({ ...PLAIN, text: gap + label });
    this.taken.push({ em: look.em, strong: look.strong, place: look.place, exact: look.exact, text });
    this.gap = '';
    this.next = null;
  }

  private widen(gap: Gap): void {
    if (GAPS.indexOf(gap) > GAPS.indexOf(this.gap)) this.gap = gap;
  }
}
