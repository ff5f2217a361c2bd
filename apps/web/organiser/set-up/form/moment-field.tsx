import { useEffect, useState } from 'react';
import { Button } from '../../../parts/button';
import { DateField, TimeField } from '../../../parts/forms/date-field';
import { Fieldset } from '../../../parts/forms/fieldset';
import { instantsAt, localOf } from '../../../parts/local-instants';
import { momentOf } from '../../../parts/local-time';
import styles from './editor.module.css';

const WHY = {
  twice: 'The clocks go back that night, so this time is there twice. Which one?',
  never: 'The clocks go forward that night, so this time is not there. Which one do you mean?',
};

/** A day and a time by the clocks of the conference. A time that is there twice or never is asked about. */
export function MomentField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly timeZone: string;
  readonly onValue: (instant: string) => void;
}) {
  const { name, label, value, timeZone, onValue } = props;
  const [local, setLocal] = useState(() => localOf(value, timeZone));
  const [told, setTold] = useState(value);
  useEffect(() => {
    if (value === told) return;
    setTold(value);
    setLocal(localOf(value, timeZone));
  }, [value, told, timeZone]);
  const { is, instants } = instantsAt(local, timeZone);
  const tell = (instant: string) => {
    setTold(instant);
    onValue(instant);
  };
  const type = (next: string) => {
    setLocal(next);
    const found = instantsAt(next, timeZone);
    if (found.is === 'once' && found.instants[0]) tell(found.instants[0]);
  };
  const [day = '', time = ''] = local.split('T');
  const open = (is === 'twice' || is === 'never') && !instants.includes(told);
  return (
    <Fieldset
      name={name}
      legend={label}
      hint={`By the clocks of the conference (${timeZone.replaceAll('_', ' ')}).`}
      fault={is === 'no time' ? 'Enter the day and the time.' : open ? WHY[is] : undefined}
    >
      <div className={styles.moment}>
        <DateField name={`${name}.day`} label="Day" value={day} onValue={(next) => type(`${next}T${time}`)} />
        <TimeField name={`${name}.time`} label="Time" value={time} onValue={(next) => type(`${day}T${next}`)} />
      </div>
      {open ? (
        <p className={styles.row}>
          {instants.map((instant) => (
            <Button key={instant} look="quiet" onClick={() => tell(instant)}>
              {momentOf(instant, timeZone)}
            </Button>
          ))}
        </p>
      ) : null}
    </Fieldset>
  );
}
