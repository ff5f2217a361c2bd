import { type ReactNode, useState } from 'react';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { SelectField } from '../../../parts/forms/select-field';
import { Dialog } from '../../../parts/overlays/dialog';
import { ProblemNote } from '../../../parts/problem-note';
import styles from '../../timetable/acts/tool.module.css';
import { type Weighed, WeightSliders } from '../weights/weight-sliders';

/** Where a search starts. */
export type SearchFrom = 'here' | 'mend' | 'nothing';

const VERBS: Record<SearchFrom, string> = {
  here: 'Improve from here',
  mend: 'Mend it',
  nothing: 'Build from nothing',
};
const MANY_SEEDS = 1_000_000;

/** What an engine is asked for. */
export interface EngineWish {
  readonly from: SearchFrom;
  readonly seconds: number;
  readonly seed: number;
  /** Those that are other than usual, for this proposal only. */
  readonly weights?: Record<string, number>;
}

/** How a desk speaks of what its engine does. */
export interface EngineWords {
  /** What it shows afterwards and what stays, after “The engine only proposes.” */
  readonly about: string;
  readonly hints: Readonly<Record<SearchFrom, string>>;
  /** Seconds in words, the usual first. */
  readonly times: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  /** Whose weights are the usual ones, such as `the conference`. */
  readonly whose: string;
}

/**
 * Asks an engine for a proposal. Nothing changes: what it finds is shown as a difference, to accept in part or whole.
 * @param weighing shows the weights at once: it is asked for a variant with others
 */
export function AskEngineDialog(props: {
  readonly words: EngineWords;
  readonly weighed: Weighed;
  readonly weighing?: boolean;
  readonly isEmpty: boolean;
  readonly ask: (
    wish: EngineWish,
    headers: { readonly 'Idempotency-Key': string },
  ) => Promise<{ readonly jobId: string }>;
  readonly onAsked: (job: string) => unknown;
  readonly close: () => void;
  readonly children?: ReactNode;
}) {
  const { words, weighed, weighing = false, isEmpty, ask, onAsked, close, children } = props;
  const [wanted, setWanted] = useState<ReadonlyMap<string, number>>(new Map());
  const [from, setFrom] = useState<SearchFrom>(isEmpty ? 'nothing' : 'here');
  const [seconds, setSeconds] = useState(words.times[0]?.value ?? '');
  const asking = useWrite(
    (_: null, headers) => {
      const weights = wanted.size > 0 ? { weights: Object.fromEntries(wanted) } : {};
      return ask({ ...{ from, seconds: Number(seconds), seed: Date.now() % MANY_SEEDS }, ...weights }, headers);
    },
    ({ jobId }) => onAsked(jobId),
  );
  // Where the sliders matter, the rest is short.
  const Choice = weighing ? SelectField : RadioGroup;
  return (
    <Dialog
      open
      size="form"
      onClose={close}
      title={weighing ? 'Ask for a variant' : 'Let the engine work'}
      acts={
        <>
          <Button busy={asking.isPending} onClick={() => asking.mutate(null)}>
            {VERBS[from]}
          </Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <ProblemNote error={asking.error} />
      <p>The engine only proposes. {words.about}</p>
      <Choice
        name="from"
        label="Where does it start?"
        value={from}
        onValue={setFrom}
        options={[
          { value: 'here', label: VERBS.here, hint: words.hints.here },
          { value: 'mend', label: 'Mend it with few moves', hint: words.hints.mend },
          { value: 'nothing', label: VERBS.nothing, hint: words.hints.nothing },
        ]}
      />
      <Choice
        name="seconds"
        label="How long may it search?"
        hint="You can stop it at any time and get the best it has found."
        value={seconds}
        onValue={setSeconds}
        options={words.times}
      />
      <details className={styles.more} open={weighing}>
        <summary>Other weights, for this proposal only{wanted.size > 0 ? ` (${wanted.size} changed)` : ''}</summary>
        <p>
          The engine then goes by these sliders instead of those of {words.whose}. Afterwards you can compare what it
          has found with what stands, and with other proposals, rule by rule.
        </p>
        <WeightSliders {...weighed} wanted={wanted} onWanted={setWanted} />
      </details>
      {children}
    </Dialog>
  );
}
