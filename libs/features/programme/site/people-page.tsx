import type { JSX } from 'preact';
import type { PersonEntry, PublicRole } from '../domain/read-release';
import { abstractPage } from '../outputs/published';
import { count, type Page, type SiteContext, sessionPage } from './site-context';

const DOES: Record<PublicRole, string> = {
  presenter: 'presents',
  author: 'author of',
  mentor: 'mentor of',
  chair: 'chairs',
};

function Entry({ entry }: { readonly entry: PersonEntry }): JSX.Element {
  return (
    <li>
      {entry.person.name}
      {[...entry.codes].map(([role, codes]) => (
        <span key={role} class="who">
          {' '}
          {DOES[role]}{' '}
          {codes.map((code, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <a href={role === 'chair' ? sessionPage(code) : abstractPage(code)}>{code}</a>
            </>
          ))}
        </span>
      ))}
    </li>
  );
}

/** The letter under which an index sorts a name: without accents, in upper case. */
function initial(sortName: string): string {
  return sortName.normalize('NFD').charAt(0).toUpperCase();
}

/** Everybody with a role, by family name. */
export function peoplePage(site: SiteContext): Page {
  const people = site.reader.people();
  const letters = new Map<string, PersonEntry[]>();
  for (const entry of people) {
    const letter = initial(entry.person.sortName);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return {
    path: 'people.html',
    title: 'People',
    description: `${count(people.length, 'person', 'people')}: presenters, authors, mentors and chairs.`,
    body: (
      <>
        <h1>People</h1>
        <p class="lead">Presenters, authors, mentors and chairs, by family name</p>
        <div class="index">
          {[...letters].map(([letter, entries]) => (
            <section key={letter}>
              <h2>{letter}</h2>
              <ul>
                {entries.map((entry) => (
                  <Entry key={entry.person.id} entry={entry} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </>
    ),
  };
}
