import { answerOf } from '@colloquy/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { buttonLook } from '../../parts/button';
import { dayOf, timeOf } from '../../parts/local-time';
import { nextOf, Pages } from '../../parts/pages';
import { Row } from '../../parts/rows';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { groupLines } from './group-lines';
import styles from './log.module.css';
import { LogFilters, type Wanted } from './log-filters';
import { queryOf } from './log-query';

const ALL: Wanted = { person: '', act: '', what: '', from: '', to: '', text: '' };

/** Who did what in the conference, and who was shown what of sensitive kinds. */
export function LogScreen() {
  const { slug: conference, timeZone } = useConference();
  const [wanted, setWanted] = useState(ALL);
  const query = queryOf(wanted, timeZone);
  const choices = useQuery({
    queryKey: ['log-choices', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/log-choices', { params: { path: { conference } } })),
  });
  const lines = useInfiniteQuery({
    queryKey: ['log', conference, query],
    initialPageParam: '',
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/v1/conferences/{conference}/log', {
          params: { path: { conference }, query: { ...query, limit: 200, after: after || undefined } },
        }),
      ),
    getNextPageParam: nextOf,
    select: ({ pages, pageParams }) => ({
      pages: pages.map(({ items, next }) => ({ items: groupLines(items), next })),
      pageParams,
    }),
  });
  const file = `/api/v1/conferences/${conference}/log-file?${new URLSearchParams(query)}`;
  const narrowed = Object.keys(query).length > 0;
  return (
    <Screen
      title="Log"
      lead="Who did what, and who saw what of sensitive kinds. Nobody can change it. Who reviewed a work of yours stays hidden from you here as well."
      acts={
        <a className={buttonLook('quiet')} href={file} download="log.csv">
          Take it away as a table
        </a>
      }
    >
      <LogFilters
        wanted={wanted}
        people={choices.data?.people ?? []}
        names={choices.data?.names ?? []}
        onChange={setWanted}
        onClear={narrowed ? () => setWanted(ALL) : undefined}
      />
      <Pages
        query={lines}
        noun={['line', 'lines']}
        empty={
          narrowed ? (
            <p>Nothing in the log is like that. Take away one of the conditions.</p>
          ) : (
            <p>Nothing has happened yet. Every act of anybody in this conference comes here by itself.</p>
          )
        }
      >
        {({ id, first: { at, what, sentence }, others }) => (
          <Row key={id} title={<span className={styles.sentence}>{sentence}</span>}>
            <span>{what === 'saw' ? 'Seen on' : 'On'} </span>
            {dayOf(at, timeZone)}, {timeOf(at, timeZone)}
            {others.length > 0 ? (
              <details>
                <summary>and {others.length} more like it</summary>
                <ul>
                  {others.map((other) => (
                    <li key={other.id}>{other.sentence}</li>
                  ))}
                </ul>
              </details>
            ) : null}
          </Row>
        )}
      </Pages>
    </Screen>
  );
}
