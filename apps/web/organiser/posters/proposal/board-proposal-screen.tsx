import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useJob } from '../../../api/use-job';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Figures } from '../../../parts/figures';
import { JobWatch, textIn } from '../../../parts/job-watch';
import { ProblemNote } from '../../../parts/problem-note';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { CostTable, inNumbers } from '../../desk/cost-table';
import { Reasons } from '../../reasons';
import styles from '../../timetable/acts/tool.module.css';
import { deskQuery } from '../desk/desk-query';
import { ruleName } from '../model/findings';
import { BoardDifferences } from './board-differences';

const PROPOSAL = '/api/v1/conferences/{conference}/board-proposals/{proposal}' as const;

function Proposal({ proposal }: { readonly proposal: string }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const params = { path: { conference, proposal } };
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const found = useQuery({
    queryKey: ['board-proposal', conference, proposal],
    queryFn: () => answerOf(api.GET(PROPOSAL, { params })),
  });
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
      {({ state, figures, reasons, moves, before, after, gain }) => {
        const chosen = moves.flatMap(({ submissionId }) => (without.has(submissionId) ? [] : [submissionId]));
        const isWhole = without.size === 0;
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
            {state === 'proposed' ? (
              <>
                <p>
                  {moves.length === 0
                    ? 'The engine has found nothing better than what stands.'
                    : 'Accepting moves the posters that are ticked below, and can be undone. Nobody is told before the programme is published.'}
                </p>
                <ProblemNote error={accept.error ?? discard.error} />
                <div className={styles.acts}>
                  <Button
                    busy={accept.isPending}
                    disabled={moves.length > 0 && chosen.length === 0}
                    onClick={() => accept.mutate(isWhole ? null : chosen)}
                  >
                    {isWhole ? 'Accept' : `Accept ${chosen.length} of ${moves.length}`}
                  </Button>
                  <Button look="quiet" busy={discard.isPending} onClick={() => discard.mutate(null)}>
                    Put it away
                  </Button>
                </div>
              </>
            ) : (
              <p>This proposal was {state}.</p>
            )}
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

/** Ends the search early: what it has found until then is proposed. */
function StopSearch({ job }: { readonly job: string }) {
  const { slug: conference } = useConference();
  const known = useJob(job).job;
  const stop = useWrite((_: null, headers) =>
    answerOf(api.POST(`${PROPOSAL}/stop`, { params: { path: { conference, proposal: job } }, headers })),
  );
  if (known?.state !== 'running') return null;
  return (
    <div className={styles.acts}>
      <Button look="quiet" busy={stop.isPending} onClick={() => stop.mutate(null)}>
        Stop, and take the best so far
      </Button>
      <ProblemNote error={stop.error} />
    </div>
  );
}

/** A search for boards: its progress, and then what it proposes as a difference to what stands. */
export function BoardProposalScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposed boards">
      <StopSearch job={job} />
      <JobWatch id={job} doing="The engine looks for a board for every poster">
        {(result) => <Proposal proposal={textIn(result, 'proposalId')} />}
      </JobWatch>
    </Screen>
  );
}
