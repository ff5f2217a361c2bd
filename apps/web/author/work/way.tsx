import type { Schemas } from '@colloquy/api-client';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { useConference } from '../../parts/use-conference';
import styles from './work.module.css';

const SIGNS: Readonly<Record<string, readonly [sign: string, word: string]>> = {
  done: ['✓', 'Done'],
  now: ['●', 'Now'],
  'to come': ['○', 'To come'],
};

/** The way of a work: what it has come through, where it is, and what comes with its date. */
export function Way({ milestones }: { readonly milestones: readonly Schemas['MilestoneDto'][] }) {
  const { timeZone } = useConference();
  return (
    <ol className={styles.way}>
      {milestones.map(({ what, at, when }) => {
        const [sign, word] = SIGNS[when] ?? ['○', when];
        return (
          <li key={`${what} ${at}`} data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
            <span className={styles.sign} aria-hidden="true">
              {sign}
            </span>
            <div>
              <p className={styles.what}>
                <InlineText text={what} />
                <span className="hide">, {word}</span>
              </p>
              {at ? (
                <p className={styles.at}>
                  <time dateTime={at}>{momentOf(at, timeZone)}</time>
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
