import { Link } from '@tanstack/react-router';
import { InlineText } from '../parts/inline-text';
import { StateMark } from '../parts/marks';
import { Pages } from '../parts/pages';
import { Row } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { useSubmissionPages } from './use-submission-pages';

/** What each state means to an author. */
const MEANINGS: Record<string, string> = {
  draft: 'Not sent yet: only you can read it.',
  submitted: 'It is with us. You hear the decision when all reviews are in.',
  'in revision': 'You are working on it; send it in again when it is ready.',
  accepted: 'It is accepted. Your place is in the programme as soon as that is published.',
  confirmed: 'It is accepted, and you have confirmed that you come.',
  waitlisted: 'It is on the waiting list: it moves up when somebody withdraws.',
  declined: 'It was not taken this time. The feedback says why.',
  withdrawn: 'You have taken it back.',
};

/** An author's own works, each with where it stands. */
export function MySubmissionsScreen() {
  const { slug: conference } = useConference();
  return (
    <Screen title="My submissions" lead="Where each of your works stands, and what the reviewers wrote.">
      <Pages
        query={useSubmissionPages(conference)}
        noun={['submission', 'submissions']}
        empty={<p>You have sent in nothing. While the call is open, the organisers take your abstract by mail.</p>}
      >
        {({ id, code, title, state }) => (
          <Row
            key={id}
            mark={code}
            title={
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: id }}>
                <InlineText text={title} />
              </Link>
            }
            end={<StateMark state={state} />}
          >
            {MEANINGS[state]}
          </Row>
        )}
      </Pages>
    </Screen>
  );
}
