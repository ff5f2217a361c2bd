import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/forms/select-field';
import { Dialog } from '../../parts/overlays/dialog';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { useConference } from '../../parts/use-conference';
import { BAND_WORDS } from './bands';
import styles from './mentors.module.css';
import { partWords } from './part-words';
import type { Run, RunPair } from './run-names';

type Kind = NonNullable<Schemas['SetPairWishDto']['kind']>;

const DOES: Readonly<Record<Kind, string>> = { lock: 'Lock', forbid: 'Rule out', prefer: 'Prefer' };
const DONE: Readonly<Record<Kind, string>> = { lock: 'locked', forbid: 'ruled out', prefer: 'preferred' };

/** One proposed pair: why, and what an organiser can decide about the work and any mentor, each with its price for all. */
export function WishDialog(props: { readonly run: Run; readonly pair: RunPair; readonly onClose: () => void }) {
  const { run, pair, onClose } = props;
  const { slug: conference } = useConference();
  const toast = useToast();
  const [mentorId, setMentor] = useState(pair.mentorId);
  const [asked, setAsked] = useState<Kind | null>(null);
  const { submissionId, code } = pair;
  const wish = run.wishes.find((one) => one.submissionId === submissionId && one.mentorId === mentorId);
  const name = run.mentors.find(({ id }) => id === mentorId)?.name ?? '';
  const decide = useWrite(
    (kind: Kind | null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/pair-wishes', {
          params: { path: { conference } },
          body: { submissionId, mentorId, kind },
          headers,
        }),
      ),
    () => {
      onClose();
      toast(`Kept for ${code}. It holds when the engine proposes again.`);
    },
  );
  return (
    <Dialog open stays size="wide" onClose={onClose} title={`${code} and ${pair.mentor}`}>
      <div className={styles.facts}>
        <p>
          <strong>{BAND_WORDS[pair.band] ?? pair.band}.</strong> {pair.sentence}
        </p>
        {pair.parts?.length ? <p>Made of: {partWords(pair.parts)}.</p> : null}
        {pair.standIn ? <p>{pair.standIn} could step in.</p> : null}
        <SelectField
          name="mentor"
          label="Decide about this work and"
          value={mentorId}
          options={run.mentors.map((mentor) => ({ value: mentor.id, label: mentor.name }))}
          onValue={(value) => {
            setMentor(value);
            setAsked(null);
          }}
        />
        {wish ? <p>These two are {DONE[wish.kind as Kind]}.</p> : null}
        <ProblemNote error={decide.error} />
        <div className={styles.acts}>
          {(['lock', 'prefer', 'forbid'] as const).map((kind) => (
            <Button key={kind} look="quiet" aria-pressed={asked === kind} onClick={() => setAsked(kind)}>
              {DOES[kind]}: see the price
            </Button>
          ))}
          {wish ? (
            <Button look="quiet" busy={decide.isPending} onClick={() => decide.mutate(null)}>
              Take it back
            </Button>
          ) : null}
        </div>
        {asked ? (
          <>
            <Price run={run} wish={{ submissionId, mentorId, kind: asked }} decided={decide.isPending} />
            <Button busy={decide.isPending} onClick={() => decide.mutate(asked)}>
              {DOES[asked]} {code} and {name}
            </Button>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

function Price(props: {
  readonly run: Run;
  readonly wish: { submissionId: string; mentorId: string; kind: Kind };
  /** It is being decided, so that nobody waits for the price to be worked out once more. */
  readonly decided: boolean;
}) {
  const { run, wish, decided } = props;
  const { slug: conference } = useConference();
  const price = useQuery({
    queryKey: ['pair-wish-price', conference, run.id, wish],
    enabled: !decided,
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/match-runs/{run}/price', {
          params: { path: { conference, run: run.id } },
          body: wish,
        }),
      ),
  });
  return <Answer query={price}>{(found) => <p role="status">{priceWords(found)}</p>}</Answer>;
}

/** What it costs everybody, in two sentences. */
function priceWords({ possible, share, worstBefore, worstAfter, moved, left }: Schemas['WishPriceDto']): string {
  if (!possible) return 'These two cannot be brought together.';
  const percent = (Math.abs(share) * 100).toFixed(1);
  const mean =
    Math.abs(share) < 0.0005
      ? 'It costs nothing in the mean.'
      : `The mean ${share > 0 ? 'falls' : 'rises'} by ${percent} %.`;
  const worst =
    Math.abs(worstBefore - worstAfter) < 0.0005
      ? 'The weakest pair stays as it is.'
      : `The weakest pair goes from ${worstBefore.toFixed(2)} to ${worstAfter.toFixed(2)}.`;
  const moves = moved.length > 0 ? ` Others would have another mentor: ${moved.join(', ')}.` : ' Nobody else moves.';
  return `${mean} ${worst}${moves}${left.length > 0 ? ` Without a mentor: ${left.join(', ')}.` : ''}`;
}
