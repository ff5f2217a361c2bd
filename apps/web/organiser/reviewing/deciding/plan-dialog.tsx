import { answerOf } from '@colloquy/api-client';
import { PLACED_OUTCOMES } from '@colloquy/engines/deciding';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import { useConference } from '../../../parts/use-conference';
import { type Board, type DecidingPlan, OUTCOME_WORDS } from './board-query';
import styles from './deciding.module.css';

type Share = DecidingPlan['shares'][number];

/** One share that is aimed at: a question, one of its answers, and how many at least. */
function ShareFields(props: {
  readonly share: Share;
  readonly questions: Board['questions'];
  readonly onChange: (share: Share) => void;
  readonly onRemove: () => void;
}) {
  const { share, questions, onChange, onRemove } = props;
  const question = questions.find(({ id }) => id === share.questionId);
  return (
    <div className={styles.limit}>
      <SelectField
        name="question"
        label="Who answered"
        value={share.questionId}
        options={questions.map(({ id, label }) => ({ value: id, label }))}
        onValue={(questionId) => {
          const first = questions.find(({ id }) => id === questionId)?.options[0]?.id ?? '';
          onChange({ ...share, questionId, optionId: first });
        }}
      />
      <SelectField
        name="option"
        label="with"
        value={share.optionId}
        options={(question?.options ?? []).map(({ id, label }) => ({ value: id, label }))}
        onValue={(optionId) => onChange({ ...share, optionId })}
      />
      <NumberField
        name="atLeast"
        label="At least"
        unit="%"
        min={1}
        max={100}
        value={share.atLeast}
        onValue={(atLeast) => onChange({ ...share, atLeast: atLeast ?? 1 })}
      />
      <Button look="quiet" onClick={onRemove}>
        Take out
      </Button>
    </div>
  );
}

/** How many places there are by type and by track, and which shares are aimed at. */
export function PlanDialog({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const { slug: conference, tracks } = useConference();
  const toast = useToast();
  const { version, ...kept } = board.plan;
  const [plan, setPlan] = useState<DecidingPlan>(kept);
  const [first] = board.questions;
  const save = useWrite(
    (body: DecidingPlan, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/deciding-plan', {
          params: { path: { conference }, header: { 'If-Match': `"${version}"` } },
          ...{ body, headers },
        }),
      ),
    () => {
      toast('Places and shares are set.');
      onClose();
    },
  );
  const placesOf = (trackId: string) => plan.trackPlaces.find((each) => each.trackId === trackId)?.places ?? null;
  const setTrack = (trackId: string, places: number | null) => {
    const others = plan.trackPlaces.filter((each) => each.trackId !== trackId);
    setPlan({ ...plan, trackPlaces: places === null ? others : [...others, { trackId, places }] });
  };
  const setShares = (shares: DecidingPlan['shares']) => setPlan({ ...plan, shares });
  return (
    <Dialog
      open
      stays
      size="wide"
      title="Places and shares"
      onClose={onClose}
      acts={
        <>
          <Button busy={save.isPending} onClick={() => save.mutate(plan)}>
            Set them
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={save.error} />
      <div className={styles.form}>
        {PLACED_OUTCOMES.map((outcome) => (
          <NumberField
            key={outcome}
            name={outcome}
            label={`Places: ${OUTCOME_WORDS[outcome].toLowerCase()}`}
            optional
            min={0}
            value={plan.places[outcome]}
            onValue={(places) => setPlan({ ...plan, places: { ...plan.places, [outcome]: places } })}
          />
        ))}
        {tracks.map(({ id, letter, name }) => (
          <NumberField
            key={id}
            name={id}
            label={`Places in track ${letter}, ${name}`}
            optional
            min={0}
            value={placesOf(id)}
            onValue={(places) => setTrack(id, places)}
          />
        ))}
      </div>
      <h3>Shares to aim at</h3>
      <p className={styles.quiet}>
        Told of all works with a place together, in steps of 5 %, and not at all where fewer than five people are on one
        side. Nothing of it stands beside a single work.
      </p>
      {plan.shares.map((share, at) => (
        <ShareFields
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places while one is typed in
          key={at}
          share={share}
          questions={board.questions}
          onChange={(next) => setShares(plan.shares.map((each, place) => (place === at ? next : each)))}
          onRemove={() => setShares(plan.shares.filter((_, place) => place !== at))}
        />
      ))}
      {first ? (
        <Button
          look="quiet"
          onClick={() =>
            setShares([...plan.shares, { questionId: first.id, optionId: first.options[0]?.id ?? '', atLeast: 40 }])
          }
        >
          Aim at a share
        </Button>
      ) : (
        <p>
          Your submission form has no question with answers to choose from that organisers read. With one, such as “Do
          you present for the first time?”, you can aim at a share.
        </p>
      )}
    </Dialog>
  );
}
