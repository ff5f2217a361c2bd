import { useQuery } from '@tanstack/react-query';
import { momentOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import styles from './handover.module.css';
import { HandoverNote } from './handover-note';
import { handoverQuery } from './handover-query';

/**
 * Notes from committee to committee: what the one before wrote about this step, and room for what this one leaves.
 * @param place a section, `general` or `afterwards`
 * @param about what the note is about, where two stand on one screen
 */
export function Handover({ place, about = '' }: { readonly place: string; readonly about?: string }) {
  const { slug, timeZone } = useConference();
  const { data: notes } = useQuery(handoverQuery(slug));
  const note = notes?.find(({ section }) => section === place);
  if (!note) return null;
  const { before } = note;
  return (
    <aside className={styles.handover} aria-label={`From committee to committee: ${note.prompt}`}>
      {before && before.text !== '' ? (
        <figure>
          <figcaption>
            From the committee of {before.title}
            {before.writer ? `, by ${before.writer}` : ''}
          </figcaption>
          <blockquote>{before.text}</blockquote>
        </figure>
      ) : null}
      <details>
        <summary>
          {note.text === '' ? 'Leave a note for next year’s committee' : 'Your note for next year’s committee'}
          {about}
        </summary>
        <HandoverNote key={place} slug={slug} note={note} />
        {note.writer && note.writtenAt ? (
          <p className={styles.soft}>
            Last changed by {note.writer}, {momentOf(note.writtenAt, timeZone)}
          </p>
        ) : null}
      </details>
    </aside>
  );
}
