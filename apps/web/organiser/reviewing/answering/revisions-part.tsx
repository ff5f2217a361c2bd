import { Link } from '@tanstack/react-router';
import { InlineText } from '../../../parts/inline-text';
import { momentOf } from '../../../parts/local-time';
import { Row, Rows } from '../../../parts/rows';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import type { Places } from './places-query';

/** What is to be revised by when, and what has come back. */
export function RevisionsPart({ revisions }: Pick<Places, 'revisions'>) {
  const { slug: conference, timeZone } = useConference();
  if (revisions.length === 0) return null;
  return (
    <Part title="Revise and resubmit">
      <Rows label="Works that are revised">
        {revisions.map(({ submissionId, code, title, by, returnedAt, late }) => (
          <Row
            key={submissionId}
            mark={code}
            title={
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
                <InlineText text={title} />
              </Link>
            }
            end={returnedAt ? '✓ Came back' : late ? '! Late' : '○ Being revised'}
          >
            <p>
              {returnedAt
                ? `Submitted again on ${momentOf(returnedAt, timeZone)}. Its reviewers have it; decide on it as on a new one.`
                : `To be submitted again until ${momentOf(by, timeZone)}. You can decide on it also where it does not come back.`}
            </p>
          </Row>
        ))}
      </Rows>
    </Part>
  );
}
