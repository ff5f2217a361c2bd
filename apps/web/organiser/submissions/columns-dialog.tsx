import { Button } from '../../parts/button';
import { CheckField } from '../../parts/forms/check-field';
import { Dialog } from '../../parts/overlays/dialog';
import type { Column } from '../../parts/tables/column';
import { USUAL_COLUMNS } from './columns';
import styles from './submissions.module.css';
import type { SubmissionRow } from './table-query';

/** Which columns the table has; the title is always there, since it names the row. */
export function ColumnsDialog(props: {
  readonly columns: readonly Column<SubmissionRow>[];
  readonly chosen: readonly string[];
  readonly onChoose: (columns: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { columns, chosen, onChoose, onClose } = props;
  return (
    <Dialog
      open
      title="Columns"
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Done</Button>
          <Button look="quiet" onClick={() => onChoose(USUAL_COLUMNS)}>
            The usual ones
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        {columns.map(({ key, title, head }) => (
          <CheckField
            key={key}
            name={`column.${key}`}
            label={title}
            checked={head === true || chosen.includes(key)}
            disabled={head}
            onValue={(is) =>
              onChoose(
                columns
                  .map((each) => each.key)
                  .filter((each) => (each === key ? is : chosen.includes(each) || each === 'title')),
              )
            }
          />
        ))}
      </div>
    </Dialog>
  );
}
