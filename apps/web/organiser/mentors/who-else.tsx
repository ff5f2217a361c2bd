import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { Answer } from '../../parts/answer';
import { useConference } from '../../parts/use-conference';
import styles from './mentors.module.css';
import type { BoardPair } from './pair-queries';

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
      {({ alternatives }) => (
        <ul>
          {alternatives.map(({ mentorId, name, why }) => (
            <li key={mentorId}>
              <strong>{name}</strong>: {why}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}

/** Read only when somebody asks: an explanation costs the server a search. */
export function WhoElse({ pair }: { readonly pair: Pick<BoardPair, 'id' | 'code'> }) {
  const { slug: conference } = useConference();
  const [asked, setAsked] = useState(false);
  return (
    <details className={styles.else} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>
        Who else could it have been<span className="hide"> for {pair.code}</span>?
      </summary>
      {asked ? <Alternatives conference={conference} pairing={pair.id} /> : null}
    </details>
  );
}
