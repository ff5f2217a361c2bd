import { partsOf, WHOLE_TEXT } from '@colloquy/engines/abstract-draft';
import { countWords } from '@colloquy/kernel';
import { Prompts } from '../editor/prompts';
import { TexNotes } from '../editor/tex-notes-list';
import { TextEditor } from '../editor/text-editor';
import { WordCount } from '../editor/word-count';
import { useWriting, wordsInAll } from '../frame/writing';

/** The text of the abstract: all of it, or one of its parts. */
export function TextStep({ part }: { readonly part: string }) {
  const writing = useWriting();
  const { content, rules, set } = writing;
  const section = partsOf(rules.rules).find(({ id }) => id === part);
  if (!section) return null;
  const { id, heading, help, wordLimit } = section;
  const text = content.texts[id] ?? '';
  const whole = wordsInAll(writing);
  const isWhole = id === WHOLE_TEXT;
  const isFirst = partsOf(rules.rules)[0]?.id === id;
  return (
    <>
      {isFirst ? <Prompts /> : null}
      <TextEditor
        name={`texts.${id}`}
        label={heading === '' ? 'Your abstract' : heading}
        hint={
          help ||
          (isWhole ? 'Write for somebody who studies another subject. A blank line begins a paragraph.' : undefined)
        }
        value={text}
        onValue={(value) => set(`texts.${id}`, value)}
        describedBy="text-count"
      />
      <WordCount
        id="text-count"
        counts={
          isWhole
            ? [{ ...whole, of: '' }]
            : [
                { words: countWords(text), limit: wordLimit, of: '' },
                { ...whole, of: 'in all' },
              ]
        }
      />
      <TexNotes text={text} />
    </>
  );
}
