import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { PAGE_STYLE } from '../attendee/page-style';

/**
 * A small page of the server as a whole HTML document: works without script, is shown by nobody else, found by no search.
 * @param prefetch addresses of what the next page needs, fetched while this one is read
 */
export function smallPage(title: string, children: ComponentChildren, prefetch: readonly string[] = []): string {
  const document: JSX.Element = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – Colloquy`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <nav class="top" aria-label="Colloquy">
          <a class="name" href="/">
            Colloquy
          </a>
          <a href="/app/">Workspace</a>
        </nav>
        <main class="hero">
          <h1 class="title">{title}</h1>
          {children}
        </main>
        {/* After the words: asking for all these holds up a slow phone before it shows the first of them. */}
        {prefetch.map((href) => (
          <link key={href} rel="prefetch" href={href} />
        ))}
      </body>
    </html>
  );
  // In the page itself: on a slow phone one more request is half a second before the first word.
  const withStyle = render(document).replace('</head>', () => `<style>${PAGE_STYLE.css}</style></head>`);
  return `<!doctype html>\n${withStyle}`;
}
