import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { ProblemNote } from '../../parts/problem-note';
import styles from './together.module.css';
import { agreementQuery } from './together-queries';

/** Whoever wants to read it later is not stopped, and not asked again on this page of the browser. */
const later = new Set<string>();

/** Before mentor and presenter begin, each of them reads once what they agree to; then it never stands in the way again. */
export function AgreementFirst(props: {
  readonly conference: string;
  /** Whether there is a pair at all. */
  readonly needed: boolean;
  readonly children: ReactNode;
}) {
  const { conference, needed, children } = props;
  const agreement = useQuery({ ...agreementQuery(conference), enabled: needed });
  const [put, setPut] = useState(() => later.has(conference));
  const agree = useWrite((version: string, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/mentoring-agreement', {
        params: { path: { conference } },
        body: { version },
        headers,
      }),
    ),
  );
  if (!needed || put) return children;
  return (
    <Answer query={agreement}>
      {({ agreed, title, text, version }) =>
        agreed ? (
          children
        ) : (
          <section className={styles.agreement} aria-labelledby="agreement">
            <h2 id="agreement">{title}</h2>
            {text.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className={styles.note}>You read this once. What you agreed to stands among your data.</p>
            <ProblemNote error={agree.error} />
            <div className={styles.acts}>
              <Button busy={agree.isPending} onClick={() => agree.mutate(version)}>
                I agree
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  later.add(conference);
                  setPut(true);
                }}
              >
                Read it later
              </Button>
            </div>
          </section>
        )
      }
    </Answer>
  );
}
