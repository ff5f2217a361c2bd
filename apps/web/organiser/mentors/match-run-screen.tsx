import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Figures } from '../../parts/figures';
import { InlineText } from '../../parts/inline-text';
import { JobWatch, textIn } from '../../parts/job-watch';
import { Empty } from '../../parts/loading';
import { Row, Rows } from '../../parts/rows';
import { Part, Screen } from '../../parts/screen';
import { Tabs } from '../../parts/tabs';
import { useConference } from '../../parts/use-conference';
import { Reasons } from '../reasons';
import { useLeave, Verdict } from '../verdict';
import { CohortPicture } from './cohort-picture';
import { ComparePart } from './compare-part';
import { KeepCurve } from './keep-curve';
import { matchRunQuery } from './pair-queries';
import { namesOf, pairsOf, type Run } from './run-names';
import { RunTable } from './run-table';

function Proposal({ run }: { readonly run: Run }) {
  const { slug: conference } = useConference();
  const leave = useLeave('/c/$conference/mentors', conference);
  const { state, proposal } = run;
  const choices = proposal.choices ?? [];
  // Null is the usual way: what the proposal is accepted by unless somebody chooses another.
  const [keep, setKeep] = useState<number | null>(null);
  const params = { path: { conference, run: run.id } };
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/match-runs/{run}/accept', {
          params,
          body: keep === null ? {} : { keep },
          headers,
        }),
      ),
    leave,
  );
  const discard = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/match-runs/{run}/discard', { params, headers })),
    leave,
  );
  const pairs = pairsOf(run, keep);
  const scores = pairs.map(({ score }) => score);
  if (pairs.length + proposal.unassigned.length === 0) {
    return (
      <Empty>
        <p>Every work has a mentor already, so that there is nothing to propose.</p>
      </Empty>
    );
  }
  return (
    <>
      <Figures
        figures={[
          ['Pairs', pairs.length],
          ['Without a mentor', proposal.unassigned.length],
          [
            'Mean fit',
            scores.length > 0 ? (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(2) : '–',
          ],
          ['Weakest pair', scores.length > 0 ? Math.min(...scores).toFixed(2) : '–'],
        ]}
      />
      <Verdict
        state={state}
        effect="Accepting makes these pairs drafts: nobody else sees them before you publish them."
        accept={accept}
        discard={discard}
        leave={leave}
      />
      {choices.length > 0 ? <KeepCurve run={run} choices={choices} keep={keep} onKeep={setKeep} /> : null}
      <Reasons title="Worth knowing" reasons={proposal.notes} />
      <Without run={run} />
      <Part title="Proposed pairs">
        <Tabs
          label="Proposed pairs"
          tabs={[
            { id: 'table', title: 'Table', count: pairs.length, panel: <RunTable run={run} pairs={pairs} /> },
            { id: 'picture', title: 'Picture', panel: <CohortPicture run={run} pairs={pairs} /> },
          ]}
        />
      </Part>
      <ComparePart run={run} keep={keep} />
    </>
  );
}

/** Works that nobody can take, and the least to give up so that everybody is served. */
function Without({ run }: { readonly run: Run }) {
  const { code, title } = namesOf(run);
  const { unassigned, relaxations = [] } = run.proposal;
  return (
    <>
      {unassigned.length > 0 ? (
        <Part title="Without a mentor">
          <Rows label="Works without a mentor">
            {unassigned.map(({ submissionId, reason }) => (
              <Row key={submissionId} mark={code(submissionId)} title={<InlineText text={title(submissionId)} />}>
                {reason}
              </Row>
            ))}
          </Rows>
        </Part>
      ) : null}
      <Reasons title="The least that would serve everybody" reasons={relaxations} />
    </>
  );
}

function MatchRun({ run }: { readonly run: string }) {
  const { slug: conference } = useConference();
  return (
    <Answer query={useQuery(matchRunQuery(conference, run))}>
      {(found) => <Proposal key={found.id} run={found} />}
    </Answer>
  );
}

/** A run of the matching: its progress, and then its proposal. */
export function MatchRunScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposal of mentors">
      <JobWatch id={job} doing="The engine brings works and mentors together">
        {(result) => <MatchRun run={textIn(result, 'matchRunId') || job} />}
      </JobWatch>
    </Screen>
  );
}
