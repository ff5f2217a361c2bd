import styles from '../../timetable/beside/beside.module.css';
import { useBench } from '../desk/use-workbench';
import { metres } from '../model/words';
import own from './beside.module.css';

/** What the hall measures, and who decides about it. */
export function HallFigures() {
  const { hall } = useBench();
  if (!hall) return null;
  const { boards, narrowestAisle, longestWayOut, deadEnds, boardsPer100m2, area } = hall.figures;
  const rows: readonly (readonly [string, string])[] = [
    ['Boards', `${boards}`],
    ['Narrowest aisle', narrowestAisle === null ? '–' : metres(narrowestAisle)],
    ['Longest way out', longestWayOut === null ? '–' : metres(longestWayOut)],
    ['Dead ends', `${deadEnds}`],
    ['Floor', `${area} m²`],
    ['Boards on 100 m²', `${boardsPer100m2}`],
  ];
  return (
    <>
      <dl className={own.figures}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{hall.notice}</p>
    </>
  );
}
