import { printedText } from '@colloquy/engines/abstract-draft';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/forms/select-field';
import { Dialog } from '../../parts/overlays/dialog';
import type { Margin } from './margin-query';
import { formulasOf, type Span, sentencesOf, unparted, wordsOf } from './words';

const LONGEST = 90;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Choosing words by lists: a sentence, and in it from which word to which. For whoever does not see or point at the text. */
export function ChooseSentence(props: {
  readonly texts: Margin['texts'];
  readonly nameOf: (field: string) => string;
  readonly onClose: () => void;
  readonly onChoose: (field: string, span: Span) => void;
}) {
  const { texts, nameOf, onClose, onChoose } = props;
  const sentences = texts.flatMap(({ field, text }) => {
    const printed = printedText(text);
    const parts = unparted(printed, formulasOf(text));
    return sentencesOf(parts).map((span) => ({ field, span, printed, parts }));
  });
  const [which, setWhich] = useState(0);
  const [ends, setEnds] = useState<readonly [number, number] | null>(null);
  const sentence = sentences[which];
  const words = sentence
    ? wordsOf(sentence.parts).filter(({ from }) => from >= sentence.span.from && from < sentence.span.until)
    : [];
  const [first, last] = ends ?? [0, Math.max(0, words.length - 1)];
  const options = words.map(({ from, until }, place) => ({
    value: String(place),
    label: `${place + 1}: ${sentence?.printed.slice(from, until) ?? ''}`,
  }));
  const choose = () => {
    const [one, other] = [words[Math.min(first, last)], words[Math.max(first, last)]];
    if (sentence && one && other) onChoose(sentence.field, { from: one.from, until: other.until });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Choose words"
      acts={
        <>
          <Button onClick={choose}>Write on these words</Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <SelectField
        name="sentence"
        label="Sentence"
        options={sentences.map(({ field, span, printed }, place) => ({
          value: String(place),
          label: `${nameOf(field)}: ${short(printed.slice(span.from, span.until))}`,
        }))}
        value={String(which)}
        onValue={(value) => {
          setWhich(Number(value));
          setEnds(null);
        }}
      />
      <SelectField
        name="from-word"
        label="From word"
        options={options}
        value={String(first)}
        onValue={(value) => setEnds([Number(value), last])}
      />
      <SelectField
        name="to-word"
        label="To word"
        options={options}
        value={String(last)}
        onValue={(value) => setEnds([first, Number(value)])}
      />
    </Dialog>
  );
}
