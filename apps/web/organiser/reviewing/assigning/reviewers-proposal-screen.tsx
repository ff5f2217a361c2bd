import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { ErrorSummary } from '../../../parts/forms/error-summary';
import { FormActs } from '../../../parts/forms/form-acts';
import { JobWatch } from '../../../parts/job-watch';
import { Part, Screen } from '../../../parts/screen';
import { Tabs } from '../../../parts/tabs';
import { useConference } from '../../../parts/use-conference';
import { useAnnounce } from '../../../shell/announcer';
import styles from './assigning.module.css';
import {
  type Assigning,
  type AssignmentChange,
  assign,
  assigningQuery,
  type ReviewerProposal,
  readProposal,
} from './assigning-query';
import { changeBetween, deskOf, type Given, proposedPlan, standingPlan } from './desk';
import { PeopleTable } from './people-table';
import { ShortPart } from './short-part';
import { WorksTable } from './works-table';

/** A search for reviewers: its progress, and then who might review what, to be changed by hand and assigned. */
export function ReviewersProposalScreen() {
  const { job = '' } = useParams({ strict: false });
  const { slug: conference } = useConference();
  const assigning = useQuery({ ...assigningQuery(conference), refetchOnWindowFocus: false });
  return (
    <Screen
      title="Proposal of reviewers"
      lead="A dry run: nobody has been given anything, and nobody has been told. Change what you like, then assign."
    >
      <JobWatch id={job} doing="The engine looks for reviewers who know the field">
        {(result) => (
          <Answer query={assigning}>{(data) => <Proposal assigning={data} proposal={readProposal(result)} />}</Answer>
        )}
      </JobWatch>
    </Screen>
  );
}

function Proposal({ assigning, proposal }: { readonly assigning: Assigning; readonly proposal: ReviewerProposal }) {
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const leave = () => navigate({ to: '/c/$conference/reviews/assigning', params: { conference } });
  const [changed, setChanged] = useState<ReadonlyMap<string, readonly Given[]>>(new Map());
  const plan = useMemo(
    () => new Map([...proposedPlan(assigning, proposal), ...changed]),
    [assigning, proposal, changed],
  );
  const desk = useMemo(() => deskOf(assigning, plan), [assigning, plan]);
  const change = useMemo(() => changeBetween(standingPlan(assigning), plan), [assigning, plan]);
  const write = useWrite((body: AssignmentChange, headers) => assign(conference, body, headers), leave);
  const [given, taken] = [change.pairs.length, change.remove?.length ?? 0];
  const people = new Set([...change.pairs, ...(change.remove ?? [])].map(({ reviewerId }) => reviewerId)).size;
  const save = (submissionId: string, next: readonly Given[], done: () => void) => {
    setChanged((before) => new Map([...before, [submissionId, next]]));
    announce('The proposal is changed. Nothing is assigned yet.');
    done();
  };
  return (
    <>
      <p className={styles.effect}>
        {given + taken === 0
          ? 'This would change nothing: every work has the reviewers that it can have.'
          : `Assigning asks for ${counted(given, 'review')}${taken > 0 ? ` and takes ${taken} back` : ''}. ${people === 1 ? 'One person gets' : `${people} people get`} one message each.`}
      </p>
      <ErrorSummary error={write.error} />
      <div className={styles.acts}>
        <FormActs>
          {given + taken > 0 ? (
            <Button busy={write.isPending} onClick={() => write.mutate(change)}>
              Assign
            </Button>
          ) : null}
          <Button look="quiet" onClick={leave}>
            Leave it
          </Button>
        </FormActs>
      </div>
      {proposal.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <Moves {...{ assigning, proposal }} />
      <ShortPart {...{ assigning, proposal }} />
      <Tabs
        label="The proposal"
        tabs={[
          {
            id: 'works',
            title: 'Works',
            panel: <WorksTable desk={desk} change={{ save, busy: false, error: null, verb: 'Change the proposal' }} />,
          },
          { id: 'people', title: 'Reviewers', panel: <PeopleTable desk={desk} editable={false} /> },
        ]}
      />
    </>
  );
}

const counted = (count: number, noun: string): string => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);

/** Who moves, to whom, and why. */
function Moves({ assigning, proposal }: { readonly assigning: Assigning; readonly proposal: ReviewerProposal }) {
  if (proposal.moves.length === 0) return null;
  const nameOf = (id: string) => assigning.reviewers.find(({ personId }) => personId === id)?.name ?? 'Somebody';
  const codeOf = (id: string) => assigning.works.find(({ submissionId }) => submissionId === id)?.code ?? 'A work';
  return (
    <Part title={proposal.moves.length === 1 ? 'One work moves' : `${proposal.moves.length} works move`}>
      <ul className={styles.moves}>
        {proposal.moves.map(({ submissionId, from, to, why }) => (
          <li key={`${submissionId} ${from}`}>
            <strong>{codeOf(submissionId)}</strong>: from {nameOf(from)} to {to ? nameOf(to) : 'nobody'}. {why}
          </li>
        ))}
      </ul>
    </Part>
  );
}
