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
import { Reasons } from './reasons';
import { Timetable } from './timetable';
import { useLeave, Verdict } from './verdict';

function Proposal({ proposal }: { readonly proposal: string }) {
  const { slug: conference } = useConference();
  const leave = useLeave('/c/$conference/sessions', conference);
  const params = { path: { conference, proposal } };
  const found = useQuery({
    queryKey: ['timetable-proposal', conference, proposal],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/timetable-proposals/{proposal}', { params })),
  });
  const accept = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/timetable-proposals/{proposal}/accept', {
          ...{ params, headers, body: {} },
        }),
      ),
    leave,
  );
  return (
    <Answer query={found}>
      {({ state, figures, reasons, sessions }) => (
        <>
          <Figures
            figures={[
              ['Talks', figures.talks],
              ['Sessions', figures.sessions],
              ['Clashes', figures.clashes],
              ['Cost', figures.cost.toLocaleString('en-GB')],
            ]}
          />
          <Verdict
            state={state}
            effect="Accepting makes this the timetable that stands. Nobody is told before the programme is published."
            accept={accept}
            leave={leave}
          />
          <Reasons title="What speaks against it" reasons={reasons} />
          <Part title="The timetable">
            <Timetable sessions={sessions} />
          </Part>
        </>
      )}
    </Answer>
  );
}

/** A search for a timetable: its progress, and then what it proposes. */
export function TimetableProposalScreen() {
  const { job = '' } = useParams({ strict: false });
  return (
    <Screen title="Proposed timetable">
      <JobWatch id={job} doing="The engine looks for a timetable">
        {(result) => <Proposal proposal={textIn(result, 'proposalId')} />}
      </JobWatch>
    </Screen>
  );
}
