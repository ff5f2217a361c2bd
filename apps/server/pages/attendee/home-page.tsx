import type { Conference } from '@colloquy/features/conferences';
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { ConferencePart } from './conference-part';
import { EmptyPart } from './empty-part';
import type { HomeConference } from './home-conference';
import { dayRange } from './local-dates';
import { PAGE_STYLE } from './page-style';

export type { HomeConference };

function titleOf(conferences: readonly HomeConference[]): string {
  const [first, ...others] = conferences;
  if (!first) return 'Colloquy – no conference yet';
  return others.length === 0 ? first.conference.title : 'Conferences – Colloquy';
}

/** Where there are several: each with its days, and a way to it on this page. */
function Contents({ conferences }: { readonly conferences: readonly HomeConference[] }): JSX.Element {
  return (
    <header class="hero">
      <h1 class="title">Conferences</h1>
      <ul class="contents">
        {conferences.map(({ conference: { slug, title, startsOn, endsOn, venue } }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{title}</a>
            <p>
              {dayRange(startsOn, endsOn)}, {venue}
            </p>
          </li>
        ))}
      </ul>
    </header>
  );
}

function Body({ conferences }: { readonly conferences: readonly HomeConference[] }): JSX.Element {
  if (conferences.length === 0) return <EmptyPart />;
  const several = conferences.length > 1;
  return (
    <>
      {several ? <Contents conferences={conferences} /> : null}
      {conferences.map((home) => (
        <ConferencePart key={home.conference.id} home={home} level={several ? 2 : 1} />
      ))}
    </>
  );
}

/** A page for everybody as a whole HTML document: readable without script, nothing inline, nothing from elsewhere. */
function publicPage(title: string, description: string, body: JSX.Element): string {
  const document = render(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={PAGE_STYLE.href} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to what this is
        </a>
        <nav class="top" aria-label="Colloquy">
          <a class="name" href="/">
            Colloquy
          </a>
          <a href="/app/">Workspace</a>
        </nav>
        <main id="main" tabIndex={-1}>
          {body}
        </main>
        <footer class="foot">
          <p>
            For authors, mentors, reviewers and organisers: <a href="/app/">the workspace</a>. For programs:{' '}
            <a href="/api/v1/openapi.json">the interface (OpenAPI)</a>.
          </p>
        </footer>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}`;
}

const describing = ({ title }: Conference): string =>
  `${title}: what it is, when, what happens next, and the programme.`;

/** The first page of the server: what conferences there are, and what happens next in each. */
export function homePage(conferences: readonly HomeConference[]): string {
  const [first] = conferences;
  const description = first ? describing(first.conference) : 'The organiser of student research conferences.';
  return publicPage(titleOf(conferences), description, <Body conferences={conferences} />);
}

/** The page of one conference. */
export function conferencePage(home: HomeConference): string {
  const { conference } = home;
  return publicPage(conference.title, describing(conference), <ConferencePart home={home} level={1} />);
}
