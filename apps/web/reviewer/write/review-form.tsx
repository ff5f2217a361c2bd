import { Refusal } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newKey } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { TextArea } from '../../parts/forms/text-field';
import { refusalOf } from '../../parts/forms/use-outbox';
import { Apart } from '../../parts/keeper/apart';
import { SavingLine } from '../../parts/keeper/saving-line';
import { useConference } from '../../parts/use-conference';
import { useWriter } from '../../parts/use-writer';
import { useAnnounce } from '../../shell/announcer';
import { sendReview, useOutgoingReviews } from '../queue/outgoing-reviews';
import type { QueuedWork } from '../queue/use-review-queue';
import { reviewToSend, saysSomething, TEXTS, useReviewKeeper } from './review-keeper';
import styles from './review-screen.module.css';
import { type Criterion, Scores } from './scores';

/** What stands at the button, by where the reviewer is. */
const VERBS = { submitted: 'Submit again', changed: 'Submit the changes' } as const;

/** The form of a review: kept with every key, here and on the server, and submitted also without a connection. */
export function ReviewForm({ work, criteria }: { readonly work: QueuedWork; readonly criteria: readonly Criterion[] }) {
  const { slug: conference } = useConference();
  const viewer = useWriter();
  const [keeper, shown] = useReviewKeeper(viewer.personId ?? '', conference, work);
  const { error, busy, submit } = useSubmit(
    work,
    () => keeper.flush(),
    () => keeper.now(),
  );
  const { leaves } = shown;
  const labelOf = (at: string): string =>
    TEXTS.find(([field]) => field === at)?.[1] ??
    criteria.find(({ id }) => `scores.${id}` === at)?.name ??
    'To the organisers only';
  const verb = VERBS[work.standing as keyof typeof VERBS] ?? 'Submit the review';
  return (
    <div className={styles.writing}>
      <Apart
        {...{ shown, keeper, labelOf }}
        title="You wrote different things on two devices"
        other="The other"
        inWords={(_, value) => String(value ?? '')}
      />
      <Form label={`Review of ${work.code}`} error={error} onSend={() => void submit()}>
        <div className={styles.form}>
          <p className={styles.note}>
            Nobody but you reads what is not submitted. <span className={styles.keys}>Keys 1 to 5 choose a score.</span>
          </p>
          <Scores criteria={criteria} leaves={leaves} onScore={(at, score) => keeper.edit(at, score)} />
          <fieldset className={styles.part}>
            <legend>To the authors</legend>
            {TEXTS.map(([at, label, hint], place) => (
              <TextArea
                key={at}
                name={at}
                label={label}
                hint={hint}
                rows={3}
                maxLength={10_000}
                optional={place > 0}
                required={place === 0 && !saysSomething(shown)}
                value={String(leaves[at] ?? '')}
                onValue={(text) => keeper.edit(at, text)}
              />
            ))}
          </fieldset>
          <fieldset className={styles.part}>
            <legend>To the organisers only</legend>
            <TextArea
              name="commentToOrganisers"
              label="In confidence"
              hint="The authors never read this: doubts, a prize that you would give, who else should look."
              optional
              rows={2}
              maxLength={10_000}
              value={String(leaves.commentToOrganisers ?? '')}
              onValue={(text) => keeper.edit('commentToOrganisers', text)}
            />
          </fieldset>
          <Button type="submit" busy={busy}>
            {verb}
          </Button>
        </div>
      </Form>
      <SavingLine shown={shown} />
    </div>
  );
}

/** Submits what is typed: at once, or as soon as there is a connection. */
function useSubmit(
  { submissionId: submission, code }: QueuedWork,
  flush: () => Promise<void>,
  shown: () => Parameters<typeof reviewToSend>[0],
) {
  const { slug: conference } = useConference();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const outbox = useOutgoingReviews(conference);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const leave = async (said: string): Promise<void> => {
    await navigate({ to: '/c/$conference/reviewing', params: { conference } });
    announce(said);
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    for (const { key } of outbox.waiting.filter((one) => one.submission === submission)) outbox.takeBack(key);
    await flush();
    const review = reviewToSend(shown());
    try {
      await sendReview(conference, { key: newKey(), submission, review });
      await queries.invalidateQueries();
      await leave(`Your review of ${code} is submitted.`);
    } catch (caught) {
      if (refusalOf(caught) !== null && caught instanceof Refusal) return setError(caught);
      outbox.write({ submission, review });
      await leave(`Your review of ${code} is kept here, and goes out as soon as you are online.`);
    } finally {
      setBusy(false);
    }
  };
  return { error, busy, submit };
}
