import { newId } from '@colloquy/kernel';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button';
import { fieldId } from '../../../parts/forms/faults';
import { useAnnounce } from '../../../shell/announcer';
import { useWriting } from '../frame/writing';
import { AuthorCard } from './author-card';
import styles from './authors.module.css';

/** The ids with the one at `from` moved to `to`. */
function moved(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ids[from] ?? '', ...rest.slice(to)];
}

/** Who did the work, in the order in which they are printed. */
export function AuthorsStep() {
  const { content, draft, rules, set } = useWriting();
  const announce = useAnnounce();
  const { authors } = content;
  const ids = authors.map(({ id }) => id);
  const fresh = useRef('');
  const list = useRef<HTMLOListElement>(null);
  const yours = draft.authors.find(({ you }) => you)?.authorKey;

  useEffect(() => {
    if (fresh.current === '') return;
    document.getElementById(fieldId(`authors.${fresh.current}.name`))?.focus();
    fresh.current = '';
  });

  const add = (): void => {
    const id = newId();
    fresh.current = id;
    set(`authors.${id}.name`, '');
    set(`authors.${id}.affiliations`, authors.at(-1)?.affiliations ?? []);
    set(`authors.${id}.presenter`, authors.length === 0);
    set('order', [...ids, id]);
  };
  const move = (from: number, to: number): void => {
    const name = authors[from]?.name || 'The author';
    set('order', moved(ids, from, to));
    announce(`${name} is now number ${to + 1} of ${ids.length}.`);
  };
  const remove = (place: number): void => {
    const name = authors[place]?.name || 'The author';
    set(
      'order',
      ids.filter((_, other) => other !== place),
    );
    announce(`${name} is taken out.`);
    list.current?.closest('main')?.querySelector('h1')?.focus();
  };
  const known = [...new Set(authors.flatMap(({ affiliations }) => affiliations))].filter((name) => name !== '');
  return (
    <>
      <datalist id="known-affiliations">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ol ref={list} className={styles.authors}>
        {authors.map((author, place) => (
          <AuthorCard
            key={author.id}
            author={author}
            place={place}
            count={authors.length}
            isYou={author.id === yours}
            isGuest={draft.guest}
            onMove={(to) => move(place, to)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      {authors.length < rules.rules.maxAuthors ? (
        <Button look="quiet" onClick={add}>
          {authors.length === 0 ? 'Add an author' : 'Add a co-author'}
        </Button>
      ) : (
        <p className={styles.hint}>At most {rules.rules.maxAuthors} authors can be named.</p>
      )}
    </>
  );
}
