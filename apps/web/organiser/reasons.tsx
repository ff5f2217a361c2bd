import { useState } from 'react';
import { Button } from '../parts/button';
import { Part } from '../parts/screen';
import styles from './reasons.module.css';

const FEW = 5;

/** Reasons in sentences, the weightiest first; a long list shows its head until somebody asks for all. */
export function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (reasons.length === 0) return null;
  const shown = all ? reasons : reasons.slice(0, FEW);
  return (
    <Part title={title}>
      <ul className={styles.reasons}>
        {shown.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {shown.length < reasons.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show all {reasons.length}
        </Button>
      ) : null}
    </Part>
  );
}
