import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { REASONS } from './reasons';

type Work = Schemas['GivenBackDto'];

/** Works that somebody gave back, with the way to take one after all. */
export function GivenBack({ works }: { readonly works: readonly Work[] }) {
  if (works.length === 0) return null;
  return (
    <Part title="Given back">
      <Rows label="Given back">
        {works.map((work) => (
          <GivenBackRow key={work.submissionId} work={work} />
        ))}
      </Rows>
    </Part>
  );
}

function GivenBackRow({ work }: { readonly work: Work }) {
  const { code, title, kind, reason, submissionId } = work;
  const { slug: conference } = useConference();
  const toast = useToast();
  const take = useTakeAgain(conference, () => toast(`${code} is yours again.`));
  return (
    <Row mark={code} title={<InlineText text={title} />}>
      <p>
        {REASONS.find(({ value }) => value === kind)?.label}
        {reason ? `: ${reason}` : ''}
      </p>
      <Button look="quiet" busy={take.isPending} onClick={() => take.mutate(submissionId)}>
        Review {code} after all
      </Button>
      <ProblemNote error={take.error} />
    </Row>
  );
}

/** Takes a work that was given back after all. */
export function useTakeAgain(conference: string, done: () => void) {
  return useWrite(
    (submission: string, headers) =>
      answerOf(
        api.DELETE('/api/v1/conferences/{conference}/submissions/{submission}/abstention', {
          params: { path: { conference, submission } },
          headers,
        }),
      ),
    done,
  );
}
