import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { submissionsByIdQuery } from '../api/queries';
import { InlineText } from '../parts/inline-text';
import { TrackMark } from '../parts/marks';
import { Row, Rows } from '../parts/rows';
import { useConference } from '../parts/use-conference';

/** Boards in walking order, each with its poster and, where shifts are known, when its presenter stands there. */
export function Boards(props: {
  readonly placements: readonly Schemas['BoardPlacementDto'][];
  readonly shifts?: readonly Schemas['ShiftDto'][];
}) {
  const { placements, shifts } = props;
  const { slug: conference } = useConference();
  const { data: works } = useQuery(submissionsByIdQuery(conference));
  const inOrder = [...placements].sort((a, b) => a.boardNumber - b.boardNumber);
  return (
    <Rows label="Boards">
      {inOrder.map(({ boardNumber, submissionId, shift }) => {
        const work = works?.get(submissionId);
        return (
          <Row
            key={boardNumber}
            mark={`Board ${boardNumber}`}
            title={
              work ? (
                <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
                  <InlineText text={work.title} />
                </Link>
              ) : (
                '…'
              )
            }
            end={
              <>
                {work ? <TrackMark id={work.trackId} /> : null} {shifts?.[shift]?.name ?? `Shift ${shift + 1}`}
              </>
            }
          >
            {work?.authors
              .filter(({ presenter }) => presenter)
              .map(({ name }) => name)
              .join(', ')}
          </Row>
        );
      })}
    </Rows>
  );
}
