import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { WhatTheyWrote } from '../../author/answer/answer-part';
import { answerQuery } from '../../author/answer/answer-query';
import { answerWords } from '../../author/answer/answer-words';
import { Button } from '../../parts/button';
import { Loading } from '../../parts/loading';
import { useConference } from '../../parts/use-conference';
import styles from './mentees-answer.module.css';

/** The answer to a mentee's work, for its mentor: only when an author has agreed to it, and looked for only when asked. */
export function MenteesAnswer({ submission, code }: { readonly submission: string; readonly code: string }) {
  const { slug: conference } = useConference();
  const [isWanted, setWanted] = useState(false);
  const answer = useQuery({ ...answerQuery(conference, submission), enabled: isWanted, retry: false });
  if (!isWanted) {
    return (
      <Button look="quiet" onClick={() => setWanted(true)}>
        What was decided<span className="hide"> on {code}</span>
      </Button>
    );
  }
  if (answer.isPending) return <Loading shape="text" />;
  if (!answer.data) {
    return (
      <p role="status" className={styles.read}>
        There is nothing to read: either no decision is known yet, or its authors keep it to themselves. They can let
        you read it, with one tap on their work.
      </p>
    );
  }
  return (
    <div role="status" className={styles.read}>
      <p>
        <strong>{answerWords(answer.data.outcome).title}.</strong> Its authors let you read this.
      </p>
      <WhatTheyWrote answer={answer.data} title="What the reviewers wrote to the authors" />
    </div>
  );
}
