import type { Schemas } from '@colloquy/api-client';
import { useConference } from '../../../parts/use-conference';
import styles from '../../timetable/acts/tool.module.css';
import { type Count, countsOf } from './shared-counts';

/** `3`, or `3 → 5` where that would change. */
const inWords = ({ now, after }: Count): string => (now === after ? `${now}` : `${now} → ${after}`);

/** How many posters of each topic every session has now, and would have with what is ticked. */
export function TopicsTable(props: {
  readonly preview: Schemas['SharedOutDto'];
  readonly sessions: readonly Schemas['PosterSessionDto'][];
  readonly without: ReadonlySet<string>;
}) {
  const { preview, sessions, without } = props;
  const { tracks } = useConference();
  const count = countsOf(preview, without);
  const topics = tracks.filter(({ id }) => preview.posters.some(({ trackId }) => trackId === id));
  const places = [
    ...sessions.map(({ id, title }) => ({ id, title })),
    ...(count(null).now > 0 ? [{ id: null, title: 'No session' }] : []),
  ];
  const row = (name: string, trackId?: string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {places.map(({ id, title }) => (
        <td key={id} data-number data-label={title}>
          {inWords(count(id, (poster) => trackId === undefined || poster.trackId === trackId))}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {places.map(({ id, title }) => (
              <th key={id} scope="col" data-number>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('All posters')}
          {topics.map(({ id, name, letter }) => row(`${letter} · ${name}`, id))}
          <tr>
            <th scope="row">Boards</th>
            {places.map(({ id, title }) => (
              <td key={id} data-number data-label={title}>
                {sessions.find((session) => session.id === id)?.boards ?? '–'}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
