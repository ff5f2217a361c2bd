import { answerOf, type Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { InlineText } from '../../../parts/inline-text';
import { ProblemNote } from '../../../parts/problem-note';
import { Row } from '../../../parts/rows';
import { useConference } from '../../../parts/use-conference';
import { BetterWords } from './better-words';
import styles from './blind.module.css';
import { FilesToShow } from './files-to-show';

type Work = Schemas['RedactionDto'];

const KINDS: Readonly<Record<Schemas['TraceDto']['kind'], string>> = {
  name: 'a name',
  place: 'a place',
  address: 'an address',
  link: 'a link',
};

/** A work with what tells whose it is, and how reviewers read it. */
export function BlindWork({ work }: { readonly work: Work }) {
  const [writing, setWriting] = useState(false);
  const { code, read, traces, byHand, files } = work;
  return (
    <Row mark={code} title={<InlineText text={read.title} />} end={byHand ? 'in your words' : foundWords(traces)}>
      {traces.length > 0 ? (
        <ul className={styles.traces} aria-label={`Found in ${code}`}>
          {onceEach(traces).map(({ kind, words }) => (
            <li key={`${kind} ${words}`}>
              “{words}” <span className={styles.kind}>{KINDS[kind]}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>
          What reviewers read<span className="hide"> of {code}</span>
        </summary>
        <p className={styles.abstract}>
          <InlineText text={read.abstract} />
        </p>
      </details>
      {files.length > 0 ? <FilesToShow work={work} /> : null}
      {writing ? (
        <BetterWords work={work} onDone={() => setWriting(false)} />
      ) : (
        <div className={styles.acts}>
          <Button look="quiet" onClick={() => setWriting(true)}>
            Put it better<span className="hide"> in {code}</span>
          </Button>
          {byHand ? <TakeBack work={work} /> : null}
        </div>
      )}
    </Row>
  );
}

function TakeBack({ work: { submissionId, version, code } }: { readonly work: Work }) {
  const { slug: conference } = useConference();
  const takeBack = useWrite((_: undefined, headers) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/redaction', {
        params: { path: { conference, submission: submissionId } },
        body: { version, words: null },
        headers,
      }),
    ),
  );
  return (
    <>
      <Button look="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>
        Leave it to the program<span className="hide"> in {code}</span>
      </Button>
      <ProblemNote error={takeBack.error} />
    </>
  );
}

/** The same words may stand in several places. */
const onceEach = (traces: Work['traces']): Work['traces'] =>
  traces.filter(({ words }, place) => traces.findIndex((other) => other.words === words) === place);

function foundWords(traces: Work['traces']): string {
  if (traces.length === 0) return 'files to look at';
  return traces.length === 1 ? 'one trace taken out' : `${traces.length} traces taken out`;
}
