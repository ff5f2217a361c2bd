import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../../parts/answer';
import { buttonLook } from '../../../parts/button';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { boardQuery, releaseQuery } from './board-query';
import { BoardTable } from './board-table';
import { ClashDialog } from './clash-dialog';
import { ComingRelease } from './coming-release';
import { PlacesPart } from './places-part';
import { useDecide } from './use-decide';
import { WhatIfPart } from './what-if-part';

/** The board from which organisers decide, and the way to making it known. */
export function DecisionsScreen() {
  const { slug: conference } = useConference();
  const board = useQuery(boardQuery(conference));
  const release = useQuery(releaseQuery(conference));
  const deciding = useDecide();
  const waiting = release.data?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Screen
      title="Decisions"
      lead="A decision is yours alone until you release it; then all authors are told by mail, at the same time."
      acts={
        <>
          {waiting > 0 && !release.data?.coming ? (
            <Link className={buttonLook()} to="/c/$conference/decisions/release" params={{ conference }}>
              Look through and release
            </Link>
          ) : null}
          <Link className={buttonLook('quiet')} to="/c/$conference/decisions/places" params={{ conference }}>
            Answers and waiting list
          </Link>
          <Link className={buttonLook('quiet')} to="/c/$conference/decisions/table" params={{ conference }}>
            Decide in a table
          </Link>
        </>
      }
    >
      {release.data?.coming ? <ComingRelease coming={release.data.coming} /> : null}
      <Answer query={board}>
        {(data) => (
          <>
            <PlacesPart board={data} />
            <WhatIfPart board={data} deciding={deciding} />
            <BoardTable board={data} deciding={deciding} />
          </>
        )}
      </Answer>
      {deciding.clashing ? <ClashDialog clashing={deciding.clashing} deciding={deciding} /> : null}
    </Screen>
  );
}
