import { answerOf } from '@colloquy/api-client';
import { useCallback, useMemo } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import type { Column } from '../../parts/tables/column';
import { DataTable } from '../../parts/tables/data-table';
import { useConference } from '../../parts/use-conference';
import type { Mentor } from './mentor-queries';

const STATE: Readonly<Record<string, string>> = {
  done: 'Signed up',
  begun: 'Has begun',
  'not-begun': 'Nothing said yet',
};
const MODE: Readonly<Record<string, string>> = { online: 'online', 'in-person': 'in person' };

const places = ({ state, capacity, works, wishedMinimum }: Mentor): string =>
  state === 'done' ? `${works} of ${capacity}${wishedMinimum > 0 ? `, at least ${wishedMinimum}` : ''}` : '';
const training = ({ training: done }: Mentor): string => {
  if (!done) return 'not yet';
  return done.saidBy === 'mentor' ? 'done, as they say' : 'done';
};

/** The mentors with what they say of themselves; the training of several can be marked at once. */
export function MentorTable({ mentors, trained }: { readonly mentors: readonly Mentor[]; readonly trained: boolean }) {
  const { slug: conference } = useConference();
  const toast = useToast();
  const mark = useWrite(
    (body: { people: string[]; done: boolean }, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/mentors/training', {
          params: { path: { conference } },
          body,
          headers,
        }),
      ),
    ({ changed }) => toast(changed === 1 ? 'Changed for one mentor.' : `Changed for ${changed} mentors.`),
  );
  const columns = useMemo<Column<Mentor>[]>(
    () => [
      { key: 'name', title: 'Name', head: true, width: '11rem', value: ({ name }) => name },
      { key: 'state', title: 'Sign-up', width: '7rem', value: ({ state }) => STATE[state] ?? state },
      { key: 'places', title: 'Works', width: '6rem', value: places },
      { key: 'training', title: 'Training', value: training, width: '8rem', hidden: !trained },
      { key: 'topics', title: 'Topics', value: ({ topics }) => topics.join(', ') },
      { key: 'methods', title: 'Methods', width: '11rem', value: ({ methods }) => methods.join(', '), from: 'desk' },
      {
        key: 'helps',
        title: 'Helps with',
        width: '8rem',
        value: ({ helpsWith }) => helpsWith.join(', '),
        from: 'desk',
      },
      {
        ...{ key: 'meets', title: 'Meets', from: 'desk', width: '8rem' },
        value: ({ modes, campus }) => [...modes.map((mode) => MODE[mode] ?? mode), campus].filter(Boolean).join(', '),
      },
      {
        ...{ key: 'matching', title: 'Matching', from: 'desk', width: '7rem' },
        value: ({ automatic }) => (automatic ? 'automatic' : 'by hand only'),
      },
    ],
    [trained],
  );
  const acts = useCallback(
    (chosen: readonly Mentor[], clear: () => void) => {
      const send = (done: boolean) =>
        mark.mutate({ people: chosen.map(({ personId }) => personId), done }, { onSuccess: clear });
      return (
        <>
          <Button busy={mark.isPending} onClick={() => send(true)}>
            Mark the training as done
          </Button>
          <Button look="quiet" busy={mark.isPending} onClick={() => send(false)}>
            Mark it as not done
          </Button>
        </>
      );
    },
    [mark],
  );
  return (
    <>
      <ProblemNote error={mark.error} />
      <DataTable
        label="Mentors"
        noun={['mentor', 'mentors']}
        rows={mentors}
        columns={columns}
        keyOf={({ personId }) => personId}
        acts={trained ? acts : undefined}
        empty={<p>Nobody is a mentor yet. Open the sign-up and share its address, or invite people by name.</p>}
      />
    </>
  );
}
