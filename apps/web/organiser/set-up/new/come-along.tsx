import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { viewerQuery } from '../../../api/queries';
import { Answer } from '../../../parts/answer';
import { CheckField } from '../../../parts/forms/check-field';
import { Fieldset } from '../../../parts/forms/fieldset';

/** Which of the present organisers go on with the next conference; whoever asks always does. */
export function ComeAlong(props: {
  readonly source: string;
  readonly value: readonly string[];
  readonly onValue: (organiserIds: readonly string[]) => void;
}) {
  const { source, value, onValue } = props;
  const { data: viewer } = useQuery(viewerQuery);
  const organisers = useQuery({
    queryKey: ['members', source, 'organiser'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/members', {
          params: { path: { conference: source }, query: { role: 'organiser' } },
        }),
      ),
  });
  return (
    <Fieldset
      legend="Who comes along?"
      name="organiserIds"
      hint="You organise the new one. Tick who of the present organisers goes on with you; everybody else can be invited later."
    >
      <Answer query={organisers}>
        {(all) => {
          const others = all.filter(({ id }) => id !== viewer?.personId);
          if (others.length === 0) return <p>You are the only organiser of it.</p>;
          return others.map(({ id, name }) => (
            <CheckField
              key={id}
              name={`organiserIds.${id}`}
              label={name}
              checked={value.includes(id)}
              onValue={(comes) => onValue(comes ? [...value, id] : value.filter((other) => other !== id))}
            />
          ));
        }}
      </Answer>
    </Fieldset>
  );
}
