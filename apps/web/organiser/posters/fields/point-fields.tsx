import { Button } from '../../../parts/button';
import { Fieldset } from '../../../parts/forms/fieldset';
import { useBench } from '../desk/use-workbench';
import {
  boxOf,
  isRectangle,
  middleOf,
  type PlacedThing,
  pointsOf,
  rectangle,
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
  const isShape = thing.kind === 'outline' || thing.kind === 'area' || thing.kind === 'obstacle';
  if (isShape && isRectangle(points)) return <BoxFields thing={thing} onThing={onThing} />;
  const least = thing.kind === 'area' && thing.value.kind === 'step-free-route' ? 2 : 3;
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
          {isShape && points.length > least ? (
            <Button
              look="quiet"
              onClick={() =>
                onThing(
                  withPoints(
                    thing,
                    points.filter((_, other) => other !== place),
                  ),
                )
              }
            >
              Remove<span className="hide"> corner {place + 1}</span>
            </Button>
          ) : null}
        </div>
      ))}
      {isShape ? <AddCorner thing={thing} onThing={onThing} /> : null}
    </>
  );
}

function nameOf(thing: PlacedThing, place: number): string {
  if (thing.kind === 'run') return place === 0 ? 'Beginning' : 'End';
  return thing.kind === 'door' || thing.kind === 'socket' ? 'Place' : `Corner ${place + 1}`;
}

/** One more corner, half way along the longest side. */
function AddCorner<T extends PlacedThing>({ thing, onThing }: Props<T>) {
  const points = pointsOf(thing);
  const add = () => {
    const sides = points.map((from, place) => ({ from, to: points[(place + 1) % points.length] ?? from, place }));
    const length = ({ from, to }: (typeof sides)[number]): number => Math.hypot(to.x - from.x, to.y - from.y);
    const longest = sides.reduce((best, side) => (length(side) > length(best) ? side : best));
    onThing(withPoints(thing, points.toSpliced(longest.place + 1, 0, middleOf([longest.from, longest.to]))));
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
