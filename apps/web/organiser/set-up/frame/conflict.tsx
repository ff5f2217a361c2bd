import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button';
import { WarningBox } from '../../../parts/warning-box';
import styles from './conflict.module.css';
import type { Line } from './definition';
import type { Section } from './use-section';

/** The answers in which two people differ, each with both texts. */
export function differences(yours: readonly Line[], theirs: readonly Line[]) {
  const labels = [...new Set([...yours, ...theirs].map(({ label }) => label))];
  const textIn = (lines: readonly Line[], label: string) => lines.find((line) => line.label === label)?.text ?? '';
  return labels
    .map((label) => ({ label, yours: textIn(yours, label), theirs: textIn(theirs, label) }))
    .filter((row) => row.yours !== row.theirs);
}

/** Somebody else changed the same answer: both stand side by side, and this person chooses. Nothing is lost: `onTaken` gets what was given up. */
export function Conflict<Form extends object>(props: {
  readonly section: Section<Form>;
  readonly onTaken: (mine: Form) => void;
}) {
  const { section, onTaken } = props;
  const { definition, form, theirs, setUp, keeper } = section;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (!theirs) return null;
  const rows = differences(definition.describe(form, setUp), definition.describe(theirs, setUp));
  return (
    <WarningBox ref={box} isAlert className={styles.conflict} title="Somebody else changed this at the same time">
      <p>Both versions are kept until you choose which one stands.</p>
      <dl>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              <strong>Yours</strong> {row.yours || 'nothing'}
            </dd>
            <dd>
              <strong>Theirs</strong> {row.theirs || 'nothing'}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.ways}>
        <Button onClick={() => void keeper.keepMine()}>Keep mine</Button>
        <Button look="quiet" onClick={() => onTaken(keeper.takeTheirs())}>
          Take theirs
        </Button>
      </div>
    </WarningBox>
  );
}
