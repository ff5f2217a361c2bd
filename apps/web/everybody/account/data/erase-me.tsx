import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { FormActs } from '../../../parts/forms/form-acts';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { TextField } from '../../../parts/forms/text-field';
import { ProblemNote } from '../../../parts/problem-note';
import styles from './data.module.css';
import { momentHere } from './when';

type Plan = Schemas['ErasurePlanDto'];

const FATES: readonly { readonly fate: Plan['fates'][number]['fate']; readonly title: string }[] = [
  { fate: 'deleted', title: 'What is deleted' },
  { fate: 'emptied', title: 'What stays without your words' },
  { fate: 'unnamed', title: 'What stays without your name' },
];

function Fates({ fates }: Pick<Plan, 'fates'>) {
  return FATES.map(({ fate, title }) => {
    const ours = fates.filter((one) => one.fate === fate);
    if (ours.length === 0) return null;
    return (
      <details key={fate} className={styles.fates}>
        <summary>
          {title} ({ours.length})
        </summary>
        <dl>
          {ours.map(({ heading, count, why }) => (
            <div key={heading}>
              <dt>
                {heading} · {count}
              </dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </details>
    );
  });
}

function Asked({ asked }: { readonly asked: NonNullable<Plan['asked']> }) {
  const undo = useWrite((_: null, headers) => answerOf(api.POST('/api/v1/me/erasure/undo', { headers })));
  return (
    <div className={styles.asked} role="status">
      <p>
        <strong>You will be erased on {momentHere(asked.dueAt)}.</strong> Until then everything is as it was, and you can
        undo it.
      </p>
      {asked.heldUpBy ? <p>It has to wait: {asked.heldUpBy}</p> : null}
      <Button busy={undo.isPending} onClick={() => undo.mutate(null)}>
        Undo: do not erase me
      </Button>
      <ProblemNote error={undo.error} />
    </div>
  );
}

function Ask({ plan }: { readonly plan: Plan }) {
  const ask = useWrite((input: { word: string; keepsName: boolean }, headers) =>
    answerOf(api.POST('/api/v1/me/erasure', { body: input, headers })),
  );
  return (
    <Form
      label="Be erased"
      error={ask.error}
      onSend={(data) =>
        ask.mutate({ word: String(data.get('word') ?? ''), keepsName: data.get('keepsName') === 'yes' })
      }
    >
      {plan.published > 0 ? (
        <RadioGroup
          name="keepsName"
          label={plan.published === 1 ? 'Your published work' : `Your ${plan.published} published works`}
          defaultValue="yes"
          options={[
            { value: 'yes', label: 'Goes on under my name', hint: 'Nothing leads from it to an account any more.' },
            {
              value: 'no',
              label: 'Goes on without my name',
              hint: 'From the next release on. Earlier releases, printed copies and copies of others stay as they are.',
            },
          ]}
        />
      ) : null}
      <TextField
        name="word"
        label="Type “erase me”"
        hint="Then you have seven days to think better of it."
        autoComplete="off"
        required
      />
      <FormActs>
        <Button type="submit" look="danger" busy={ask.isPending}>
          Erase me in seven days
        </Button>
      </FormActs>
    </Form>
  );
}

/** What an erasure would do, asking for it, and undoing it. */
export function EraseMe() {
  const plan = useQuery({ queryKey: ['my-erasure'], queryFn: () => answerOf(api.GET('/api/v1/me/erasure')) });
  return (
    <Answer query={plan}>
      {(known) => (
        <>
          {known.asked ? <Asked asked={known.asked} /> : null}
          <p className={styles.text}>
            Your account goes, and with it what nobody else needs. Some things stay without your name, because others
            rest on them. Published programmes stay published.
          </p>
          <Fates fates={known.fates} />
          {known.obstacles.length > 0 ? (
            <div className={styles.asked}>
              <p>
                <strong>Something has to be done first:</strong>
              </p>
              <ul>
                {known.obstacles.map((obstacle) => (
                  <li key={obstacle}>{obstacle}</li>
                ))}
              </ul>
            </div>
          ) : null}
          {known.asked || known.obstacles.length > 0 ? null : <Ask plan={known} />}
        </>
      )}
    </Answer>
  );
}
