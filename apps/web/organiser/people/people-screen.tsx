import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Screen } from '../../parts/screen';
import { Tabs } from '../../parts/tabs';
import { useConference } from '../../parts/use-conference';
import { InvitationsPart } from './invitations-part';
import { InviteDialog } from './invite-dialog';
import { LinkDialog } from './link-dialog';
import { LinksPart } from './links-part';
import { invitationsQuery, linksQuery, peopleQuery } from './people-queries';
import { PeopleTable } from './people-table';

/** Everybody in the conference, who is invited, and the ways in. */
export function PeopleScreen() {
  const { slug: conference } = useConference();
  const people = useQuery(peopleQuery(conference));
  const invitations = useQuery(invitationsQuery(conference));
  const links = useQuery(linksQuery(conference));
  const [asking, setAsking] = useState<'person' | 'link' | null>(null);
  const close = () => setAsking(null);
  const waiting = invitations.data?.filter(({ state }) => state === 'waiting').length;
  return (
    <Screen
      title="People"
      lead="Who takes part and as what. Invite people by mail, by a link, or with a list."
      acts={
        <>
          <Button onClick={() => setAsking('person')}>Invite somebody</Button>
          <Button look="quiet" onClick={() => setAsking('link')}>
            Make a link
          </Button>
          <Link to="/c/$conference/people/upload" params={{ conference }} className={buttonLook('quiet')}>
            Upload a list
          </Link>
        </>
      }
    >
      <Tabs
        label="People"
        tabs={[
          {
            ...{ id: 'everybody', title: 'Everybody', count: people.data?.length },
            panel: <Answer query={people}>{(all) => <PeopleTable people={all} />}</Answer>,
          },
          {
            ...{ id: 'invited', title: 'Invited', count: waiting },
            panel: <Answer query={invitations}>{(all) => <InvitationsPart invitations={all} />}</Answer>,
          },
          {
            ...{ id: 'links', title: 'Links', count: links.data?.length },
            panel: <Answer query={links}>{(all) => <LinksPart links={all} />}</Answer>,
          },
        ]}
      />
      <InviteDialog open={asking === 'person'} onClose={close} />
      <LinkDialog open={asking === 'link'} onClose={close} />
    </Screen>
  );
}
