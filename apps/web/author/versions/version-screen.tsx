import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Abstract } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { ProblemNote } from '../../parts/problem-note';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { draftQuery, writingRulesQuery } from '../write/frame/writing-queries';
import { useRestore } from './use-version-acts';
import { fieldPairs } from './version-fields';
import { isEnded, isKept, whyKept } from './version-words';
import styles from './versions.module.css';
import { versionQuery, versionsQuery } from './versions-queries';

/** One version of a work, to be read in full and brought back. */
export function VersionScreen() {
  const { slug: conference, timeZone } = useConference();
  const { submission = '', number = '' } = useParams({ strict: false });
  const version = useQuery(versionQuery(conference, submission, number));
  const rules = useQuery(writingRulesQuery(conference));
  const draft = useQuery(draftQuery(conference, submission));
  const restore = useRestore(conference, submission);
  const { data } = version;
  const latest = useQuery(versionsQuery(conference, submission)).data?.[0]?.number;
  const mayRestore =
    data && draft.data && latest && !isEnded(draft.data) && !(String(latest) === number && isKept(draft.data, data));
  return (
    <Screen
      title={`Version ${number}`}
      lead={
        data
          ? `${whyKept(data.occasion)}, ${momentOf(data.at, timeZone)}${data.by ? `, written by ${data.by}` : ''}.${data.counts ? ' This version counts.' : ''}`
          : undefined
      }
      acts={
        <>
          {mayRestore ? (
            <Button busy={restore.isPending} onClick={() => restore.mutate(Number(number))}>
              Bring this version back
            </Button>
          ) : null}
          <Link
            className={buttonLook('quiet')}
            to="/c/$conference/submissions/$submission/versions"
            params={{ conference, submission }}
          >
            All versions
          </Link>
        </>
      }
    >
      <ProblemNote error={restore.error} />
      <Answer query={version}>
        {(found) => (
          <Answer query={rules}>
            {(asked) => (
              <dl className={styles.whole}>
                {fieldPairs(found, found, asked)
                  .filter(({ after }) => after.trim() !== '')
                  .map(({ key, label, after }) => (
                    <div key={key}>
                      <dt>{label}</dt>
                      <dd>{isText(key) ? <Abstract text={after} /> : plain(key, after)}</dd>
                    </div>
                  ))}
              </dl>
            )}
          </Answer>
        )}
      </Answer>
    </Screen>
  );
}

const isText = (key: string): boolean => key === 'abstract' || key.startsWith('texts.');
const plain = (key: string, text: string): string => (key === 'title' ? plainText(parseInline(text)) : text);
