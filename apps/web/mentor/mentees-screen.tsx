import { HoursLink } from '../everybody/hours/hours-link';
import { TogetherLinks } from '../everybody/together/together-links';
import { Abstract, InlineText } from '../parts/inline-text';
import { StateMark } from '../parts/marks';
import { Pages } from '../parts/pages';
import { Row } from '../parts/rows';
import { Part, Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { usePairingPages } from '../parts/use-pairings';
import { MenteeStanding } from './mentee-standing';
import { Queue, useMentees } from './queue/queue';

/** A mentor's works to help with, each with why it came to them. */
export function MenteesScreen() {
  const { slug: conference } = useConference();
  const mentees = useMentees(conference);
  const pairings = usePairingPages(conference);
  return (
    <Screen title="My mentees" lead="The works that you help with, and why each of them came to you.">
      <HoursLink />
      <Queue />
      {/* Only once it is known how much stands above, so that nothing moves. */}
      {mentees.isPending ? null : (
        <Part title="Why they came to you">
          <Pages
            query={pairings}
            noun={['work', 'works']}
            empty={
              <p>
                No work has come to you yet. The organisers bring mentors and works together, and then you get a mail.
              </p>
            }
          >
            {(pairing) => (
              <Row
                key={pairing.id}
                mark={pairing.code}
                title={<InlineText text={pairing.title} />}
                end={<StateMark state={pairing.state === 'published' ? 'asked' : pairing.state} />}
              >
                <p>
                  By {pairing.presenter}. {pairing.reasons.sentence}
                </p>
                <MenteeStanding pairing={pairing} />
                {pairing.state === 'active' ? (
                  <TogetherLinks submission={pairing.submissionId} code={pairing.code} />
                ) : null}
                {pairing.abstract && (
                  <details>
                    <summary>Read the abstract</summary>
                    <Abstract text={pairing.abstract} />
                  </details>
                )}
              </Row>
            )}
          </Pages>
        </Part>
      )}
    </Screen>
  );
}
