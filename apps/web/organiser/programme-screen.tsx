import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { useWrite } from '../api/use-write';
import { Answer } from '../parts/answer';
import { Button } from '../parts/button';
import { Empty } from '../parts/loading';
import { momentOf } from '../parts/local-time';
import { ProblemNote } from '../parts/problem-note';
import { Part, Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { Reasons } from './reasons';
import { ReleaseLinks } from './release-links';

/** What is published, what changed from release to release, and publishing the next one. */
export function ProgrammeScreen() {
  const { slug: conference, timeZone } = useConference();
  const navigate = useNavigate();
  const params = { path: { conference } };
  const releases = useQuery({
    queryKey: ['releases', conference],
    queryFn: () => answerOf(api.GET('/api/v1/conferences/{conference}/releases', { params })),
  });
  const publish = useWrite(
    (_: null, headers) => answerOf(api.POST('/api/v1/conferences/{conference}/releases', { params, headers })),
    ({ jobId: job }) => navigate({ to: '/c/$conference/programme/publishing/$job', params: { conference, job } }),
  );
  const latest = releases.data?.[0]?.number ?? 0;
  return (
    <Screen
      title="Programme"
      lead="A release is the programme as it stands, frozen: book, site, calendars and open data are all made from it."
      acts={
        <Button busy={publish.isPending} onClick={() => publish.mutate(null)}>
          Publish release {latest + 1}
        </Button>
      }
    >
      <ProblemNote error={publish.error} />
      <Answer query={releases}>
        {(all) =>
          all.length === 0 ? (
            <Empty>
              <p>
                Nothing is published yet. Publishing makes the programme public for everybody; what you change
                afterwards stays here until the next release.
              </p>
            </Empty>
          ) : (
            <>
              <Part title={`Files of release ${latest}`}>
                <ReleaseLinks number={String(latest)} />
              </Part>
              {all.map(({ number, publishedAt, changes }) => (
                <Part key={number} title={`Release ${number}`}>
                  <p>Published {momentOf(publishedAt, timeZone)}.</p>
                  {changes.length === 0 ? <p>{number === 1 ? 'The first release.' : 'Nothing changed.'}</p> : null}
                  <Reasons
                    title={`What changed in release ${number}`}
                    reasons={changes.map(({ sentence }) => sentence)}
                  />
                </Part>
              ))}
            </>
          )
        }
      </Answer>
    </Screen>
  );
}
