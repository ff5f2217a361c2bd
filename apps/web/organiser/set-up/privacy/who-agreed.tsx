import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { Answer } from '../../../parts/answer';
import { dayOf } from '../../../parts/local-time';
import { Row, Rows } from '../../../parts/rows';
import { useConference } from '../../../parts/use-conference';

const WORDS: Record<Schemas['ConsenterDto']['standing'], string> = {
  open: 'has not answered',
  agreed: 'agreed',
  'to be asked again': 'agreed to earlier words: to be asked again',
  withdrawn: 'withdrew',
};

/** How everybody in the conference stands to a notice. */
export function WhoAgreed({ notice }: { readonly notice: Schemas['NoticeHistoryDto'] }) {
  const { slug: conference, timeZone } = useConference();
  const people = useQuery({
    queryKey: ['consents', conference, notice.id],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/notices/{notice}/consents', {
          params: { path: { conference, notice: notice.id } },
        }),
      ),
  });
  return (
    <Answer query={people}>
      {(all) => (
        <Rows label={`Who agreed to ${notice.title}`}>
          {all.map(({ personId, subjectId, name, standing, number, at }) => (
            <Row key={`${personId} ${subjectId}`} title={name}>
              {WORDS[standing]}
              {number === null || at === null ? null : ` (version ${number}, ${dayOf(at, timeZone)})`}
            </Row>
          ))}
        </Rows>
      )}
    </Answer>
  );
}
