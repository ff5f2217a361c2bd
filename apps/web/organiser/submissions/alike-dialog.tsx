import { answerOf } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { useConference } from '../../parts/use-conference';
import { pairsOf } from './likeness';
import type { SubmissionTable } from './table-query';

interface Told {
  readonly one: string;
  readonly other: string;
  readonly different: boolean;
}

/** How many works came after the texts were compared. */
const newerThan = (at: string, { rows }: SubmissionTable): number =>
  rows.filter(({ submittedAt }) => submittedAt !== null && submittedAt > at).length;

/** Works whose texts are nearly the same: a hint for organisers, which says nothing of anybody. */
export function AlikeDialog({ table, onClose }: { readonly table: SubmissionTable; readonly onClose: () => void }) {
  const { slug: conference, timeZone } = useConference();
  const toast = useToast();
  const path = { params: { path: { conference } } };
  const compare = useWrite(
    (_: null, headers) =>
      answerOf(api.POST('/api/v1/conferences/{conference}/submission-table/comparisons', { ...path, headers })),
    ({ compared }) => toast(`${compared} submissions were compared.`),
  );
  const tell = useWrite((body: Told, headers) =>
    answerOf(api.POST('/api/v1/conferences/{conference}/submission-table/told-apart', { ...path, body, headers })),
  );
  const byId = new Map(table.rows.map((row) => [row.id, row]));
  const pairs = pairsOf(table);
  const { comparedAt } = table;
  const newer = comparedAt === null ? 0 : newerThan(comparedAt, table);
  const apart = (one: string, other: string) =>
    tell.mutate(
      { one, other, different: true },
      {
        onSuccess: () =>
          toast(`${byId.get(one)?.code} and ${byId.get(other)?.code} are different.`, {
            undo: () => tell.mutate({ one, other, different: false }),
          }),
      },
    );
  return (
    <Dialog
      open
      size="wide"
      title="Works that look alike"
      onClose={onClose}
      acts={
        <>
          <Button busy={compare.isPending} onClick={() => compare.mutate(null)}>
            {comparedAt === null ? 'Compare all texts' : 'Compare them again'}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p>
        There may be good reasons: one group with two works, the same method, a model answer. Only organisers see this,
        and drafts are not compared.
      </p>
      <p role="status">
        {comparedAt === null
          ? 'The texts were not compared yet.'
          : `Compared on ${momentOf(comparedAt, timeZone)}.${newer > 0 ? ` ${newer} came or changed since.` : ''}`}
      </p>
      <ProblemNote error={compare.error ?? tell.error} />
      {pairs.length > 0 ? (
        <Rows label="Works that look alike">
          {pairs.map(({ one, other, shares }) => (
            <Row
              key={`${one} ${other}`}
              mark={byId.get(one)?.code}
              title={
                <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: one }}>
                  <InlineText text={byId.get(one)?.title ?? ''} />
                </Link>
              }
              end={
                <Button look="quiet" onClick={() => apart(one, other)}>
                  These are different
                </Button>
              }
            >
              <p>
                Shares {shares} % of its sentences with{' '}
                <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: other }}>
                  {byId.get(other)?.code}: <InlineText text={byId.get(other)?.title ?? ''} />
                </Link>
                .
              </p>
            </Row>
          ))}
        </Rows>
      ) : comparedAt === null ? null : (
        <p>No two works look alike.</p>
      )}
    </Dialog>
  );
}
