import { NumberField } from '../../../parts/forms/number-field';
import { SelectField } from '../../../parts/forms/select-field';
import { TextField } from '../../../parts/forms/text-field';
import { Chip, Chips } from './chips';
import { EquipmentChips } from './equipment-chips';
import type { RoomRow } from './rooms-definition';
import { keptBy, RowTools } from './row-tools';
import styles from './sections.module.css';

const USES = [
  { value: 'talks', label: 'Talks' },
  { value: 'posters', label: 'Posters' },
] as const;

/** One room, to be written. */
export function RoomCard(props: {
  readonly row: RoomRow;
  readonly index: number;
  readonly count: number;
  readonly onChange: (part: Partial<RoomRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { row, index, count, onChange, onMove, onRemove } = props;
  const called = row.name || `room ${index + 1}`;
  const at = (field: string): string => `rooms.${row.key}.${field}`;
  return (
    <fieldset>
      <legend className="hide">{called}</legend>
      <div className={styles.roomRow}>
        <TextField
          name={at('name')}
          label={`Room ${index + 1}`}
          value={row.name}
          placeholder="Lecture theatre A"
          onValue={(name) => onChange({ name })}
        />
        <NumberField
          name={at('capacity')}
          label="Seats people"
          min={1}
          value={row.capacity}
          onValue={(capacity) => onChange({ capacity })}
        />
        <SelectField
          name={at('use')}
          label="Used for"
          options={USES}
          value={row.use}
          onValue={(use) => onChange({ use })}
        />
      </div>
      <Chips label="Access and equipment">
        <Chip checked={row.stepFree} onCheck={(stepFree) => onChange({ stepFree })}>
          Step-free
        </Chip>
        <Chip checked={row.hearingLoop} onCheck={(hearingLoop) => onChange({ hearingLoop })}>
          Hearing loop
        </Chip>
        <EquipmentChips equipment={row.equipment} onChange={(equipment) => onChange({ equipment })} />
      </Chips>
      <RowTools
        called={called}
        isFirst={index === 0}
        isLast={index === count - 1}
        kept={keptBy(row.usedBy)}
        onMove={onMove}
        onRemove={onRemove}
      />
    </fieldset>
  );
}
