import { Button } from '../../../parts/button';
import { Fieldset } from '../../../parts/forms/fieldset';
import { useBench } from '../desk/use-workbench';
import {
  boxOf,
  isRectangle,
  isShape,
  type PlacedThing,
  pointsOf,
  rectangle,
  sidesOf,
  withCorner,
  withoutCorner,
  withPoint,
  withPoints,
} from '../model/shapes';
import styles from './fields.module.css';
import { MetresField } from './metres-field';

type Props<T> = { readonly thing: T; readonly onThing: (thing: T) => void };

/** The places of a thing's corners or ends in metres; of a rectangle its width and depth. */
export function PointFields<T extends PlacedThing>({ thing, onThing }: Props<T>) {
  const { desk } = useBench();
  const points = pointsOf(thing);
  if (isShape(thing) && isRectangle(points)) return <BoxFields thing={thing} onThing={onThing} />;
  return (
    <>
      {points.map(({ x, y }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: corners have an order and nothing else
        <div key={`${place} of ${points.length}`} className={styles.pair}>
          <MetresField
            name={`x${place}`}
            label={`${nameOf(thing, place)}: across`}
            value={x}
            onValue={(now) =>
              onThing(withPoint(desk.floorPlan, thing, place, { x: now, y: pointsOf(thing)[place]?.y ?? y }))
            }
          />
          <MetresField
            name={`y${place}`}
            label="down"
            value={y}
            onValue={(now) =>
              onThing(withPoint(desk.floorPlan, thing, place, { x: pointsOf(thing)[place]?.x ?? x, y: now }))
            }
          />
          <RemoveCorner thing={thing} place={place} onThing={onThing} />
        </div>
      ))}
      {isShape(thing) ? <AddCorner thing={thing} onThing={onThing} /> : null}
    </>
  );
}

function nameOf(thing: PlacedThing, place: number): string {
  if (thing.kind === 'run') return place === 0 ? 'Beginning' : 'End';
  return thing.kind === 'door' || thing.kind === 'socket' ? 'Place' : `Corner ${place + 1}`;
}

/** One corner fewer; nothing where it would be no shape any more. */
function RemoveCorner<T extends PlacedThing>({ thing, place, onThing }: Props<T> & { readonly place: number }) {
  const fewer = withoutCorner(thing, place);
  if (!fewer) return null;
  return (
    <Button look="quiet" onClick={() => onThing(fewer)}>
      Remove<span className="hide"> corner {place + 1}</span>
    </Button>
  );
}

/** One more corner, half way along the longest side. */
function AddCorner<T extends PlacedThing>({ thing, onThing }: Props<T>) {
  const add = () => {
    const longest = sidesOf(thing).reduce((best, side) => (side.length > best.length ? side : best));
    onThing(withCorner(thing, longest.place));
  };
  return (
    <p>
      <Button look="quiet" onClick={add}>
        Add a corner
      </Button>
    </p>
  );
}

function BoxFields<T extends PlacedThing>({ thing, onThing }: Props<T>) {
  const { left, top, width, height } = boxOf(pointsOf(thing));
  const to = (box: { left: number; top: number; width: number; height: number }) =>
    onThing(
      withPoints(thing, rectangle({ x: box.left + box.width / 2, y: box.top + box.height / 2 }, box.width, box.height)),
    );
  const box = { left, top, width, height };
  return (
    <>
      <Fieldset legend="Size and place">
        <div className={styles.pair}>
          <MetresField
            name="width"
            label="Width"
            least={0.1}
            value={width}
            onValue={(now) => to({ ...box, width: now })}
          />
          <MetresField
            name="height"
            label="Depth"
            least={0.1}
            value={height}
            onValue={(now) => to({ ...box, height: now })}
          />
        </div>
        <div className={styles.pair}>
          <MetresField name="left" label="From the left" value={left} onValue={(now) => to({ ...box, left: now })} />
          <MetresField name="top" label="From the top" value={top} onValue={(now) => to({ ...box, top: now })} />
        </div>
      </Fieldset>
      <AddCorner thing={thing} onThing={onThing} />
    </>
  );
}
