import type { Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { submissionsByIdQuery } from '../api/queries';
import { Answer } from '../parts/answer';
import { buttonLook } from '../parts/button';
import { InlineText } from '../parts/inline-text';
import { StateMark, TrackMark } from '../parts/marks';
import { Screen } from '../parts/screen';
import type { Column } from '../parts/tables/column';
import { DataTable } from '../parts/tables/data-table';
import { useConference } from '../parts/use-conference';

type Submission = Schemas['SubmissionDto'];
type Conference = Schemas['ConferenceDto'];

const keyOf = ({ id }: Submission): string => id;

const columnsFor = ({ slug, tracks }: Conference): readonly Column<Submission>[] => [
  { key: 'code', title: 'Code', value: ({ code }) => code, width: '5.5rem' },
  {
    key: 'title',
    title: 'Title',
    head: true,
    value: ({ title }) => plainText(parseInline(title)),
    cell: ({ id, title }) => (
      <Link to="/c/$conference/submissions/$submission" params={{ conference: slug, submission: id }}>
        <InlineText text={title} />
      </Link>
    ),
  },
  {
    key: 'authors',
    title: 'Authors',
    from: 'desk',
    width: '18rem',
    value: ({ authors }) => authors.map(({ name }) => name).join(', '),
  },
  {
    key: 'track',
    title: 'Track',
    width: '5.5rem',
    value: ({ trackId }) => tracks.find(({ id }) => id === trackId)?.letter,
    cell: ({ trackId }) => <TrackMark id={trackId} />,
  },
  {
    key: 'state',
    title: 'State',
    width: '9rem',
    value: ({ state }) => state,
    cell: ({ state }) => <StateMark state={state} />,
  },
];

/** All submissions, for organisers. */
export function SubmissionsScreen() {
  const conference = useConference();
  const { slug } = conference;
  const submissions = useQuery(submissionsByIdQuery(slug));
  const rows = useMemo(() => [...(submissions.data?.values() ?? [])], [submissions.data]);
  const columns = useMemo(() => columnsFor(conference), [conference]);
  return (
    <Screen
      title="Submissions"
      lead="Everything that came in. Search by words of a title, by author, code or state."
      acts={
        <>
          <Link to="/c/$conference/submissions/import" params={{ conference: slug }} className={buttonLook('quiet')}>
            Bring in from files
          </Link>
          <a href={`/api/v1/conferences/${slug}/submissions/export.xlsx`} className={buttonLook('quiet')}>
            Download as a workbook
          </a>
        </>
      }
    >
      <Answer query={submissions}>
        {() => (
          <DataTable
            label="Submissions"
            noun={['submission', 'submissions']}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            empty={
              <p>
                Nothing has come in yet. Authors send in abstracts while the call is open; what you have already in a
                table, in pretalx or in Indico you can bring in.
              </p>
            }
          />
        )}
      </Answer>
    </Screen>
  );
}
