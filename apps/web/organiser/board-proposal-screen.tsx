import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Figures } from '../parts/figures';
import { JobWatch, textIn } from '../parts/job-watch';
import { Part, Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { Boards } from './boards';
import { useLeave, Verdict } from './verdict';

function Proposal({ proposal }: { readonly proposal: string }) {
  const { slug: conference } = useConference();
  const leave = useLeave('/c/$conference/posters', conference);
  const params = { path: { conference, proposal } };
  const found = useQuery({
    queryKey: ['board-proposal', conference, proposal],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/board-proposals/{proposal}', { params })),
  });
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/board-proposals/{proposal}/accept', { params, headers, body: {} }),
      ),
    leave,
  );
  return (
    <Answer query={found}>
      {({ state, figures, placements }) => (
        <>
          <Figures
            figures={[
              ['Posters', figures.posters],
              ['What neighbours have in common', `${Math.round(figures.neighbourSimilarityIndex * 100)} of 100`],
              ['Unmet needs', figures.unmetNeeds],
            ]}
          />
          <Verdict
            state={state}
            effect="Accepting makes this the plan that stands. Nobody is told before the programme is published."
            accept={accept}
            leave={leave}
          />
          <Part title="Boards">
            <Boards placements={placements} />
          </Part>
        </>
      )}
    </Answer>
  );
}

/** A search for a board plan: its progress, and then what it proposes. */
export function BoardProposalScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposed boards">
      <JobWatch id={job} doing="The engine looks for a board for every poster">
        {(result) => <Proposal proposal={textIn(result, 'proposalId')} />}
      </JobWatch>
    </Screen>
  );
}
