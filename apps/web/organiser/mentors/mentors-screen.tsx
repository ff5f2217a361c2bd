import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Figures } from '../../parts/figures';
import { ProblemNote } from '../../parts/problem-note';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { DraftsPart } from './drafts-part';
import { type Board, boardQuery } from './pair-queries';
import { PairsTable } from './pairs-table';
import { Reminders } from './reminders';
import { RepairsPart } from './repairs-part';
import { RulesDialog } from './rules-dialog';
import { RunsPart } from './runs-part';

/** The desk at which organisers bring presenters and mentors together, and look after the pairs. */
export function MentorsScreen() {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const [ruling, setRuling] = useState(false);
  const board = useQuery(boardQuery(conference));
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
        <>
          <Button busy={propose.isPending} onClick={() => propose.mutate('fair')}>
            Let the engine propose
          </Button>
          <Button look="quiet" onClick={() => setRuling(true)}>
            How pairs come together
          </Button>
          <Link className={buttonLook('quiet')} to="/c/$conference/mentors/feedback" params={{ conference }}>
            How feedback goes
          </Link>
        </>
      }
    >
      <ProblemNote error={propose.error} />
      <Answer query={board}>{(found) => <Desk board={found} />}</Answer>
      <RulesDialog open={ruling} onClose={() => setRuling(false)} />
    </Screen>
  );
}

function Desk({ board }: { readonly board: Board }) {
  const { pairs, runs, works, without, mentors, places } = board;
  const inState = (...states: string[]) => pairs.filter(({ state }) => states.includes(state)).length;
  return (
    <>
      <Figures
        figures={[
          ['Works', works],
          ['Without a mentor', without.length],
          ['Asked', inState('published')],
          ['Working together', inState('accepted', 'active')],
          ['Mentors', mentors],
          ['Places', places],
        ]}
      />
      <RepairsPart runs={runs} />
      <DraftsPart pairs={pairs} />
      <Part title="Pairs">
        <Reminders />
        <PairsTable pairs={pairs} />
      </Part>
      <Part title="Proposals">
        <RunsPart runs={runs} />
      </Part>
    </>
  );
}
