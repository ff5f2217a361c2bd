import { useRef } from 'react';
import { Button } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { useToast } from '../../../parts/overlays/toasts';
import { useFocusNext, whatHasFocus } from '../../../parts/use-focus-next';
import { useAnnounce } from '../../../shell/announcer';
import card from '../form/card.module.css';
import { useDrag } from '../form/use-drag';
import { changed, moved, newKey } from '../frame/rows';
import sheet from '../sections/sections.module.css';
import { beginnerQuestions } from './beginner-questions';
import type { SectionRow } from './definition';
import { calledOf, SectionCard } from './section-card';

/** A section to be put back. One without texts may be gone from the server by then, so it comes as a new one. */
function againOf({ id, ...row }: SectionRow): SectionRow {
  return id === undefined || row.usedBy === '' ? row : { id, ...row };
}

/** The sections of an abstract in their order, to add, write, move and remove. */
export function SectionList(props: {
  readonly sections: readonly SectionRow[];
  readonly set: (change: (sections: readonly SectionRow[]) => readonly SectionRow[]) => void;
}) {
  const { sections, set } = props;
  const list = useRef<HTMLOListElement>(null);
  const announce = useAnnounce();
  const toast = useToast();
  const focusNext = useFocusNext();
  const move = (key: string, to: number) => {
    const from = sections.findIndex((row) => row.key === key);
    const row = sections[from];
    if (!row) return;
    const name = `“${calledOf(row)}”`;
    if (to < 0 || to >= sections.length) return announce(`${name} is ${to < 0 ? 'first' : 'last'} already.`);
    focusNext(whatHasFocus());
    set((rows) => moved(rows, key, to - from));
    announce(`${name} is now ${to + 1} of ${sections.length}.`);
  };
  const { handle, markOf } = useDrag(list, move);
  const add = (rows: readonly SectionRow[]): void => {
    set((all) => [...all, ...rows]);
    focusNext(() => list.current?.children[sections.length]?.querySelector('input'));
  };
  const remove = (row: SectionRow): void => {
    const place = sections.indexOf(row);
    const next = sections[place + 1] ?? sections[place - 1];
    const kept = row.usedBy === '' ? '' : ` What stands there in ${row.usedBy} is kept.`;
    set((rows) => rows.filter(({ key }) => key !== row.key));
    toast(`“${calledOf(row)}” is removed.${kept}`, {
      undo: () => set((rows) => [...rows.slice(0, place), againOf(row), ...rows.slice(place)]),
    });
    focusNext(() => document.getElementById(next ? `remove-${next.key}` : 'add-section'));
  };
  return (
    <>
      {sections.length === 0 ? (
        <Empty>
          <p>
            Authors write one free text. That suits people who have written abstracts before; for beginners, four short
            questions are easier than a blank page.
          </p>
        </Empty>
      ) : (
        <ol ref={list} className={card.list} aria-label="Sections of the abstract">
          {sections.map((row, place) => (
            <SectionCard
              key={row.key}
              {...{ row, place }}
              of={sections.length}
              handle={handle(row.key, place)}
              mark={markOf(row.key, place, sections.length)}
              onMove={(to) => move(row.key, to)}
              onRemove={() => remove(row)}
              onChange={(change) => set((rows) => changed(rows, row.key, change))}
            />
          ))}
        </ol>
      )}
      <div className={sheet.adds}>
        {sections.length === 0 ? (
          <Button onClick={() => add(beginnerQuestions())}>
            Start from four questions: Why, What, So what, Now what
          </Button>
        ) : null}
        <Button
          id="add-section"
          look="quiet"
          onClick={() => add([{ key: newKey(), heading: '', help: '', wordLimit: null, usedBy: '' }])}
        >
          Add a section
        </Button>
      </div>
    </>
  );
}
