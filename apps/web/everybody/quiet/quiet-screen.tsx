import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/loading';
import { momentOf } from '../../parts/local-time';
import { Row, Rows } from '../../parts/rows';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AnswerDialog } from './answer-dialog';
import styles from './quiet.module.css';
import { quietQuery } from './quiet-query';

type Note = Schemas['QuietNoteDto'];

/** What was written to the viewer about pairs that do not work, and what they wrote themselves. Nobody else sees it. */
export function QuietScreen() {
  const { slug: conference, timeZone } = useConference();
  const route = useQuery(quietQuery(conference));
  return (
    <Screen title="Notes in confidence" lead="Between two people. Nobody else of the committee sees what stands here.">
      <Answer query={route}>
        {({ toMe, mine }) => (
          <>
            {toMe.length > 0 ? <ToMe notes={toMe} /> : null}
            {mine.length > 0 ? (
              <Part title="What you wrote">
                <Rows label="What you wrote">
                  {mine.map(({ id, code, contact, words, writtenAt, answer }) => (
                    <Row key={id} mark={code} title={`To ${contact}, ${momentOf(writtenAt, timeZone)}`}>
                      <p className={styles.words}>{words}</p>
                      {answer ? (
                        <>
                          <p>{contact} answers:</p>
                          <p className={styles.words}>{answer}</p>
                        </>
                      ) : (
                        <p>There is no answer yet.</p>
                      )}
                    </Row>
                  ))}
                </Rows>
              </Part>
            ) : null}
            {toMe.length + mine.length === 0 ? (
              <Empty>
                <p>
                  There is nothing here. Whoever is in a pair that does not work can write to the person named for it.
                </p>
              </Empty>
            ) : null}
          </>
        )}
      </Answer>
    </Screen>
  );
}

function ToMe({ notes }: { readonly notes: readonly Note[] }) {
  const { timeZone } = useConference();
  const [answering, setAnswering] = useState<string | null>(null);
  const note = notes.find(({ id }) => id === answering);
  return (
    <Part title="Written to you">
      <Rows label="Written to you">
        {notes.map(({ id, code, from, side, other, words, writtenAt, answer, repairedAt, apart }) => (
          <Row
            key={id}
            mark={code}
            title={`${from}, ${side === 'mentor' ? `mentor of ${other}` : `whose mentor is ${other}`}`}
            end={
              <Button look={answer ? 'quiet' : 'main'} onClick={() => setAnswering(id)}>
                {answer ? 'See or answer again' : 'Answer'}
                <span className="hide">: {from}</span>
              </Button>
            }
          >
            <p>{momentOf(writtenAt, timeZone)}</p>
            <p className={styles.words}>{words}</p>
            {repairedAt ? <p>Somebody else was looked for.</p> : null}
            {apart ? <p>They are not brought together again.</p> : null}
          </Row>
        ))}
      </Rows>
      {note ? <AnswerDialog key={note.id} note={note} onClose={() => setAnswering(null)} /> : null}
    </Part>
  );
}
