import styles from './figures.module.css';

/** A few numbers, each with what it counts. */
export function Figures({
  figures,
}: {
  readonly figures: readonly (readonly [label: string, value: string | number])[];
}) {
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
