import { useState } from 'react';
import { Button } from '../../../parts/button';
import { priceInWords } from '../../desk/price-words';
import { useBench } from '../desk/use-workbench';
import { rulesInWords } from '../grid/carry-bar';
import type { PricedPlace } from '../judge/use-judge';
import type { Talk } from '../model/desk';
import { lockOn } from '../model/plan-drop';
import { placeName, shortDay } from '../model/words';
import styles from './talk-dialog.module.css';

const SHOWN_FIRST = 8;

/** The other places of a talk, the cheapest first, each with what it costs by rule; pressing one moves the talk there. */
export function MoveTo({ talk, done }: { readonly talk: Talk; readonly done: () => void }) {
  const { desk, layout, timeZone, prices, make } = useBench();
  const [most, setMost] = useState(SHOWN_FIRST);
  const [day, setDay] = useState('');
  const [room, setRoom] = useState('');
  const lock = talk.pinned
    ? 'It is pinned here. Take the pin out to move it.'
    : talk.placement
      ? lockOn(desk, layout, talk.placement)
      : null;
  const isOpen = ({ place, steps }: PricedPlace): boolean =>
    lockOn(desk, layout, place) === null &&
    steps.every(({ submissionId }) => !layout.talks.get(submissionId)?.pinned) &&
    (day === '' || desk.blocks.find(({ id }) => id === place.blockId)?.day === day) &&
    (room === '' || place.roomId === room);
  const found = (prices ?? []).filter(isOpen);
  return (
    <section>
      <h3 className={styles.heading}>Move to …</h3>
      {lock ? <p>{lock}</p> : null}
      {!lock && !prices ? <p aria-busy="true">The places are being priced …</p> : null}
      {!lock && prices ? (
        <>
          <p className={styles.filters}>
            <label>
              Day{' '}
              <select value={day} onChange={(event) => setDay(event.target.value)}>
                <option value="">any</option>
                {layout.days.map((each) => (
                  <option key={each.day} value={each.day}>
                    {shortDay(each.day)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Room{' '}
              <select value={room} onChange={(event) => setRoom(event.target.value)}>
                <option value="">any</option>
                {desk.rooms.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {found.length === 0 ? (
            <p>
              No other place is possible here: every one is taken, locked, or of another track. Carry it by hand to push
              others on.
            </p>
          ) : null}
          <ol className={styles.places}>
            {found.slice(0, most).map((price) => {
              const [, other] = price.steps;
              const exchanged = other ? layout.talks.get(other.submissionId)?.code : null;
              return (
                <li
                  key={price.steps
                    .map(({ submissionId, to }) => `${submissionId} ${to?.blockId} ${to?.roomId} ${to?.slot}`)
                    .join()}
                >
                  <button
                    type="button"
                    className={styles.place}
                    onClick={() => {
                      make(other ? 'swap' : 'move', price.steps);
                      done();
                    }}
                  >
                    <span>
                      <strong>{placeName(desk, timeZone, price.place)}</strong>
                      {exchanged ? ` in exchange with ${exchanged}` : ''}
                    </span>
                    <span className={styles.price} data-good={price.change < 0.05 || undefined}>
                      {priceInWords(price.change)}
                    </span>
                    <span className={styles.rules}>{rulesInWords(price.terms)}</span>
                  </button>
                </li>
              );
            })}
          </ol>
          {found.length > most ? (
            <Button look="quiet" onClick={() => setMost(most + 24)}>
              Show more of {found.length} places
            </Button>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
