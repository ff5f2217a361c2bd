import styles from './sections.module.css';

/**
 * What can be done with a whole row: move it up or down, take it away.
 * @param called what it is called, so that each button says which row it means
 * @param kept why it cannot be taken away, when something hangs on it
 */
export function RowTools(props: {
  readonly called: string;
  readonly onMove?: (by: -1 | 1) => void;
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
  readonly kept?: string;
  readonly onRemove: () => void;
}) {
  const { called, onMove, isFirst, isLast, kept, onRemove } = props;
  return (
    <div className={styles.tools}>
      {onMove ? (
        <>
          <button type="button" className={styles.tool} aria-disabled={isFirst} onClick={() => onMove(-1)}>
            <span aria-hidden="true">↑</span>
            <span className="hide">Move {called} up</span>
          </button>
          <button type="button" className={styles.tool} aria-disabled={isLast} onClick={() => onMove(1)}>
            <span aria-hidden="true">↓</span>
            <span className="hide">Move {called} down</span>
          </button>
        </>
      ) : null}
      {kept ? (
        <p className={styles.soft}>{kept}</p>
      ) : (
        <button type="button" className={styles.plain} onClick={onRemove}>
          Remove<span className="hide"> {called}</span>
        </button>
      )}
    </div>
  );
}

/** Why a row stays: what hangs on it. Nothing when nothing does. */
export const keptBy = (usedBy: string): string | undefined =>
  usedBy === '' ? undefined : `In use: ${usedBy}. It can be renamed, not removed.`;
