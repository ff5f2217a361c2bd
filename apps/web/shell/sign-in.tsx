import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../api/client';
import { forgetEverything } from '../api/query-client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Loading } from '../parts/loading';
import { ProblemNote } from '../parts/problem-note';
import { Screen } from '../parts/screen';
import { Bare } from './frame';
import styles from './sign-in.module.css';

type Person = Schemas['DemoPersonDto'];

/** Roles as one looks around in them, in this order, each with what there is to see. */
const LOOKS = [
  ['organiser', 'Organisers', 'see everything, and let the engines propose mentors, a timetable and boards'],
  ['author', 'Authors', 'read the decision and the feedback on their own work'],
  ['mentor', 'Mentors', 'read why they were matched with their mentees'],
  ['reviewer', 'Reviewers', 'read abstracts and write reviews'],
] as const;

/** Everybody once, whatever they are to how many conferences. */
function groups(listed: readonly Person[]) {
  const people = listed.filter(({ personId }, place) => listed.findIndex((one) => one.personId === personId) === place);
  return LOOKS.map(([role, title, what]) => ({
    title,
    what,
    people: people.filter(({ roles }) => LOOKS.find(([first]) => roles.includes(first))?.[0] === role),
  })).filter((group) => group.people.length > 0);
}

function Leave() {
  useEffect(() => {
    const next = window.location.pathname + window.location.search;
    window.location.replace(`/sign-in?next=${encodeURIComponent(next)}`);
  }, []);
  return <Loading shape="text" />;
}

/** In the demo: as whom to look around. Elsewhere it leads to the server's own page that lets one in, and back here. */
export function SignIn() {
  const people = useQuery({ queryKey: ['demo-people'], queryFn: () => answerOf(api.GET('/api/v1/demo/people')) });
  const signIn = useWrite(
    (personId: string, headers) => answerOf(api.POST('/api/v1/demo/sign-in', { body: { personId }, headers })),
    forgetEverything,
  );
  if (people.data?.length === 0) return <Leave />;
  return (
    <Bare>
      <Screen
        title="Look around"
        lead="This is a demonstration. Choose somebody in it and see the conference as they do; what you change is changed for everybody."
      >
        <ProblemNote error={signIn.error} />
        <Answer query={people}>
          {(all) => (
            <div className={styles.groups}>
              {groups(all).map(({ title, what, people: members }) => (
                <section key={title}>
                  <h2>{title}</h2>
                  <p>They {what}.</p>
                  <ul>
                    {members.map(({ personId, name }) => (
                      <li key={personId}>
                        <button type="button" className={styles.person} onClick={() => signIn.mutate(personId)}>
                          {name}
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )}
        </Answer>
      </Screen>
    </Bare>
  );
}
