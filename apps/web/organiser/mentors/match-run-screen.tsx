import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Figures } from '../../parts/figures';
import { InlineText } from '../../parts/inline-text';
import { JobWatch, textIn } from '../../parts/job-watch';
import { Empty } from '../../parts/loading';
import { Row, Rows } from '../../parts/rows';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { Reasons } from '../reasons';
import { useLeave, Verdict } from '../verdict';
import { BAND_WORDS } from './bands';

function MatchRun({ run }: { readonly run: string }) {
  const { slug: conference } = useConference();
  const leave = useLeave('/c/$conference/mentors', conference);
  const params = { path: { conference, run } };
  const found = useQuery({
    queryKey: ['match-run', conference, run],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/match-runs/{run}', { params })),
  });
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/match-runs/{run}/accept', { params, headers })),
    leave,
  );
  const discard = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/match-runs/{run}/discard', { params, headers })),
    leave,
  );
  return (
    <Answer query={found}>
      {({ state, proposal, submissions, mentors }) => {
        const works = new Map(submissions.map((work) => [work.id, work]));
        const names = new Map(mentors.map(({ id, name }) => [id, name]));
        const { figures, pairs, unassigned, notes } = proposal;
        if (pairs.length + unassigned.length === 0) {
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
                ['Pairs', figures.pairs],
                ['Without a mentor', unassigned.length],
                ['Mean likeness', figures.mean?.toFixed(2) ?? '–'],
                ['Weakest pair', figures.worst?.toFixed(2) ?? '–'],
              ]}
            />
            <Verdict
              state={state}
              effect="Accepting makes these pairs drafts: nobody else sees them before you publish them."
              accept={accept}
              discard={discard}
              leave={leave}
            />
            <Reasons title="Worth knowing" reasons={notes} />
            {unassigned.length > 0 ? (
              <Part title="Without a mentor">
                <Rows label="Works without a mentor">
                  {unassigned.map(({ submissionId, reason }) => (
                    <Row
                      key={submissionId}
                      mark={works.get(submissionId)?.code}
                      title={<InlineText text={works.get(submissionId)?.title ?? ''} />}
                    >
                      {reason}
                    </Row>
                  ))}
                </Rows>
              </Part>
            ) : null}
            <Part title="Proposed pairs">
              <Rows label="Proposed pairs">
                {pairs.map(({ submissionId, mentorId, band, sentence }) => (
                  <Row
                    key={`${submissionId} ${mentorId}`}
                    mark={works.get(submissionId)?.code}
                    title={<InlineText text={works.get(submissionId)?.title ?? ''} />}
                    end={names.get(mentorId)}
                  >
                    <strong>{BAND_WORDS[band] ?? band}.</strong> {sentence}
                  </Row>
                ))}
              </Rows>
            </Part>
          </>
        );
      }}
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
