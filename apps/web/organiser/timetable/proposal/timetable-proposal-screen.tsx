import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
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
import { useLeave } from '../../verdict';
import { saveWeights } from '../acts/save-weights';
import { deskQuery } from '../desk/desk-query';
import { wishesOf } from '../model/wishes';
import { ruleName } from '../model/words';
import { ConflictNote } from './conflict-note';
import { TalkDifferences } from './talk-differences';
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
            <Verdict state={state} moves={moves.length} chosen={chosen} many="talks" accept={accept} discard={discard}>
              <Link to="/c/$conference/sessions/variants" params={{ conference }} className={buttonLook('quiet')}>
                Compare with others
              </Link>
            </Verdict>
            <ConflictNote conflict={conflict} />
            {desk.data ? (
              <OtherWeightsNote
                wishes={wishesOf(desk.data.instance)}
                weights={weights}
                usual={desk.data.weights}
                whose="the conference"
                keep={saveWeights(conference, desk.data)}
              />
            ) : null}
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
                <TalkDifferences
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

/** A search for a timetable: its progress, and then what it proposes as a difference to what stands. */
export function TimetableProposalScreen() {
  const { slug: conference } = useConference();
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposed timetable">
      <StopSearch
        job={job}
        stop={(headers) =>
          answerOf(
            api.POST('/api/v1/conferences/{conference}/timetable-proposals/{proposal}/stop', {
              params: { path: { conference, proposal: job } },
              headers,
            }),
          )
        }
      />
      <JobWatch id={job} doing="The engine looks for a timetable">
        {(result) => <Proposal proposal={textIn(result, 'proposalId')} />}
      </JobWatch>
    </Screen>
  );
}
