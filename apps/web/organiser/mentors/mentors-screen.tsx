import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Figures } from '../../parts/figures';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { DraftsPart } from './drafts-part';
import { PairProgress } from './pair-progress';
import { type Board, boardQuery } from './pair-queries';
import { PairsTable } from './pairs-table';
import { ProposeDialog } from './propose-dialog';
import { Reminders } from './reminders';
import { RepairsPart } from './repairs-part';
import { RulesDialog } from './rules-dialog';
import { RunsPart } from './runs-part';

/** The desk at which organisers bring presenters and mentors together, and look after the pairs. */
export function MentorsScreen() {
  const { slug: conference, state } = useConference();
  const [asking, setAsking] = useState<'propose' | 'rules' | null>(null);
  const close = () => setAsking(null);
  const board = useQuery(boardQuery(conference));
  return (
    <Screen
      title="Mentors"
      lead="Every presenter works with a mentor who knows the field. The engine proposes; you decide."
      acts={
        <>
          {state === 'archived' ? null : <Button onClick={() => setAsking('propose')}>Let the engine propose</Button>}
          <Button look="quiet" onClick={() => setAsking('rules')}>
            How pairs come together
          </Button>
          <Link className={buttonLook('quiet')} to="/c/$conference/mentors/feedback" params={{ conference }}>
            How feedback goes
          </Link>
          <Link to="/c/$conference/mentors/people" params={{ conference }} className={buttonLook('quiet')}>
            Who mentors
          </Link>
        </>
      }
    >
      <Answer query={board}>{(found) => <Desk board={found} />}</Answer>
      <ProposeDialog open={asking === 'propose'} usualMixing={board.data?.usualMixing ?? 0} onClose={close} />
      <RulesDialog open={asking === 'rules'} onClose={close} />
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
      <PairProgress />
      <Part title="Proposals">
        <RunsPart runs={runs} />
      </Part>
    </>
  );
}
