import type { JSX } from 'preact';
import { Heading, type Level } from './heading';

/** What is published of a conference, each with what it is good for. All of it is made from the same release. */
export function ProgrammePart(props: {
  readonly slug: string;
  readonly release: number;
  readonly level: Level;
}): JSX.Element {
  const { slug, release, level } = props;
  const site = `/c/${slug}`;
  const files = `${site}/releases/latest`;
  const links = [
    { href: `${site}/`, label: 'Programme', note: 'talks by day, room and track; works offline' },
    { href: `${site}/abstracts.html`, label: 'Abstracts', note: 'all works, with their authors' },
    {
      href: `${site}/posters.html`,
      label: 'Floor plan and posters',
      note: 'which poster hangs where, as a plan and a list',
    },
    { href: `${files}/programme.pdf`, label: 'Programme book', note: 'PDF, to print or to read aloud' },
    { href: `${files}/schedule.ics`, label: 'Calendar', note: 'iCalendar, for your own calendar' },
    { href: `${site}/data.html`, label: 'Open data', note: 'JSON, XML and CSV of the same release' },
  ];
  return (
    <section>
      <Heading level={level} look="part">
        The programme, release {release}
      </Heading>
      <ul class="links">
        {links.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
