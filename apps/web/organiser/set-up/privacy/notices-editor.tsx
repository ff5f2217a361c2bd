import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { ProblemNote } from '../../../parts/problem-note';
import { useConference } from '../../../parts/use-conference';
import { NewNotice } from './new-notice';
import { NoticeItem } from './notice-item';
import styles from './notices.module.css';

/** What the conference tells people and asks them to agree to: drafts, versions, and how many have agreed. */
export function NoticesEditor() {
  const { slug: conference } = useConference();
  const [adding, setAdding] = useState(false);
  const notices = useQuery({
    queryKey: ['notice-histories', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/notice-histories', { params: { path: { conference } } })),
  });
  const suggest = useWrite((_: null, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/suggested-notices', { params: { path: { conference } }, headers }),
    ),
  );
  return (
    <Answer query={notices}>
      {(all) => (
        <>
          {all.length === 0 ? (
            <Empty
              title="Say what happens with what you ask for"
              act={
                <Button busy={suggest.isPending} onClick={() => suggest.mutate(null)}>
                  Begin with the suggested texts
                </Button>
              }
            >
              <p>A privacy notice, and a question each for recording, photographs, publication and mentoring.</p>
            </Empty>
          ) : (
            <ul className={styles.notices} aria-label="Notices">
              {all.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} />
              ))}
            </ul>
          )}
          <ProblemNote error={suggest.error} />
          {adding ? (
            <NewNotice onDone={() => setAdding(false)} />
          ) : (
            <Button look="quiet" onClick={() => setAdding(true)}>
              Add a notice of your own
            </Button>
          )}
        </>
      )}
    </Answer>
  );
}
