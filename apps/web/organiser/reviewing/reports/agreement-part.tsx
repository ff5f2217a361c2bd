import type { Schemas } from '@colloquy/api-client';
import { Row, Rows } from '../../../parts/rows';
import { Part } from '../../../parts/screen';
import styles from './reports.module.css';

const figure = (alpha: number | null): string => (alpha === null ? '–' : alpha.toFixed(2));

/** How far reviewers agree, over all and on each criterion, said in words first. */
export function AgreementPart({ agreement }: { readonly agreement: Schemas['AgreementsDto'] }) {
  const { overall, criteria } = agreement;
  return (
    <Part title="How far reviewers agree">
      <p className={styles.words}>{overall.words}</p>
      {overall.alpha === null ? null : (
        <>
          <Rows label="Agreement on each criterion">
            <Row title="Over all" end={<span className={styles.figure}>{figure(overall.alpha)}</span>}>
              <p>
                {overall.reviews} reviews of {overall.works} works with two or more
              </p>
            </Row>
            {criteria.map(({ id, name, alpha, words }) => (
              <Row key={id} title={name} end={<span className={styles.figure}>{figure(alpha)}</span>}>
                <p>{words}</p>
              </Row>
            ))}
          </Rows>
          <details className={styles.method}>
            <summary>How this is worked out</summary>
            <p>
              Krippendorff’s alpha: 1 where all who review a work say the same, 0 where they agree no more than by
              chance. From 0.80 on scores can be relied on, from 0.67 on for tentative conclusions. Each criterion goes
              by the order of its scores, the whole by the weighted means of the reviews. Reviewers may differ because
              they know different things: a low figure is a reason to read, not a mark for them.
            </p>
            <p>
              K. Krippendorff, <cite>Content Analysis</cite>; A. F. Hayes and K. Krippendorff,{' '}
              <cite>Answering the call for a standard reliability measure for coding data</cite>, 2007.
            </p>
          </details>
        </>
      )}
    </Part>
  );
}
