import { Link } from '@tanstack/react-router';
import { Button } from '../../parts/button';
import { momentOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { useConference } from '../../parts/use-conference';
import { useRestore } from './use-version-acts';
import { whyKept } from './version-words';
import styles from './versions.module.css';
import type { Version } from './versions-queries';

/**
 * Every version with when, who and why, the latest first; each can be read.
 * @param restorable those that can be brought back: not what the draft holds already, and none where nobody may write
 */
export function VersionList(props: {
  readonly submission: string;
  readonly versions: readonly Version[];
  readonly restorable: readonly Version[];
}) {
  const { submission, versions, restorable } = props;
  const { slug: conference, timeZone } = useConference();
  const restore = useRestore(conference, submission);
  return (
    <>
      <ProblemNote error={restore.error} />
      <Rows label="All versions">
        {versions.map((version) => {
          const { number, occasion, at, by, counts } = version;
          return (
            <Row
              key={number}
              mark={`Version ${number}`}
              title={
                <Link
                  to="/c/$conference/submissions/$submission/versions/$number"
                  params={{ conference, submission, number: String(number) }}
                >
                  {whyKept(occasion)}
                  <span className="hide">, version {number}</span>
                </Link>
              }
              end={
                restorable.includes(version) ? (
                  <Button
                    look="quiet"
                    busy={restore.isPending && restore.variables === number}
                    onClick={() => restore.mutate(number)}
                  >
                    Bring back<span className="hide"> version {number}</span>
                  </Button>
                ) : null
              }
            >
              <p>
                {momentOf(at, timeZone)}
                {by ? `, written by ${by}` : ''}
              </p>
              {counts ? <p className={styles.counts}>This version counts: it is what readers see.</p> : null}
            </Row>
          );
        })}
      </Rows>
    </>
  );
}
