import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { forgetEverything } from '../../api/query-client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { dayOf, timeOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import styles from './account.module.css';
import { browserName } from './browser-name';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const when = (instant: string): string => `${dayOf(instant, HERE)}, ${timeOf(instant, HERE)}`;

const MEANS: Record<string, string> = {
  link: 'by a link in a mail',
  university: 'by your university',
  demo: 'in the demonstration',
};

function EndSession({ session }: { readonly session: Schemas['MySessionDto'] }) {
  const end = useWrite((sessionId: string, headers) =>
    answerOf(api.POST('/api/v1/me/sessions/end', { body: { sessionId }, headers })),
  );
  return (
    <>
      <Button look="quiet" busy={end.isPending} onClick={() => end.mutate(session.id)}>
        Sign out<span className="hide"> {browserName(session.browser)}</span>
      </Button>
      <ProblemNote error={end.error} />
    </>
  );
}

/** The browsers in which one is signed in, and signing out in one or in all of them. */
export function MyBrowsers() {
  const sessions = useQuery({ queryKey: ['my-sessions'], queryFn: () => answerOf(api.GET('/api/v1/me/sessions')) });
  const endAll = useWrite(
    (_: null, headers) => answerOf(api.POST('/api/v1/me/sign-out-everywhere', { headers })),
    forgetEverything,
  );
  return (
    <>
      <Answer query={sessions}>
        {(all) => (
          <Rows label="Where you are signed in">
            {all.map((session) => (
              <Row
                key={session.id}
                title={
                  <span className={styles.plain}>
                    {browserName(session.browser)}
                    {session.current ? ' – this one' : ''}
                  </span>
                }
                end={session.current ? null : <EndSession session={session} />}
              >
                Since {when(session.since)}, {MEANS[session.means] ?? session.means} · last seen {when(session.seenAt)}
              </Row>
            ))}
          </Rows>
        )}
      </Answer>
      <p className={styles.note}>
        If you see one that you do not know, sign out everywhere: links that are on their way end as well.
      </p>
      <Button look="quiet" busy={endAll.isPending} onClick={() => endAll.mutate(null)}>
        Sign out everywhere
      </Button>
      <ProblemNote error={endAll.error} />
    </>
  );
}
