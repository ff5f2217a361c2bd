import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { useToast } from '../../../parts/overlays/toasts';
import { ProblemNote } from '../../../parts/problem-note';
import styles from './data.module.css';
import { momentHere } from './when';

type MyConsent = Schemas['MyConsentDto'];

/** Where the person stands, in a sentence. */
function standingIn({ asks, standing, said, version }: MyConsent): string {
  const last = said.at(-1);
  if (!asks) return `This only tells you something. Published on ${momentHere(version.publishedAt)}.`;
  if (standing === 'agreed' && last) return `You agreed on ${momentHere(last.givenAt)}.`;
  if (standing === 'to be asked again') return 'The text has changed since you agreed. Please say again.';
  if (standing === 'withdrawn' && last?.withdrawnAt) return `You withdrew on ${momentHere(last.withdrawnAt)}.`;
  return 'You have not answered. You need not.';
}

function Consent({ consent }: { readonly consent: MyConsent }) {
  const { version, asks, standing, subjectId, ifWithdrawn } = consent;
  const toast = useToast();
  const give = useWrite(
    (versionId: string, headers) => answerOf(api.POST('/api/v1/me/consents', { body: { versionId }, headers })),
    () => toast(`You agreed to “${version.title}”.`),
  );
  const withdraw = useWrite(
    (versionId: string, headers) =>
      answerOf(api.POST('/api/v1/me/consents/withdrawal', { body: { versionId, subjectId }, headers })),
    ({ follows }) => toast(`Withdrawn. ${follows}`),
  );
  const agreed = standing === 'agreed';
  return (
    <li className={styles.consent}>
      <h4>
        {version.title}
        {subjectId ? ' – for a submission' : ''}
      </h4>
      <p>{standingIn(consent)}</p>
      <details>
        <summary>Read the text, version {version.number}</summary>
        {version.text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      {asks && agreed ? <p className={styles.soft}>If you withdraw: {ifWithdrawn}</p> : null}
      {asks ? (
        <div className={styles.acts}>
          {agreed ? null : (
            <Button look="quiet" busy={give.isPending} onClick={() => give.mutate(version.id)}>
              Agree<span className="hide"> to {version.title}</span>
            </Button>
          )}
          {agreed || standing === 'to be asked again' ? (
            <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(version.id)}>
              Withdraw<span className="hide"> from {version.title}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
      <ProblemNote error={give.error ?? withdraw.error} />
    </li>
  );
}

/** The notices of the person's conferences, and how they stand to them. */
export function MyConsents() {
  const consents = useQuery({ queryKey: ['my-consents'], queryFn: () => answerOf(api.GET('/api/v1/me/consents')) });
  return (
    <Answer query={consents}>
      {(all) => {
        if (all.length === 0)
          return (
            <Empty>
              <p>Nobody has asked you anything yet. What your conferences tell you and ask you comes here.</p>
            </Empty>
          );
        return [...new Set(all.map(({ conferenceId }) => conferenceId))].map((id) => {
          const ours = all.filter(({ conferenceId }) => conferenceId === id);
          return (
            <section key={id}>
              <h3>{ours[0]?.conference}</h3>
              <ul className={styles.consents}>
                {ours.map((consent) => (
                  <Consent key={`${consent.noticeId} ${consent.subjectId}`} consent={consent} />
                ))}
              </ul>
            </section>
          );
        });
      }}
    </Answer>
  );
}
