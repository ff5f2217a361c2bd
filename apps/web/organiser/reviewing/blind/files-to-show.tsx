import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { ProblemNote } from '../../../parts/problem-note';
import { useConference } from '../../../parts/use-conference';
import styles from './blind.module.css';

/** The files of a work: whoever has looked at one may let reviewers see it, under another name and without its properties. */
export function FilesToShow({ work: { submissionId, code, files } }: { readonly work: Schemas['RedactionDto'] }) {
  const { slug: conference } = useConference();
  const show = useWrite(({ file, shown }: { file: string; shown: boolean }, headers) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/review-files/{file}', {
        params: { path: { conference, submission: submissionId, file } },
        body: { shown },
        headers,
      }),
    ),
  );
  return (
    <>
      <ul className={styles.files} aria-label={`Files of ${code}`}>
        {files.map(({ id, name, shown }) => (
          <li key={id}>
            <span className={styles.name}>{name}</span>
            <span>{shown ? 'reviewers see it' : 'kept from reviewers'}</span>
            <Button look="quiet" busy={show.isPending} onClick={() => show.mutate({ file: id, shown: !shown })}>
              {shown ? 'Keep it from reviewers' : 'Let reviewers see it'}
              <span className="hide">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.kind}>
        Look at the pages first: a poster often names its authors, and pages are shown as they are.
      </p>
      <ProblemNote error={show.error} />
    </>
  );
}
