import { Button } from '../../../parts/button';
import builder from '../form/builder.module.css';
import { keyed } from '../frame/rows';
import type { SetUp } from '../shapes';
import type { SectionRow } from './definition';

/** Sections that are not asked for any more although there are texts in them: those are kept, and come back with it. */
export function RemovedSections(props: {
  readonly abstract: SetUp['abstract'];
  readonly sections: readonly SectionRow[];
  readonly putBack: (section: SectionRow) => void;
}) {
  const { abstract, sections, putBack } = props;
  const shown = new Set(sections.map(({ id }) => id));
  const gone = [...abstract.sections, ...abstract.removed].filter(({ id, uses }) => uses > 0 && !shown.has(id));
  if (gone.length === 0) return null;
  return (
    <section className={builder.removed} aria-labelledby="removed-sections">
      <h3 id="removed-sections">Removed, with texts of authors that are kept</h3>
      <ul>
        {gone.map(({ uses: _, ...section }) => (
          <li key={section.id}>
            <span>
              {section.heading}
              <small>
                {section.usedBy} with a text here; it stands at the end of the abstract, without its heading
              </small>
            </span>
            <Button look="quiet" aria-label={`Put back “${section.heading}”`} onClick={() => putBack(keyed(section))}>
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
