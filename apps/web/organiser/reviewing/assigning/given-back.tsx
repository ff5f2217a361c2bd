import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { Row, Rows } from '../../../parts/rows';
import { Part } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';

const KINDS = { 'not my field': 'Not their field', 'no time': 'No time', other: 'Another reason' } as const;

/** Works that reviewers gave back, and why: these people are not asked again for them. Nothing where there are none. */
export function GivenBack() {
  const { slug: conference } = useConference();
  const { data = [] } = useQuery({
    queryKey: ['review-abstentions', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/review-abstentions', { params: { path: { conference } } })),
  });
  if (data.length === 0) return null;
  return (
    <Part title="Given back">
      <Rows label="Works that reviewers gave back">
        {data.map(({ submissionId, code, reviewerId, reviewer, kind, reason }) => (
          <Row key={`${submissionId} ${reviewerId}`} mark={code} title={reviewer}>
            <p>
              {KINDS[kind]}
              {reason ? `: ${reason}` : ''}
            </p>
          </Row>
        ))}
      </Rows>
    </Part>
  );
}
