import { answerOf, type Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { NumberField } from '../../parts/forms/number-field';
import { RadioGroup } from '../../parts/forms/radio-group';
import { Dialog } from '../../parts/overlays/dialog';
import { useConference } from '../../parts/use-conference';
import styles from './mentors.module.css';
import { bonusesWith, FIT, PARTS } from './part-words';

type Start = Schemas['StartMatchRunDto'];

/** What the engine is asked for: which works, what is best, and what each part of a fit counts. */
export function ProposeDialog(props: {
  readonly open: boolean;
  /** What another pathway counts in a conference of this kind. */
  readonly usualMixing: number;
  readonly onClose: () => void;
}) {
  const { open, usualMixing, onClose } = props;
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  const propose = useWrite(
    (body: Start, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/match-runs', { params: { path: { conference } }, body, headers }),
      ),
    ({ jobId: job }) => navigate({ to: '/c/$conference/mentors/proposals/$job', params: { conference, job } }),
  );
  return (
    <Dialog open={open} onClose={onClose} title="Let the engine propose" stays size="wide">
      <Form
        label="Let the engine propose"
        error={propose.error}
        onSend={(form) =>
          propose.mutate({
            kind: String(form.get('kind')) as Start['kind'],
            objective: String(form.get('objective')) as Start['objective'],
            seed: 1,
            weights: Object.fromEntries(PARTS.map(({ part }) => [part, Number(form.get(`weights.${part}`))])),
            gates: {
              leastSharedTimes: Number(form.get('gates.leastSharedTimes')),
              meetingMinutes: Number(form.get('gates.meetingMinutes')),
            },
          })
        }
      >
        <RadioGroup
          name="kind"
          label="Which works?"
          defaultValue="new"
          options={[
            { value: 'new', label: 'Those that have nobody', hint: 'Pairs that stand are left alone.' },
            {
              value: 'rematch',
              label: 'All of them again, with few moves',
              hint: 'After some have left or come. You see how many would move, and choose.',
            },
          ]}
        />
        <RadioGroup
          name="objective"
          label="What is best?"
          defaultValue="fair"
          options={[
            { value: 'fair', label: 'The worst-off work as well placed as can be, then all together' },
            { value: 'leximin', label: 'The worst-off, then the next, level by level' },
            { value: 'sum', label: 'All together as high as can be' },
          ]}
        />
        <WeightFields legend="What does each part of a fit count?" parts={FIT} step={0.5} />
        <WeightFields
          legend="What may come on top, beside a best fit of 1?"
          parts={bonusesWith(usualMixing)}
          step={0.01}
        />
        <p>
          What people wish in confidence always counts the same, up to 0.1, and the same lab where it is wished for up
          to 0.05: two proposals that differed in that alone would tell who wishes what.
        </p>
        <fieldset className={styles.weights}>
          <legend>What do two need to be able to meet?</legend>
          <NumberField
            name="gates.leastSharedTimes"
            label="Meetings that fit into the times of both"
            defaultValue={2}
            min={0}
            max={10}
            required
          />
          <NumberField
            name="gates.meetingMinutes"
            label="Minutes for a meeting"
            defaultValue={60}
            min={15}
            max={240}
            step={15}
            required
          />
        </fieldset>
        <p>
          Two whom something keeps apart are never proposed, whatever they score: own work, a review of it, a supervisor
          in common, a module that the mentor marks, a no before, no common way to meet.
        </p>
        <FormActs>
          <Button type="submit" busy={propose.isPending}>
            Propose
          </Button>
          <Button look="quiet" type="reset">
            As usual again
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

/** A field for the weight of each part, as it usually is until somebody sets it. */
function WeightFields(props: {
  readonly legend: string;
  readonly parts: readonly { readonly part: string; readonly label: string; readonly usual: number }[];
  readonly step: number;
}) {
  const { legend, parts, step } = props;
  return (
    <fieldset className={styles.weights}>
      <legend>{legend}</legend>
      {parts.map(({ part, label, usual }) => (
        <NumberField
          key={part}
          name={`weights.${part}`}
          label={label}
          defaultValue={usual}
          min={0}
          max={10}
          step={step}
          required
        />
      ))}
    </fieldset>
  );
}
