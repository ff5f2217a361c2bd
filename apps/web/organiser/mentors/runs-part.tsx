import { Link } from '@tanstack/react-router';
import { momentOf } from '../../parts/local-time';
import { StateMark } from '../../parts/marks';
import { Row, Rows } from '../../parts/rows';
import { useConference } from '../../parts/use-conference';
import type { RunInList } from './pair-queries';

/** The proposals that the engine has made, the latest first. */
export function RunsPart({ runs }: { readonly runs: readonly RunInList[] }) {
  const { slug: conference, timeZone } = useConference();
  const shown = runs.filter(({ kind }) => kind !== 'repair');
  if (shown.length === 0) return <p>The engine has not proposed anything yet.</p>;
  return (
    <Rows label="Proposals of the engine">
      {shown.map(({ id, kind, state, madeAt, figures }) => (
        <Row
          key={id}
          title={
            <Link to="/c/$conference/mentors/proposals/$job" params={{ conference, job: id }}>
              {kind === 'rematch' ? 'Matched again' : 'Matched'}, {momentOf(madeAt, timeZone)}
            </Link>
          }
          end={<StateMark state={state} />}
        >
          {figures.pairs === 1 ? '1 pair' : `${figures.pairs} pairs`}
        </Row>
      ))}
    </Rows>
  );
}
