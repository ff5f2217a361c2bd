import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Abstract, InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { useConference } from '../../parts/use-conference';
import styles from './submissions.module.css';
import type { SubmissionRow } from './table-query';

const WHY: Readonly<Record<string, string>> = {
  submit: 'submitted',
  import: 'brought in',
  kept: 'kept by its authors',
  pause: 'before a long pause',
  'handed over': 'before somebody else wrote',
  'before restoring': 'before an earlier one was brought back',
  'for feedback': 'given to the mentor to read',
  'before a suggestion': 'before a suggested wording was taken',
};

/** The draft's words: read only when somebody asks, since it is noted who does. */
function DraftText({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  const draft = useQuery({
    queryKey: ['organisers-draft', conference, submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/submissions/{submission}/draft', {
          params: { path: { conference, submission } },
        }),
      ),
  });
  return (
    <Answer query={draft}>
      {({ content }) => (
        <article className={styles.letter} aria-label="The draft">
          <p>
            <strong>{content.title === '' ? 'No title yet' : <InlineText text={content.title} />}</strong>
          </p>
          {Object.entries(content.texts).map(([part, text]) => (
            <Abstract key={part} text={text} />
          ))}
          {Object.values(content.texts).every((text) => text.trim() === '') ? <p>Nothing is written yet.</p> : null}
        </article>
      )}
    </Answer>
  );
}

/** Every version, and the receipt of the last one that was submitted. */
function Versions({ submission }: { readonly submission: string }) {
  const { slug: conference, timeZone } = useConference();
  const params = { path: { conference, submission } };
  const versions = useQuery({
    queryKey: ['versions', conference, submission],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/submissions/{submission}/versions', { params })),
  });
  const receipt = useQuery({
    queryKey: ['receipt', conference, submission],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/submissions/{submission}/receipt', { params })),
  });
  const sha256 = receipt.data?.receipt?.sha256;
  return (
    <Answer query={versions}>
      {(all) => (
        <>
          {all.length === 0 ? <p>No version was kept yet.</p> : null}
          <ol className={styles.versions} reversed>
            {all.map(({ number, occasion, at, by, counts }) => (
              <li key={number} value={number}>
                {momentOf(at, timeZone)}, {WHY[occasion] ?? occasion}
                {by === null ? '' : `, written by ${by}`}
                {counts ? ' – this one counts' : ''}
              </li>
            ))}
          </ol>
          {sha256 ? (
            <p className={styles.quiet}>
              Receipt: SHA-256 <code>{sha256}</code>
            </p>
          ) : null}
        </>
      )}
    </Answer>
  );
}

/** What was written and when, opened only when somebody asks. */
export function WorkRecord({ row }: { readonly row: SubmissionRow }) {
  const { id, savedAt } = row;
  const [reading, setReading] = useState(false);
  const [listing, setListing] = useState(false);
  return (
    <>
      <details className={styles.more} onToggle={({ currentTarget }) => setListing(currentTarget.open)}>
        <summary>Versions and receipt</summary>
        {listing ? <Versions submission={id} /> : null}
      </details>
      {savedAt === null ? null : (
        <details className={styles.more}>
          <summary>The draft</summary>
          {reading ? (
            <DraftText submission={id} />
          ) : (
            <p>
              Its authors have not sent this in. That you read it is noted in the log, where they can see it.{' '}
              <Button look="quiet" onClick={() => setReading(true)}>
                Read the draft
              </Button>
            </p>
          )}
        </details>
      )}
    </>
  );
}
