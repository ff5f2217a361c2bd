import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/loading';
import { ProblemNote } from '../../parts/problem-note';
import { Part, Screen } from '../../parts/screen';
import { LetterCard } from './letter-card';
import { LetterDialog } from './letter-dialog';
import type { Letter } from './letter-words';
import styles from './letters.module.css';
import { useLetters, useSuggestedLetters } from './use-letters';

const GROUPS: readonly (readonly [state: Letter['state'], title: string])[] = [
  ['waiting', 'Waiting for your word'],
  ['agreed', 'Ready to go out'],
  ['sent', 'Sent'],
];

/** What the conference writes to its people in the course of the year, and the organisers' word on each letter. */
export function LettersScreen() {
  const letters = useLetters();
  const [writing, setWriting] = useState(false);
  return (
    <Screen
      title="Letters"
      lead="What your conference writes to people, and when. Nothing goes out before one of you has said that it may."
      acts={
        <Button look="quiet" onClick={() => setWriting(true)}>
          Write a letter
        </Button>
      }
    >
      <Answer query={letters}>{(found) => <Groups letters={found} />}</Answer>
      {writing ? <LetterDialog letter={null} onClose={() => setWriting(false)} /> : null}
    </Screen>
  );
}

function Groups({ letters }: { readonly letters: readonly Letter[] }) {
  const suggest = useSuggestedLetters();
  if (letters.length === 0) {
    return (
      <Empty
        title="No letters yet"
        act={
          <Button busy={suggest.isPending} onClick={() => suggest.mutate(null)}>
            Add the letters of this kind
          </Button>
        }
      >
        <p>
          Each kind of conference brings half a dozen letters: the call, what authors read with a decision, a last word
          to judges or chairs. Read them, change what is not yours, and say which may go out.
        </p>
        <ProblemNote error={suggest.error} />
      </Empty>
    );
  }
  return GROUPS.map(([state, title]) => {
    const those = letters.filter((letter) => letter.state === state);
    return those.length === 0 ? null : (
      <Part key={state} title={`${title} (${those.length})`}>
        <ul className={styles.letters} aria-label={title}>
          {those.map((letter) => (
            <LetterCard key={letter.id} letter={letter} />
          ))}
        </ul>
      </Part>
    );
  });
}
