import type { JSX } from 'preact';
import { Markup } from './markup';
import { StarDrawing } from './parts';
import { dayPage, type Page, type SiteContext } from './site-context';

interface Place {
  readonly href: string;
  readonly label: string;
  readonly class?: string;
}

function places({ days, times, reader }: SiteContext): Place[] {
  return [
    ...days.map(({ day, startsAt }) => ({ href: dayPage(day), label: times.shortDay(startsAt) })),
    ...(reader.release.posterSessions.length > 0 ? [{ href: 'posters.html', label: 'Posters' }] : []),
    { href: 'abstracts.html', label: 'Abstracts' },
    { href: 'people.html', label: 'People' },
    { href: 'saved.html', label: 'Saved', class: 'scripted' },
  ];
}

function Footer({ site }: { readonly site: SiteContext }): JSX.Element {
  const { conference, number, publishedAt } = site.reader.release;
  return (
    <footer class="foot">
      <p>
        <strong>Release {number}</strong>, published {site.times.moment(publishedAt)}. All times are those of{' '}
        {conference.timeZone.split('/').at(-1)?.replace(/_/g, ' ')}.
      </p>
      {conference.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <ul class="links">
        <li>
          <a href="accessibility.html">Accessibility</a>
        </li>
        <li>
          <a href="data.html">Downloads and open data</a>
        </li>
        <li>
          <a href={`mailto:${conference.contact}`}>{conference.contact}</a>
        </li>
      </ul>
    </footer>
  );
}

/** A page with its head, header and footer. Nothing is loaded from elsewhere and nothing depends on the script. */
export function Frame(props: {
  readonly site: SiteContext;
  readonly page: Page;
  /** The whole stylesheet: in the page itself, because a request of its own would delay the first words by one round trip. */
  readonly style: string;
  readonly policy: string;
}): JSX.Element {
  const { site, page, style, policy } = props;
  const { conference, number } = site.reader.release;
  const home = page.path === 'index.html';
  const title = home ? conference.title : `${page.title} – ${conference.title}`;
  return (
    <html lang="en-GB" data-conference={conference.slug} data-release={number}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={conference.title} />
        {site.siteUrl === undefined ? null : <meta property="og:url" content={`${site.siteUrl}/${page.path}`} />}
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
        <Markup as="style" text={style} />
        <script src="site.js" defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the programme
        </a>
        <header class="head">
          {home ? null : (
            <a class="name" href="index.html">
              {conference.title}
            </a>
          )}
          <nav aria-label="Programme">
            <ul>
              {places(site).map((place) => (
                <li key={place.href} class={place.class}>
                  <a href={place.href} aria-current={place.href === page.path ? 'page' : undefined}>
                    {place.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {page.body}
        </main>
        <Footer site={site} />
        <p id="status" role="status" />
        <StarDrawing />
      </body>
    </html>
  );
}
