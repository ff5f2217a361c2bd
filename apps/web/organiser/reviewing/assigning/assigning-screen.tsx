import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Figures } from '../../../parts/figures';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { Screen } from '../../../parts/screen';
import { Tabs } from '../../../parts/tabs';
import { useConference } from '../../../parts/use-conference';
import { type Assigning, type AssignmentChange, assign, assigningQuery } from './assigning-query';
import { changeBetween, deskOf, type Given, standingPlan } from './desk';
import { GivenBack } from './given-back';
import { PeopleTable } from './people-table';
import { usePropose } from './use-propose';
import { WorksTable } from './works-table';

/** Who reviews what: by the engine's proposal, and by hand. */
export function AssigningScreen() {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const assigning = useQuery(assigningQuery(conference));
  const propose = usePropose(({ jobId: job }) =>
    navigate({ to: '/c/$conference/reviews/proposals/$job', params: { conference, job } }),
  );
  const isBegun = assigning.data?.works.some(({ reviewers }) => reviewers.length > 0) ?? false;
  return (
    <Screen
      title="Who reviews what"
      lead="The engine proposes reviewers who know the field, clear of every conflict and within what each takes. Nothing happens before you say so."
      acts={
        <>
          <Button busy={propose.isPending} onClick={() => propose.mutate({ adjust: false })}>
            {isBegun ? 'Propose those who are missing' : 'Propose reviewers'}
          </Button>
          {isBegun ? (
            <Button look="quiet" busy={propose.isPending} onClick={() => propose.mutate({ adjust: true })}>
              Adjust to what has changed
            </Button>
          ) : null}
        </>
      }
    >
      <ProblemNote error={propose.error} />
      <Answer query={assigning}>{(data) => <Standing assigning={data} />}</Answer>
    </Screen>
  );
}

function Standing({ assigning }: { readonly assigning: Assigning }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const plan = useMemo(() => standingPlan(assigning), [assigning]);
  const desk = useMemo(() => deskOf(assigning, plan), [assigning, plan]);
  const write = useWrite(
    (body: AssignmentChange, headers) => assign(conference, body, headers),
    () => toast('Saved. Whoever it concerns gets one message.'),
  );
  const save = (submissionId: string, given: readonly Given[], done: () => void) => {
    const change = changeBetween(
      new Map([[submissionId, plan.get(submissionId) ?? []]]),
      new Map([[submissionId, given]]),
    );
    if (change.pairs.length + (change.remove?.length ?? 0) === 0) return done();
    write.mutate(change, { onSuccess: done });
  };
  const { wanted } = desk.rules;
  const short = desk.works.filter(({ own, given }) => !own && given.filter(({ leadId }) => !leadId).length < wanted);
  const isTraining = desk.works.some(({ given }) => given.some(({ leadId }) => leadId !== null));
  return (
    <>
      <Figures
        figures={[
          ['Works', desk.works.length],
          ['Reviewers', desk.people.filter(({ here }) => here).length],
          [`Works with fewer than ${wanted}`, short.length],
        ]}
      />
      {isTraining ? (
        <p>
          <Link to="/c/$conference/reviewing/training" params={{ conference }}>
            Read what was sent on from training
          </Link>
        </p>
      ) : null}
      <Tabs
        label="Who reviews what"
        tabs={[
          {
            id: 'works',
            title: 'Works',
            panel: (
              <WorksTable desk={desk} change={{ save, busy: write.isPending, error: write.error, verb: 'Save' }} />
            ),
          },
          { id: 'people', title: 'Reviewers', panel: <PeopleTable desk={desk} editable /> },
        ]}
      />
      <GivenBack />
    </>
  );
}
