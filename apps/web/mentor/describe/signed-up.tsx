import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../parts/button';
import { FormActs } from '../../parts/forms/form-acts';
import { dayOf } from '../../parts/local-time';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { choicesQuery } from '../../parts/wants/wants-queries';
import { profileQuery } from './profile-queries';

/** After a mentor has signed up: that it is done, and what happens next. */
export function SignedUpScreen() {
  const { slug: conference, phases, timeZone, contact } = useConference();
  const [{ data: profile }, { data: choices }] = useSuspenseQueries({
    queries: [profileQuery(conference), choicesQuery(conference)],
  });
  const begins = phases.find(({ name }) => name === 'mentoring')?.startsAt;
  const waits = choices.trainingNeeded && !profile.trained;
  return (
    <Screen title="You are signed up. Thank you!" lead="There is nothing more to do now.">
      <Part title="What happens next">
        <ol>
          <li>
            The organisers bring mentors and presenters together
            {begins ? `; mentoring begins on ${dayOf(begins, timeZone)}` : ''}.
          </li>
          {waits ? (
            <li>
              <strong>Your training is still to be done.</strong> {choices.trainingWords} You are introduced to nobody
              before; tick it off under “What you can help with”.
            </li>
          ) : null}
          <li>You get a mail with a work and why it came to you. You say yes or no; a no needs no reason.</li>
          <li>You read the draft and write a few lines, then you meet: at times that suit both of you.</li>
        </ol>
        <p>
          Something has changed, or you cannot help after all? Change what you said at any time, or write to{' '}
          <a href={`mailto:${contact}`}>{contact}</a>.
        </p>
      </Part>
      <FormActs>
        <Link className={buttonLook()} to="/c/$conference/home" params={{ conference }}>
          Your next step
        </Link>
        <Link className={buttonLook('quiet')} to="/c/$conference/mentor-profile" params={{ conference }}>
          Change what you said
        </Link>
      </FormActs>
    </Screen>
  );
}
