import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../parts/button';
import { Figures } from '../../parts/figures';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { mentorsQuery, rulesQuery, signUpQuery } from './mentor-queries';
import { MentorTable } from './mentor-table';
import { SignUpPart } from './sign-up-part';

// Comes along: one button leads there.
export { MentoringRulesScreen } from './mentoring-rules';

/** Who mentors: how they come in, what they say of themselves, who is trained. */
export function MentorPeopleScreen() {
  const { slug: conference } = useConference();
  const [{ data: mentors }, { data: signUp }, { data: rules }] = useSuspenseQueries({
    queries: [mentorsQuery(conference), signUpQuery(conference), rulesQuery(conference)],
  });
  const done = mentors.filter(({ state }) => state === 'done');
  return (
    <Screen
      title="Who mentors"
      lead="Let mentors sign up, and see what they say of themselves. What they wish in private nobody but they can read."
      acts={
        <Link to="/c/$conference/mentors/rules" params={{ conference }} className={buttonLook('quiet')}>
          Training, places and wishes
        </Link>
      }
    >
      <Figures
        figures={[
          ['Mentors', mentors.length],
          ['Signed up', done.length],
          ['Places', done.reduce((sum, { capacity }) => sum + capacity, 0)],
          ...(rules.trainingNeeded
            ? [['Trained', done.filter(({ training }) => training !== null).length] as [string, number]]
            : []),
        ]}
      />
      <SignUpPart signUp={signUp} />
      <Part title="Mentors">
        <MentorTable mentors={mentors} trained={rules.trainingNeeded} />
      </Part>
    </Screen>
  );
}
