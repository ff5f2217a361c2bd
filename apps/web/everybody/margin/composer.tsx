import { typedWords } from '@colloquy/engines/abstract-draft';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/forms/text-field';
import { useKeptText } from '../../parts/forms/use-kept-text';
import type { Chosen } from './choose-words';
import styles from './margin.module.css';
import { Quoted } from './quoted';

const LONGEST = 4_000;

/**
 * Writing on words that were chosen, or on the whole work; and suggesting other words. What is typed stays on this device
 * until it is sent.
 * @param text the field as it was typed, in which the words stand; null for the whole work
 */
export function Composer(props: {
  readonly submission: string;
  readonly chosen: Chosen | null;
  readonly text: string | null;
  readonly asMentor: boolean;
  readonly onSend: (comment: { readonly text: string; readonly suggestion: string | null }) => void;
  readonly onCancel: () => void;
}) {
  const { submission, chosen, text, asMentor, onSend, onCancel } = props;
  const place = chosen ? `${chosen.field}/${chosen.from}-${chosen.until}` : 'all';
  const [said, say] = useKeptText(`margin-text/${submission}/${place}`);
  const stands = chosen && text !== null ? typedWords(text, chosen.from, chosen.until) : '';
  const [other, setOther] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const suggestion = other === stands ? null : other;
  const post = () => {
    if (said.trim() === '' && suggestion === null) {
      setFault(other === null ? 'Write what you would like to say.' : 'Change the words, or write a comment.');
      return;
    }
    onSend({ text: said, suggestion });
    say('');
  };
  return (
    <form
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      {chosen ? (
        <blockquote className={styles.quote}>
          <span className="hide">On the words: </span>
          <Quoted quote={chosen.quote} text={text ?? undefined} at={chosen} />
        </blockquote>
      ) : (
        <p className={styles.aside}>On the whole work</p>
      )}
      <TextArea
        name="comment"
        label="Your comment"
        hint={asMentor ? 'What works here? What would you like to know?' : undefined}
        rows={3}
        value={said}
        maxLength={LONGEST}
        fault={fault}
        onValue={say}
      />
      {chosen && other !== null ? (
        <TextArea
          name="suggestion"
          label="Other words"
          hint="They take the place of the words that you chose, once an author accepts them. Empty takes the words out."
          rows={3}
          value={other}
          onValue={setOther}
        />
      ) : null}
      <div className={styles.acts}>
        <Button type="submit">{other === null ? 'Comment' : 'Suggest'}</Button>
        {chosen && other === null ? (
          <Button look="quiet" onClick={() => setOther(stands)}>
            Suggest other words
          </Button>
        ) : null}
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
