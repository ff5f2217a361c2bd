import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { submissionsByIdQuery } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Figures } from '../../../parts/figures';
import { InlineText } from '../../../parts/inline-text';
import { JobWatch } from '../../../parts/job-watch';
import { Empty } from '../../../parts/loading';
import { Row, Rows } from '../../../parts/rows';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { useLeave, Verdict } from '../../verdict';

/** What the job makes; it stands in the job's result, which the API leaves open. */
interface ReviewerProposal {
  readonly pairs: readonly {
    readonly submissionId: string;
    readonly reviewerId: string;
    readonly sharedTerms: readonly string[];
  }[];
  readonly short: readonly { readonly submissionId: string; readonly missing: number; readonly reason: string }[];
}

function readProposal(result: unknown): ReviewerProposal {
  const { pairs, short } = (typeof result === 'object' ? (result ?? {}) : {}) as Partial<ReviewerProposal>;
  return { pairs: pairs ?? [], short: short ?? [] };
}

function Proposal({ proposal }: { readonly proposal: ReviewerProposal }) {
  const { slug: conference } = useConference();
  const leave = useLeave('/c/$conference/reviews', conference);
  const works = useQuery(submissionsByIdQuery(conference));
  const assign = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/review-assignments', {
          params: { path: { conference } },
          body: { pairs: proposal.pairs.map(({ submissionId, reviewerId }) => ({ submissionId, reviewerId })) },
          headers,
        }),
      ),
    leave,
  );
  if (proposal.pairs.length + proposal.short.length === 0) {
    return (
      <Empty>
        <p>Every work has its reviewers already, so that there is nothing to propose.</p>
      </Empty>
    );
  }
  const bySubmission = Map.groupBy(proposal.pairs, ({ submissionId }) => submissionId);
  return (
    <>
      <Figures
        figures={[
          ['Works', bySubmission.size],
          ['Reviews to write', proposal.pairs.length],
          ['Works with too few', proposal.short.length],
        ]}
      />
      <Verdict
        state="proposed"
        effect="Accepting gives these works to the reviewers, besides those that they have already."
        accept={assign}
        leave={leave}
      />
      <Answer query={works}>
        {(known) => (
          <>
            {proposal.short.length > 0 ? (
              <Part title="Works with too few reviewers">
                <Rows label="Works with too few reviewers">
                  {proposal.short.map(({ submissionId, missing, reason }) => (
                    <Row
                      key={submissionId}
                      mark={known.get(submissionId)?.code}
                      title={<InlineText text={known.get(submissionId)?.title ?? ''} />}
                      end={`${missing} missing`}
                    >
                      {reason}
                    </Row>
                  ))}
                </Rows>
              </Part>
            ) : null}
            <Part title="Works and what their reviewers share with them">
              <Rows label="Works">
                {[...bySubmission].map(([submissionId, pairs]) => (
                  <Row
                    key={submissionId}
                    mark={known.get(submissionId)?.code}
                    title={<InlineText text={known.get(submissionId)?.title ?? ''} />}
                    end={`${pairs.length} reviewers`}
                  >
                    {[...new Set(pairs.flatMap(({ sharedTerms }) => sharedTerms))].join(', ')}
                  </Row>
                ))}
              </Rows>
            </Part>
          </>
        )}
      </Answer>
    </>
  );
}

/** A search for reviewers: its progress, and then who might review what. */
export function ReviewersProposalScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposal of reviewers">
      <JobWatch id={job} doing="The engine looks for reviewers who know the field">
        {(result) => <Proposal proposal={readProposal(result)} />}
      </JobWatch>
    </Screen>
  );
}
