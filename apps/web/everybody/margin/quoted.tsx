import { typedWords } from '@colloquy/engines/abstract-draft';
import { InlineText } from '../../parts/inline-text';
import type { Margin, Thread } from './margin-query';
import type { Span } from './words';

/** Words of a text as they are read in it, formulas too. @param text the field as it was typed, where it still has the words */
export function Quoted(props: { readonly quote: string; readonly text: string | undefined; readonly at: Span | null }) {
  const { quote, text, at } = props;
  if (text === undefined || at === null) return <>{quote}</>;
  return <InlineText text={typedWords(text, at.from, at.until)} />;
}

/** The words of a thread as they are read; plain where the text that is shown no longer has them as they were. */
export function QuotedThread({ thread, texts }: { readonly thread: Thread; readonly texts: Margin['texts'] }) {
  const { place, quote } = thread;
  const stands = place?.standing === 'kept' ? place : null;
  return <Quoted quote={quote} at={stands} text={texts.find(({ field }) => field === stands?.field)?.text} />;
}
