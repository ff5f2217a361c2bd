import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useJob } from '../../../api/use-job';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button, buttonLook } from '../../../parts/button';
import { Figures } from '../../../parts/figures';
import { JobWatch, textIn } from '../../../parts/job-watch';
import { ProblemNote } from '../../../parts/problem-note';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { CostTable, inNumbers } from '../../desk/cost-table';
import { Reasons } from '../../reasons';
import { useLeave } from '../../verdict';
import styles from '../acts/tool.module.css';
import { deskQuery } from '../desk/desk-query';
import { ruleName } from '../model/words';
import { ConflictNote } from './conflict-note';
import { Differences } from './differences';
import { OtherWeightsNote } from './other-weights-note';
import { proposalQuery } from './use-counted';

function Proposal({ proposal }: { readonly proposal: string }) {
  const { slug: conference } = useConference();
  const leave = useLeave('/c/$conference/sessions', conference);
  const params = { path: { conference, proposal } };
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const desk = useQuery(deskQuery(conference));
  const found = useQuery(proposalQuery(conference, proposal));
  const accept = useWrite(
    (only: readonly string[] | null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable-proposals/{proposal}/accept', {
          ...{ params, headers, body: only ? { only: [...only] } : {} },
        }),
      ),
    leave,
  );
  const discard = useWrite(
    (_: null, headers) =>
      answerOf(api.DELETE('/api/v1/conferences/{conference}/timetable-proposals/{proposal}', { params, headers })),
    leave,
  );
  return (
    <Answer query={found}>
      {({ state, figures, reasons, conflict, moves, before, after, gain, weights }) => {
        const chosen = moves.flatMap(({ submissionId }) => (without.has(submissionId) ? [] : [submissionId]));
        const isWhole = without.size === 0;
        return (
          <>
            <Figures
              figures={[
                ['Talks', figures.talks],
                ['Moved', moves.length],
                ['Clashes', figures.clashes],
                ['Costs now', inNumbers(before.cost)],
                ['Would cost', inNumbers(after.cost)],
                [gain < 0 ? 'Costs more' : 'Gains', inNumbers(Math.abs(gain))],
              ]}
            />
            {state === 'proposed' ? (
              <>
                <p>
                  {moves.length === 0
                    ? 'The engine has found nothing better than what stands.'
                    : 'Accepting moves the talks that are ticked below, and can be undone. Nobody is told before the programme is published.'}
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
                  <Link to="/c/$conference/sessions/variants" params={{ conference }} className={buttonLook('quiet')}>
                    Compare with others
                  </Link>
                </div>
              </>
            ) : (
              <p>This proposal was {state}.</p>
            )}
            <ConflictNote conflict={conflict} />
            {desk.data ? <OtherWeightsNote desk={desk.data} weights={weights} /> : null}
            <Part title="What each wish costs">
              <CostTable
                nameOf={ruleName}
                moves="Talks that move"
                columns={[
                  { name: 'Before', ...before, moved: null },
                  { name: 'With it', ...after, moved: moves.length },
                ]}
                change="Change"
              />
            </Part>
            <Reasons title="What speaks against it" reasons={reasons} />
            <Part title="What would move">
              {desk.data ? (
                <Differences
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
    answerOf(
      api.POST('/api/v1/conferences/{conference}/timetable-proposals/{proposal}/stop', {
        params: { path: { conference, proposal: job } },
        headers,
      }),
    ),
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

/** A search for a timetable: its progress, and then what it proposes as a difference to what stands. */
export function TimetableProposalScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposed timetable">
      <StopSearch job={job} />
      <JobWatch id={job} doing="The engine looks for a timetable">
        {(result) => <Proposal proposal={textIn(result, 'proposalId')} />}
      </JobWatch>
    </Screen>
  );
}
