import type { Page, SiteContext } from './site-context';

/** The accessibility statement: only what holds for every site that this program makes. */
export function accessibilityPage(site: SiteContext): Page {
  const { conference, number, publishedAt, posterSessions } = site.reader.release;
  const contact = <a href={`mailto:${conference.contact}`}>{conference.contact}</a>;
  return {
    path: 'accessibility.html',
    title: 'Accessibility',
    description: `Accessibility statement for the programme of ${conference.title}.`,
    body: (
      <div class="measure">
        <h1>Accessibility</h1>
        <p class="lead">This statement is about the programme site of {conference.title}.</p>
        <h2>What you can do here</h2>
        <ul>
          <li>
            Read every page without JavaScript. The script adds search, saved talks and reading without a network.
          </li>
          <li>Move through every page with the keyboard, and see where you are.</li>
          <li>
            Enlarge text to 400 per cent without scrolling sideways. Wide tables and floor plans scroll in their own
            frame.
          </li>
          <li>Choose a dark or light display, more contrast or less motion in your device: the site follows.</li>
          <li>Tell tracks apart by letter. Colour and pattern only repeat it.</li>
          <li>Print every page.</li>
          {posterSessions.length > 0 ? (
            <li>
              Find every poster in <a href="posters.html">a list in walking order</a> that tells what the floor plan
              shows.
            </li>
          ) : null}
        </ul>
        <h2>How it was checked</h2>
        <p>
          The site is made to meet the Web Content Accessibility Guidelines, version 2.2, level AA. The templates from
          which it is built are checked with axe in light and dark, on narrow and on wide screens. This is a check by
          machine: it has not been tried by people with screen readers or other assistive technology.
        </p>
        <h2>What is not accessible</h2>
        <ul>
          <li>
            Mathematics in abstracts is set as text; what goes beyond simple formulas is shown in TeX, as it was typed.
          </li>
          <li>Abstracts are the authors' own text: words in another language than English are not marked as such.</li>
        </ul>
        <h2>The rooms</h2>
        <p>
          <a href="index.html#rooms">Which rooms are step-free and have a hearing loop</a> is listed on the first page,
          and with each talk.
        </p>
        <h2>Ask us</h2>
        <p>
          If something here does not work for you, if you need the programme in another form, or if you need an
          adjustment at the conference, write to {contact}.
        </p>
        <p class="who">
          Written for release {number}, {site.times.moment(publishedAt)}.
        </p>
      </div>
    ),
  };
}
