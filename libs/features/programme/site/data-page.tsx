import { DownloadList } from './download-list';
import type { Page, SiteContext } from './site-context';

const FILES = [
  ['schedule.ics', 'Calendar', 'iCalendar: subscribe to it, and your calendar follows later releases'],
  ['schedule.xml', 'Schedule for conference apps', 'frab and pretalx XML'],
  ['schedule.json', 'Schedule for conference apps', 'frab and pretalx JSON'],
  ['submissions.csv', 'Presentations with times and places', 'CSV for spreadsheets'],
  ['changes.atom', 'What this release changed', 'Atom, for feed readers'],
  ['people.csv', 'People with roles and codes', 'CSV for spreadsheets'],
  ['release.json', 'The whole release', 'JSON: everything on this site can be rebuilt from it'],
  ['release.schema.json', 'Description of the release', 'JSON Schema'],
] as const;

/** What can be downloaded, and what it is good for. */
export function dataPage(site: SiteContext): Page {
  const { conference, number } = site.reader.release;
  return {
    path: 'data.html',
    title: 'Downloads and open data',
    description: `Programme of ${conference.title} as files: calendar, schedules, people, and the whole release.`,
    body: (
      <>
        <h1>Downloads and open data</h1>
        <p class="measure">
          Everything here is made from release {number} of the programme, like this site, so that none of it can
          disagree.
        </p>
        {site.downloads.length > 0 ? (
          <section>
            <h2>To print</h2>
            <DownloadList downloads={site.downloads} />
          </section>
        ) : null}
        <section>
          <h2>Open data</h2>
          <dl class="files">
            {FILES.map(([file, what, form]) => (
              <div key={file}>
                <dt>
                  <a href={`data/${file}`}>{file}</a>
                </dt>
                <dd>
                  {what}
                  <br />
                  <span class="who">{form}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        {conference.notices.length > 0 ? (
          <section>
            <h2>Sources and rights</h2>
            {conference.notices.map((notice) => (
              <p key={notice} class="measure">
                {notice}
              </p>
            ))}
            <p class="measure">Each abstract names where it was first published and under which licence.</p>
          </section>
        ) : null}
      </>
    ),
  };
}
