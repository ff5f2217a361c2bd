import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { buttonLook } from '../../parts/button';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { DiscussionPart } from './discussion-part';
import { discussionQuery } from './discussion-query';

/** The reviews of a work and what is said about it, for organisers. */
export function DiscussionScreen() {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const { data } = useQuery(discussionQuery(conference, submission));
  return (
    <Screen
      title={data ? `Reviews of ${data.code}` : 'Reviews'}
      lead={data ? plainText(parseInline(data.title)) : undefined}
      acts={
        <Link className={buttonLook('quiet')} to="/c/$conference/reviews" params={{ conference }}>
          All reviews
        </Link>
      }
    >
      <DiscussionPart submission={submission} />
    </Screen>
  );
}
