import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { conferencesQuery, viewerQuery } from '../api/queries';
import { Answer } from '../parts/answer';
import { Empty } from '../parts/loading';
import { Row, Rows } from '../parts/rows';
import { Screen } from '../parts/screen';
import { Bare } from '../shell/frame';
import { rolesIn } from '../shell/roles';
import { SignIn } from '../shell/sign-in';

/** The start of the workspace: signing in, or the conferences in which one has a part. */
export function HomeScreen() {
  const viewer = useQuery(viewerQuery);
  const conferences = useQuery(conferencesQuery);
  if (viewer.data && viewer.data.personId === null) return <SignIn />;
  const slugs = new Set(viewer.data?.memberships.map(({ conference }) => conference));
  const [only] = slugs;
  if (only !== undefined && slugs.size === 1) {
    return <Navigate to="/c/$conference" params={{ conference: only }} replace />;
  }
  return (
    <Bare>
      <Screen title="Your conferences">
        <Answer query={viewer}>
          {(person) =>
            slugs.size === 0 ? (
              <Empty>You have no part in a conference yet. Ask the organisers of yours.</Empty>
            ) : (
              <Answer query={conferences}>
                {(all) => (
                  <Rows label="Your conferences">
                    {all
                      .filter(({ slug }) => slugs.has(slug))
                      .map(({ slug, title }) => (
                        <Row
                          key={slug}
                          title={
                            <Link to="/c/$conference" params={{ conference: slug }}>
                              {title}
                            </Link>
                          }
                        >
                          {rolesIn(person, slug).join(', ')}
                        </Row>
                      ))}
                  </Rows>
                )}
              </Answer>
            )
          }
        </Answer>
      </Screen>
    </Bare>
  );
}
