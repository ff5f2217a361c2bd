import type { JSX } from 'preact';
import type { DayItem, ProgrammeDay } from '../domain/programme-days';
import type { ReleaseRoom } from '../domain/release';
import { ScrollRegion } from './markup';
import { TrackMark, trackClass } from './parts';
import { count, type SiteContext, sessionPage } from './site-context';

function roomsInUse({ reader }: SiteContext, day: ProgrammeDay): ReleaseRoom[] {
  const used = new Set(
    day.items.flatMap((item) => {
      if (item.kind === 'block') return item.sessions.map(({ roomId }) => roomId);
      return item.kind === 'posters' ? [item.posterSession.roomId] : [];
    }),
  );
  return reader.release.rooms.filter(({ id }) => used.has(id));
}

function Cell(props: { readonly site: SiteContext; readonly item: DayItem; readonly room: ReleaseRoom }): JSX.Element {
  const { site, item, room } = props;
  if (item.kind === 'posters' && item.posterSession.roomId === room.id) {
    const { id, title, placements } = item.posterSession;
    return (
      <td>
        <a href={`posters.html#p-${id.slice(0, 8)}`}>{title}</a>
        <p class="who">{count(placements.length, 'poster')}</p>
      </td>
    );
  }
  const held = item.kind === 'block' ? item.sessions.filter(({ roomId }) => roomId === room.id) : [];
  return (
    <td class={held[0] ? trackClass(site, held[0].trackId) : undefined}>
      {held.map(({ code, title, trackId, talks }) => (
        <div key={code}>
          <p>
            <TrackMark site={site} track={site.reader.track(trackId)} /> <a href={sessionPage(code)}>{code}</a>
          </p>
          <p>{title}</p>
          <p class="who">{count(talks.length, 'talk')}</p>
        </div>
      ))}
    </td>
  );
}

/** The day as a table: a row for each time, a column for each room. Scrolls inside its own region where it is wide. */
export function DayGrid({ site, day }: { readonly site: SiteContext; readonly day: ProgrammeDay }): JSX.Element {
  const rooms = roomsInUse(site, day);
  return (
    <section id="grid" class="grid-part">
      <h2>By room</h2>
      <ScrollRegion label="Rooms and times">
        <table class="grid">
          <caption>{site.times.day(day.startsAt)}: rooms and times</caption>
          <thead>
            <tr>
              <th scope="col">Time</th>
              {rooms.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {day.items.map((item) => (
              <tr key={`${item.startsAt} ${item.kind}`}>
                <th scope="row">{site.times.span(item.startsAt, item.endsAt)}</th>
                {item.kind === 'gathering' ? (
                  <td class="all" colSpan={Math.max(1, rooms.length)}>
                    {item.gathering.title}, {item.gathering.place}
                  </td>
                ) : (
                  rooms.map((room) => <Cell key={room.id} site={site} item={item} room={room} />)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
