import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { InlineText } from '../parts/inline-text';
import { StateMark } from '../parts/marks';
import { Pages } from '../parts/pages';
import { ProblemNote } from '../parts/problem-note';
import { Row } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { usePairingPages } from '../parts/use-pairings';
import { BAND_WORDS } from './bands';
import styles from './mentors-screen.module.css';

function Alternatives({ conference, pairing }: { readonly conference: string; readonly pairing: string }) {
  const explanation = useQuery({
    queryKey: ['pairing-explanation', conference, pairing],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/pairings/{pairing}/explanation', {
          params: { path: { conference, pairing } },
        }),
      ),
  });
  return (
    <Answer query={explanation}>
      {({ sentence, alternatives }) => (
        <>
          <p>{sentence}</p>
          <ul>
            {alternatives.map(({ mentorId, name, why }) => (
              <li key={mentorId}>
                <strong>{name}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

/** Read only when somebody asks: an explanation costs the server a search. */
function WhoElse({ conference, pairing }: { readonly conference: string; readonly pairing: Schemas['PairingDto'] }) {
  const [asked, setAsked] = useState(false);
  return (
    <details className={styles.else} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>
        Who else could it have been<span className="hide"> for {pairing.code}</span>?
      </summary>
      {asked ? <Alternatives conference={conference} pairing={pairing.id} /> : null}
    </details>
  );
}

/** Which mentor has which work and why, and a new proposal for those without. */
export function MentorsScreen() {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const propose = useWrite(
    (objective: 'fair' | 'sum', headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/match-runs', {
          params: { path: { conference } },
          body: { objective, seed: 1 },
          headers,
        }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/mentors/proposals/$job', params: { conference, job } }),
  );
  return (
    <Screen
      title="Mentors"
      lead="Every presenter works with a mentor who knows the field. The engine proposes; you decide."
      acts={
        <Button busy={propose.isPending} onClick={() => propose.mutate('fair')}>
          Let the engine propose
        </Button>
      }
    >
      <ProblemNote error={propose.error} />
      <Pages
        query={usePairingPages(conference)}
        noun={['pairing', 'pairings']}
        empty={<p>No work has a mentor yet. Let the engine propose: nobody is told before you accept.</p>}
      >
        {(pairing) => (
          <Row
            key={pairing.id}
            mark={pairing.code}
            title={
              <Link
                to="/c/$conference/submissions/$submission"
                params={{ conference, submission: pairing.submissionId }}
              >
                <InlineText text={pairing.title} />
              </Link>
            }
            end={
              <>
                {pairing.mentor}
                <br />
                <StateMark state={pairing.state} />
              </>
            }
          >
            <p>
              <strong>{BAND_WORDS[pairing.reasons.band] ?? pairing.reasons.band}.</strong> {pairing.reasons.sentence}
            </p>
            <WhoElse conference={conference} pairing={pairing} />
          </Row>
        )}
      </Pages>
    </Screen>
  );
}
