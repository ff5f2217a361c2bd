import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../../parts/answer';
import { Empty } from '../../../parts/loading';
import { Rows } from '../../../parts/rows';
import { Part, Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { reviewingRulesQuery } from '../../set-up/reviewing/reviewing-rules-query';
import { redactionQuery } from './blind-query';
import { BlindWork } from './blind-work';

/** What reviewers read where they must not know the authors: looked at, put better, and files let through. */
export function BlindScreen() {
  const { slug: conference } = useConference();
  const works = useQuery(redactionQuery(conference));
  const rules = useQuery(reviewingRulesQuery(conference));
  return (
    <Screen
      title="What reviewers read"
      lead="Names, places, addresses and links are taken out before reviewers see a work. Look at those in which something was found, and put the words better where they need it."
    >
      <Answer query={rules}>
        {({ anonymity }) =>
          anonymity === 'double' ? null : (
            <p>
              Reviewers of this conference know the authors, so they read every work as it was sent in. You can{' '}
              <Link to="/c/$conference/set-up/reviewing" params={{ conference }}>
                change that in the set-up
              </Link>
              .
            </p>
          )
        }
      </Answer>
      <Answer query={works}>
        {(all) => {
          const found = all.filter(({ traces, byHand, files }) => traces.length > 0 || byHand || files.length > 0);
          const clear = all.length - found.length;
          if (all.length === 0) {
            return (
              <Empty title="Nothing sent in yet">
                <p>As soon as abstracts come in, you see here how reviewers will read them.</p>
              </Empty>
            );
          }
          return (
            <>
              {found.length > 0 ? (
                <Part title="Look at these">
                  <Rows label="Works in which something tells whose they are">
                    {found.map((work) => (
                      <BlindWork key={work.submissionId} work={work} />
                    ))}
                  </Rows>
                </Part>
              ) : null}
              <p>
                {clear === 1 ? 'In one work nothing was found' : `In ${clear} works nothing was found`} that tells whose
                it is.
              </p>
            </>
          );
        }}
      </Answer>
    </Screen>
  );
}
