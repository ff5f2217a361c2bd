import { answerOf, type Schemas } from '@colloquy/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { dayOf, momentOf } from '../../../parts/local-time';
import { ProblemNote } from '../../../parts/problem-note';
import { Row, Rows } from '../../../parts/rows';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { LateLinkDialog } from './late-link-dialog';

type LateLink = Schemas['LateLinkDto'];

const lateLinksQuery = (conference: string) =>
  queryOptions({
    queryKey: ['late-links', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/late-links', { params: { path: { conference } } })),
  });

const STATE: Readonly<Record<string, string>> = { open: 'open', 'used-up': 'used up', over: 'over', ended: 'ended' };

/** Links by which works may come after the deadline: what came by each, and until when it opens. */
export function LateLinksScreen() {
  const { slug } = useConference();
  const links = useQuery(lateLinksQuery(slug));
  const [making, setMaking] = useState(false);
  return (
    <Screen
      title="Late links"
      lead="For those who had a good reason: a link that still opens when the call is closed."
      acts={<Button onClick={() => setMaking(true)}>Make a late link</Button>}
    >
      <Answer query={links}>{(found) => <Links links={found} />}</Answer>
      <LateLinkDialog open={making} onClose={() => setMaking(false)} />
    </Screen>
  );
}

function Links({ links }: { readonly links: readonly LateLink[] }) {
  const { slug: conference } = useConference();
  const end = useWrite((lateLink: string, headers) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/late-links/{lateLink}/end', {
        params: { path: { conference, lateLink } },
        headers,
      }),
    ),
  );
  if (links.length === 0) {
    return (
      <Empty title="No late links yet">
        <p>
          Somebody was ill, or a whole class had an exam? Make a link for one work or for several, and send it to them.
          It works for what they have begun already, too.
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ProblemNote error={end.error} />
      <Rows label="Late links">
        {links.map((link) => (
          <LinkRow key={link.id} link={link} busy={end.isPending} onEnd={() => end.mutate(link.id)} />
        ))}
      </Rows>
    </>
  );
}

function LinkRow(props: { readonly link: LateLink; readonly busy: boolean; readonly onEnd: () => void }) {
  const { link, busy, onEnd } = props;
  const { slug: conference, timeZone, types } = useConference();
  const type = types.find(({ id }) => id === link.typeId)?.name;
  return (
    <Row
      title={link.note === '' ? 'Without a note' : link.note}
      end={
        link.state === 'open' ? (
          <Button look="quiet" busy={busy} onClick={onEnd}>
            End it<span className="hide">: {link.note || 'the link without a note'}</span>
          </Button>
        ) : (
          STATE[link.state]
        )
      }
    >
      <p>
        {link.usedBy.length} of {link.uses} used{type === undefined ? '' : `, for “${type}” alone`}. Works until{' '}
        {momentOf(link.until, timeZone)}. Made by {link.madeBy ?? 'somebody who has left'} on{' '}
        {dayOf(link.madeAt, timeZone)}.
      </p>
      {link.usedBy.length > 0 ? (
        <p>
          Came by it:{' '}
          {link.usedBy.map(({ id, code }, place) => (
            <span key={id}>
              {place > 0 ? ', ' : null}
              <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: id }}>
                {code}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </Row>
  );
}
