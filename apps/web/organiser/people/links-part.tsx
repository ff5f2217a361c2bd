import { answerOf } from '@colloquy/api-client';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/loading';
import { dayOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import { useConference } from '../../parts/use-conference';
import type { InvitationLink } from './people-queries';
import { roleLabel } from './role-words';

const STATE: Readonly<Record<string, string>> = {
  open: 'open',
  'used-up': 'used up',
  expired: 'over',
  withdrawn: 'taken back',
};

/** The links by which people come in: how far each is used, by whom, and until when it works. */
export function LinksPart({ links }: { readonly links: readonly InvitationLink[] }) {
  const { slug: conference, tracks, timeZone } = useConference();
  const withdraw = useWrite((invitationLink: string, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/invitation-links/{invitationLink}/withdraw', {
        params: { path: { conference, invitationLink } },
        headers,
      }),
    ),
  );
  if (links.length === 0) {
    return (
      <Empty title="No links yet">
        <p>
          A link lets several people in with one role, for example everybody on the list of your department’s mentors.
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ProblemNote error={withdraw.error} />
      <Rows label="Invitation links">
        {links.map((link) => (
          <Row
            key={link.id}
            title={`${roleLabel(link.role, link.trackId, tracks)}${link.note ? `: ${link.note}` : ''}`}
            end={
              link.state === 'open' ? (
                <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(link.id)}>
                  Take back<span className="hide"> the link {link.note}</span>
                </Button>
              ) : (
                STATE[link.state]
              )
            }
          >
            <p>
              {link.usedBy.length} of {link.uses} used. Works until {dayOf(link.expiresAt, timeZone)}. Made by{' '}
              {link.madeBy ?? 'somebody who has left'} on {dayOf(link.madeAt, timeZone)}.
            </p>
            {link.usedBy.length > 0 ? (
              <details>
                <summary>Who came by it</summary>
                <p>{link.usedBy.map(({ name }) => name).join(', ')}</p>
              </details>
            ) : null}
          </Row>
        ))}
      </Rows>
    </>
  );
}
