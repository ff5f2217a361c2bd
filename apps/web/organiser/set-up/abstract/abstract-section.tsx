import { useRef } from 'react';
import builder from '../form/builder.module.css';
import { useWide } from '../form/use-wide';
import { SectionFrame } from '../frame/section-frame';
import { useSection } from '../frame/use-section';
import sheet from '../sections/sections.module.css';
import styles from './abstract.module.css';
import { abstract, type SectionRow } from './definition';
import { LimitList } from './limit-list';
import { AbstractPreview } from './preview';
import { RemovedSections } from './removed-sections';
import { RuleFields } from './rule-fields';
import { SectionList } from './section-list';

/** What is asked of an abstract: its sections, and what stands around it, with what authors will meet. */
export function AbstractSection() {
  const section = useSection(abstract);
  const { form, edit, setUp, keeper } = section;
  const box = useRef<HTMLDivElement>(null);
  const wide = useWide(box);
  // An undo comes later than the screen that it was offered on: it starts from what stands then.
  const set = (change: (sections: readonly SectionRow[]) => readonly SectionRow[]): void =>
    edit({ sections: change(keeper.now().form.sections) });
  const preview = <AbstractPreview form={form} types={setUp.types} />;
  return (
    <SectionFrame section={section}>
      <div ref={box} className={wide ? builder.columns : undefined}>
        <div>
          <h2 className={styles.first}>Sections</h2>
          <SectionList sections={form.sections} set={set} />
          <RemovedSections
            abstract={setUp.abstract}
            sections={form.sections}
            putBack={(row) => set((rows) => [...rows, row])}
          />
          <LimitList sections={form.sections} types={setUp.types} />
          <RuleFields form={form} edit={edit} />
        </div>
        {wide ? (
          <section aria-label="Preview" className={builder.side}>
            {preview}
          </section>
        ) : (
          <details className={sheet.fold}>
            <summary>See what authors meet</summary>
            {preview}
          </details>
        )}
      </div>
    </SectionFrame>
  );
}
