import { placeLine, SearchForm, SubmissionLine, TrackMark } from './parts';
import { count, type Page, type SiteContext } from './site-context';

/** Everything that is presented, by track and code. The browser's own find reads it without any script. */
export function abstractsPage(site: SiteContext): Page {
  const { submissions, tracks } = site.reader.release;
  const groups = tracks
    .map((track) => ({ track, works: submissions.filter(({ trackId }) => trackId === track.id) }))
    .filter(({ works }) => works.length > 0);
  return {
    path: 'abstracts.html',
    title: 'Abstracts',
    description: `${count(submissions.length, 'abstract')} in ${count(groups.length, 'track')}, with times and places.`,
    body: (
      <>
        <h1>Abstracts</h1>
        <SearchForm />
        <ul class="tracks">
          {groups.map(({ track, works }) => (
            <li key={track.id}>
              <TrackMark site={site} track={track} /> <a href={`#track-${track.letter.toLowerCase()}`}>{track.name}</a>{' '}
              <span class="who">{works.length}</span>
            </li>
          ))}
        </ul>
        {groups.map(({ track, works }) => (
          <section key={track.id} id={`track-${track.letter.toLowerCase()}`}>
            <h2>
              <TrackMark site={site} track={track} /> {track.name}
            </h2>
            <ul class="lines codes">
              {works.map((submission) => (
                <SubmissionLine
                  key={submission.id}
                  site={site}
                  submission={submission}
                  mark={submission.code}
                  place={placeLine(site, site.reader.appearance(submission.id))}
                />
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}
