import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { buttonLook } from '../../../parts/button';
import { Figures } from '../../../parts/figures';
import { JobWatch, textIn } from '../../../parts/job-watch';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { CostTable, inNumbers } from '../../desk/cost-table';
import { StopSearch } from '../../desk/proposal/stop-search';
import { Verdict } from '../../desk/proposal/verdict';
import { OtherWeightsNote } from '../../desk/weights/other-weights-note';
import { Reasons } from '../../reasons';
import { saveWeights } from '../acts/save-weights';
import { deskQuery } from '../desk/desk-query';
import { ruleName } from '../model/findings';
import { wishesOf } from '../model/wishes';
import { BoardDifferences } from './board-differences';
import { PROPOSAL, proposalQuery } from './proposals-query';

function Proposal({ proposal }: { readonly proposal: string }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const params = { path: { conference, proposal } };
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const found = useQuery(proposalQuery(conference, proposal));
  const posterSession = found.data?.posterSessionId ?? '';
  const desk = useQuery({ ...deskQuery(conference, posterSession), enabled: posterSession !== '' });
  const leave = () => navigate({ to: '/c/$conference/posters/$posterSession', params: { conference, posterSession } });
  const accept = useWrite(
    (only: readonly string[] | null, headers) =>
      answerOf(api.POST(`${PROPOSAL}/accept`, { params, headers, body: only ? { only: [...only] } : {} })),
    leave,
  );
  const discard = useWrite((_: null, headers) => answerOf(api.DELETE(PROPOSAL, { params, headers })), leave);
  return (
    <Answer query={found}>
      {({ state, figures, reasons, moves, before, after, gain, weights }) => {
        const chosen = moves.flatMap(({ submissionId }) => (without.has(submissionId) ? [] : [submissionId]));
        return (
          <>
            <Figures
              figures={[
                ['Posters', figures.posters],
                ['Moved', moves.length],
                ['What neighbours have in common', `${Math.round(figures.neighbourSimilarityIndex * 100)} of 100`],
                ['Unmet needs', figures.unmetNeeds],
                [gain < 0 ? 'Costs more' : 'Gains', inNumbers(Math.abs(gain))],
              ]}
            />
            <Verdict
              state={state}
              moves={moves.length}
              chosen={chosen}
              many="posters"
              accept={accept}
              discard={discard}
            >
              <Link
                to="/c/$conference/posters/$posterSession/variants"
                params={{ conference, posterSession }}
                className={buttonLook('quiet')}
              >
                Compare with others
              </Link>
            </Verdict>
            {desk.data ? (
              <OtherWeightsNote
                wishes={wishesOf(desk.data.problem)}
                weights={weights}
                usual={desk.data.weights}
                whose="the session"
                keep={saveWeights(conference, desk.data)}
              />
            ) : null}
            <Part title="What each wish costs">
              <CostTable
                columns={[
                  { name: 'Before', ...before, moved: null },
                  { name: 'With it', ...after, moved: moves.length },
                ]}
                change="Change"
                nameOf={ruleName}
                moves="Posters that move"
              />
            </Part>
            <Reasons title="What speaks against it" reasons={reasons} />
            <Part title="What would move">
              {desk.data ? (
                <BoardDifferences
                  desk={desk.data}
                  moves={moves}
                  without={without}
                  onWithout={setWithout}
                  canChoose={state === 'proposed'}
                />
              ) : null}
            </Part>
          </>
        );
      }}
    </Answer>
  );
}

/** A search for boards: its progress, and then what it proposes as a difference to what stands. */
export function BoardProposalScreen() {
  const { slug: conference } = useConference();
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposed boards">
      <StopSearch
        job={job}
        stop={(headers) =>
          answerOf(api.POST(`${PROPOSAL}/stop`, { params: { path: { conference, proposal: job } }, headers }))
        }
      />
      <JobWatch id={job} doing="The engine looks for a board for every poster">
        {(result) => <Proposal proposal={textIn(result, 'proposalId')} />}
      </JobWatch>
    </Screen>
  );
}
