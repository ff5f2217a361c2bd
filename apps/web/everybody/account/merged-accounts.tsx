import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { dayOf, timeOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

function Undo({ id, name }: { readonly id: string; readonly name: string }) {
  const undo = useWrite((mergeId: string, headers) =>
    answerOf(api.POST('/api/v1/me/merges/undo', { body: { mergeId }, headers })),
  );
  return (
    <>
      <Button look="quiet" busy={undo.isPending} onClick={() => undo.mutate(id)}>
        Part them again<span className="hide">: {name}</span>
      </Button>
      <ProblemNote error={undo.error} />
    </>
  );
}

/** Accounts that became part of one's own within the last day; nothing where there are none. */
export function MergedAccounts() {
  const merges = useQuery({ queryKey: ['my-merges'], queryFn: () => answerOf(api.GET('/api/v1/me/merges')) });
  if (!merges.data || merges.data.length === 0) return null;
  return (
    <Part title="Accounts that became one with yours">
      <Rows label="Accounts that became one with yours">
        {merges.data.map(({ id, name, undoUntil }) => (
          <Row key={id} title={name} end={<Undo id={id} name={name} />}>
            All that it had is yours now. You can part the two again until {dayOf(undoUntil, HERE)},{' '}
            {timeOf(undoUntil, HERE)}.
          </Row>
        ))}
      </Rows>
    </Part>
  );
}
