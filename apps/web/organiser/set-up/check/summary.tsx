import { Link } from '@tanstack/react-router';
import { abstract } from '../abstract/definition';
import { days } from '../days/days-section';
import type { Line, SectionDefinition } from '../frame/definition';
import { basics } from '../sections/basics';
import { phases } from '../sections/phases';
import { posters } from '../sections/posters';
import { privacy } from '../sections/privacy';
import { rooms } from '../sections/rooms-definition';
import { tracks } from '../sections/tracks';
import { types } from '../sections/types';
import type { SetUp } from '../shapes';
import { type SectionName, stepOf } from '../steps';
import styles from './check.module.css';

const told = <Form extends object>(definition: SectionDefinition<Form>, setUp: SetUp): readonly Line[] =>
  definition.describe(definition.toForm(setUp), setUp);

/** What stands in a section, in words; nothing for those that are written elsewhere. */
function linesOf(section: SectionName, setUp: SetUp): readonly Line[] {
  if (section === 'basics') return told(basics, setUp);
  if (section === 'phases') return told(phases, setUp);
  if (section === 'tracks') return told(tracks, setUp);
  if (section === 'types') return told(types, setUp);
  if (section === 'rooms') return told(rooms, setUp);
  if (section === 'days') return told(days, setUp);
  if (section === 'posters') return told(posters, setUp);
  if (section === 'abstract') return told(abstract, setUp);
  if (section === 'privacy') return told(privacy, setUp);
  return [];
}

/** All answers, section by section, each with the way to change them. */
export function Summary({ setUp, slug }: { readonly setUp: SetUp; readonly slug: string }) {
  return (
    <>
      {setUp.sections.map(({ section, state, sentence }) => {
        const name = section as SectionName;
        const label = stepOf(name)?.step.label ?? name;
        const lines = linesOf(name, setUp);
        const isOpen = state === 'to do' || state === 'needs another look';
        return (
          <section key={section} className={styles.section} aria-label={label}>
            <header>
              <h2>{label}</h2>
              <Link to="/c/$conference/set-up/$section" params={{ conference: slug, section: name }}>
                Change<span className="hide"> {label}</span>
              </Link>
            </header>
            {isOpen ? <p className={styles.missing}>! {sentence}</p> : null}
            {lines.length > 0 ? (
              <dl>
                {lines.map((line) => (
                  <div key={line.label}>
                    <dt>{line.label}</dt>
                    <dd>{line.text}</dd>
                  </div>
                ))}
              </dl>
            ) : isOpen ? null : (
              <p className={styles.soft}>{sentence}</p>
            )}
          </section>
        );
      })}
    </>
  );
}
