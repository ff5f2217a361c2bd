import type { HTMLAttributes } from 'react';
import { Button } from '../../../parts/button';
import { NumberField } from '../../../parts/forms/number-field';
import { TextArea, TextField } from '../../../parts/forms/text-field';
import card from '../form/card.module.css';
import { CardHandle, CardMoves } from '../form/card-acts';
import type { DragMark } from '../form/use-drag';
import styles from './abstract.module.css';
import type { SectionRow } from './definition';

/** What a section is called in sentences. */
export const calledOf = ({ heading }: SectionRow): string => heading.trim() || 'New section';

/** One section of an abstract: what it is called, what belongs there, and how long it may be. */
export function SectionCard(props: {
  readonly row: SectionRow;
  readonly place: number;
  readonly of: number;
  /** What makes its handle drag. */
  readonly handle: HTMLAttributes<HTMLElement>;
  readonly mark: DragMark;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onChange: (change: Partial<SectionRow>) => void;
}) {
  const { row, place, of, handle, mark, onMove, onRemove, onChange } = props;
  const name = calledOf(row);
  const at = (field: string): string => `sections.${row.key}.${field}`;
  return (
    <li className={card.card} data-mark={mark}>
      <div className={card.head}>
        <CardHandle name={name} place={place} of={of} move={onMove} drag={handle} />
        <div className={card.what}>
          <h3>
            <span className={card.number}>{place + 1}</span> {name}
          </h3>
          {row.usedBy === '' ? null : <p>{row.usedBy} with a text here</p>}
        </div>
        <div className={card.acts}>
          <CardMoves name={name} place={place} move={onMove} />
          <Button look="quiet" id={`remove-${row.key}`} aria-label={`Remove “${name}”`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      </div>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <TextField
            name={at('heading')}
            label="Heading"
            value={row.heading}
            placeholder="What I found"
            onValue={(heading) => onChange({ heading })}
          />
          <NumberField
            name={at('wordLimit')}
            label="Word limit"
            optional
            min={1}
            value={row.wordLimit}
            onValue={(wordLimit) => onChange({ wordLimit })}
          />
        </div>
        <TextArea
          name={at('help')}
          label="Advice for authors"
          optional
          rows={2}
          value={row.help}
          onValue={(help) => onChange({ help })}
        />
      </div>
    </li>
  );
}
