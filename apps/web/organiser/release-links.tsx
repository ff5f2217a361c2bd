import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { Answer } from '../parts/answer';
import { Row, Rows } from '../parts/rows';
import { useConference } from '../parts/use-conference';

/** What the files are; one that is not named here bears its own name. */
const NAMES: Record<string, string> = {
  'programme.pdf': 'Programme book (PDF)',
  'floor-plan.svg': 'Floor plan (SVG)',
  'schedule.ics': 'Calendar (iCalendar)',
  'schedule.json': 'Schedule (JSON)',
  'schedule.xml': 'Schedule (XML)',
  'submissions.csv': 'Presentations (CSV)',
  'changes.atom': 'What changed (Atom)',
  'people.csv': 'People (CSV)',
  'release.json': 'The whole release (JSON)',
  'release.schema.json': 'Schema of the release (JSON Schema)',
};
const KILO = 1000;

function size(bytes: number): string {
  return bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

/** The files of a release, apart from the pages of its site; all are made from the same frozen value. */
export function ReleaseLinks({ number }: { readonly number: string }) {
  const { slug: conference } = useConference();
  const outputs = useQuery({
    queryKey: ['outputs', conference, number],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/releases/{number}/outputs', {
          params: { path: { conference, number } },
        }),
      ),
  });
  return (
    <Answer query={outputs}>
      {(files) => (
        <Rows label={`Files of release ${number}`}>
          <Row title={<a href={`/c/${conference}/`}>The programme site</a>} end="web pages" />
          {files
            .filter(({ path }) => !path.startsWith('site/'))
            .map(({ path, bytes }) => (
              <Row
                key={path}
                title={<a href={`/c/${conference}/releases/${number}/${path}`}>{NAMES[path] ?? path}</a>}
                end={size(bytes)}
              />
            ))}
        </Rows>
      )}
    </Answer>
  );
}
