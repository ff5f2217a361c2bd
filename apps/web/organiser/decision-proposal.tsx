import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../api/client';
import { submissionsByIdQuery } from '../api/queries';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { NumberField } from '../parts/forms/number-field';
import { InlineText } from '../parts/inline-text';
import { Empty } from '../parts/loading';
import { StateMark } from '../parts/marks';
import { ProblemNote } from '../parts/problem-note';
import { Row, Rows } from '../parts/rows';
import { useConference } from '../parts/use-conference';
import styles from './decision-proposal.module.css';

interface Places {
  readonly talks: number;
  readonly posters: number;
}

function Suggested({ places, close }: { readonly places: Places; readonly close: () => void }) {
  const { slug: conference } = useConference();
  const works = useQuery(submissionsByIdQuery(conference));
  const proposal = useQuery({
    queryKey: ['decision-proposal', conference, places],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/decisions/proposal', {
          params: { path: { conference }, query: { ...places } },
        }),
      ),
  });
  const decide = useWrite(
    (decisions: NonNullable<typeof proposal.data>, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/decisions', {
          params: { path: { conference } },
          body: { decisions: decisions.map(({ submissionId, outcome }) => ({ submissionId, outcome })) },
          headers,
        }),
      ),
    close,
  );
  return (
    <Answer query={proposal}>
      {(suggested) =>
        suggested.length === 0 ? (
          <Empty>
            <p>Everything is decided already.</p>
          </Empty>
        ) : (
          <>
            <Rows label="What the reviews suggest">
              {suggested.map(({ submissionId, outcome, reason }) => (
                <Row
                  key={submissionId}
                  mark={works.data?.get(submissionId)?.code}
                  title={<InlineText text={works.data?.get(submissionId)?.title ?? '…'} />}
                  end={<StateMark state={outcome} />}
                >
                  {reason}
                </Row>
              ))}
            </Rows>
            <ProblemNote error={decide.error} />
            <div className={styles.acts}>
              <Button busy={decide.isPending} onClick={() => decide.mutate(suggested)}>
                Record these {suggested.length} decisions
              </Button>
              <Button look="quiet" onClick={close}>
                Leave it
              </Button>
            </div>
          </>
        )
      }
    </Answer>
  );
}

/** Asks for the number of places and shows what the reviews suggest for them. Nothing is told to anybody. */
export function DecisionProposal() {
  const heading = useId();
  const [places, setPlaces] = useState<Places | null>(null);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPlaces({ talks: Number(form.get('talks')), posters: Number(form.get('posters')) });
  };
  return (
    <section className={styles.proposal} aria-labelledby={heading}>
      <h2 id={heading}>What the reviews suggest</h2>
      <form onSubmit={ask} className={styles.form}>
        <NumberField name="talks" label="Places for talks" defaultValue={24} min={0} required />
        <NumberField name="posters" label="Places for posters" defaultValue={24} min={0} required />
        <Button look="quiet" type="submit">
          Show suggestions
        </Button>
      </form>
      {places ? <Suggested places={places} close={() => setPlaces(null)} /> : null}
    </section>
  );
}
