import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { ProblemNote } from '../../parts/problem-note';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { draftQuery, writingRulesQuery } from '../write/frame/writing-queries';
import { ComparisonPart } from './comparison';
import { useKeep } from './use-version-acts';
import { VersionList } from './version-list';
import { isEnded, isKept } from './version-words';
import { versionQuery, versionsQuery } from './versions-queries';

/** All versions of a work: to compare two, to read one, to bring one back; and to keep what the draft holds now. */
export function VersionsScreen() {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const versions = useQuery(versionsQuery(conference, submission));
  const draft = useQuery(draftQuery(conference, submission));
  const rules = useQuery(writingRulesQuery(conference));
  const latest = versions.data?.[0]?.number;
  const newest = useQuery({
    ...versionQuery(conference, submission, String(latest)),
    enabled: latest !== undefined,
  });
  const keep = useKeep(conference, submission);
  const draftDiffers =
    draft.data !== undefined &&
    (latest === undefined || (newest.data !== undefined && !isKept(draft.data, newest.data)));
  const mayKeep = draftDiffers && !isEnded(draft.data);
  return (
    <Screen
      title={draft.data ? `Versions of ${draft.data.code}` : 'Versions'}
      lead="Nothing that was kept is ever overwritten. Compare two versions, read one, or bring one back into your draft."
      acts={
        <>
          {mayKeep ? (
            <Button busy={keep.isPending} onClick={() => keep.mutate(null)}>
              Keep this version
            </Button>
          ) : null}
          <Link
            className={buttonLook('quiet')}
            to="/c/$conference/submissions/$submission"
            params={{ conference, submission }}
          >
            Where it stands
          </Link>
        </>
      }
    >
      <ProblemNote error={keep.error} />
      <Answer query={versions}>
        {(all) => (
          <Answer query={draft}>
            {(now) => (
              <>
                {all.length > 0 ? (
                  <Part title="What has changed">
                    <Answer query={rules}>
                      {(asked) => (
                        <ComparisonPart
                          submission={submission}
                          versions={all}
                          draft={now}
                          rules={asked}
                          draftDiffers={draftDiffers}
                        />
                      )}
                    </Answer>
                  </Part>
                ) : null}
                <Part title="All versions">
                  {all.length > 0 ? (
                    <VersionList
                      submission={submission}
                      versions={all}
                      restorable={isEnded(now) ? [] : draftDiffers ? all : all.slice(1)}
                    />
                  ) : (
                    <p>
                      There is none yet. One is kept by itself when you submit, when you come back after a pause, and
                      when somebody else goes on writing; you can keep one now as well.
                    </p>
                  )}
                </Part>
              </>
            )}
          </Answer>
        )}
      </Answer>
    </Screen>
  );
}
