import { composeAbstract } from '@colloquy/engines/abstract-draft';
import { useEffect, useRef } from 'react';
import { titleOfRefusal } from '../../../parts/forms/refusal-text';
import { Abstract } from '../../../parts/inline-text';
import { useWriting } from '../frame/writing';
import styles from './preview.module.css';
import { usePreview } from './use-preview';

/** The drawing, put into the page as shapes. */
function Drawing({ svg }: { readonly svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return <div ref={place} aria-hidden="true" className={styles.paper} />;
}

/**
 * The abstract as its column of the printed programme will show it, set and drawn by the server with the programme's own
 * rules and fonts, a moment after the last key. Whoever does not see it has the same words as text.
 */
export function Preview() {
  const { content, rules } = useWriting();
  const preview = usePreview(true);
  return (
    <figure className={styles.preview} aria-label="As it will be printed">
      {preview.isError ? <p className={styles.note}>{titleOfRefusal(preview.error)}</p> : null}
      {preview.data ? <Drawing svg={preview.data.svg} /> : null}
      {(preview.data?.notes ?? []).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className="hide">
        <Abstract text={`${content.title}\n\n${composeAbstract(rules.rules, content.texts)}`} />
      </div>
    </figure>
  );
}
