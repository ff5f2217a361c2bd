import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { InlineText } from '../../../parts/inline-text';
import { shortDayOf } from '../../../parts/local-time';
import type { Column } from '../../../parts/tables/column';
import { DataTable } from '../../../parts/tables/data-table';
import { useConference } from '../../../parts/use-conference';
import { FreePlace } from './free-place';
import type { Places } from './places-query';

type Place = Places['places'][number];

const STATES: Readonly<Record<string, string>> = {
  asked: '○ Open',
  confirmed: '✓ Comes',
  declined: '× Gave the place back',
  withdrawn: '× Withdrawn',
};
/** Those who are late come first, then whoever has not answered. */
const urgency = ({ late, state }: Place): number => (late ? 0 : state === 'asked' ? 1 : state === 'confirmed' ? 2 : 3);

/** Everybody with a place, whoever has not answered first. */
export function AnswersTable({ places }: { readonly places: readonly Place[] }) {
  const { slug: conference, timeZone } = useConference();
  const columns = useMemo<Column<Place>[]>(
    () => [
      {
        ...{ key: 'work', title: 'Work', head: true },
        value: ({ code, title }) => `${code} ${title}`,
        cell: ({ submissionId, code, title }) => (
          <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: submissionId }}>
            {code} <InlineText text={title} />
          </Link>
        ),
      },
      {
        key: 'who',
        title: 'Presents',
        value: ({ presenters }) => presenters.join(', '),
        width: '12rem',
        from: 'tablet',
      },
      {
        ...{ key: 'as', title: 'As', width: '9rem' },
        value: ({ type }) => type,
        cell: ({ type, fromWaitlist }) => `${type.replace('-', ' ')}${fromWaitlist ? ', from the waiting list' : ''}`,
      },
      {
        ...{ key: 'answer', title: 'Answer', width: '13rem' },
        value: urgency,
        cell: (place) => (
          <>
            {place.late ? '! Late' : STATES[place.state]}
            {place.state === 'asked' ? `, until ${shortDayOf(place.answerBy, timeZone)}` : ''}
            {place.late ? <FreePlace place={place} /> : null}
          </>
        ),
      },
    ],
    [conference, timeZone],
  );
  return (
    <DataTable
      label="Who takes their place"
      noun={['work', 'works']}
      rows={places}
      columns={columns}
      keyOf={keyOf}
      sort={MOST_URGENT}
      empty={<p>Nobody has a place yet.</p>}
    />
  );
}

const keyOf = ({ submissionId }: Place): string => submissionId;
const MOST_URGENT = { key: 'answer', down: false };
