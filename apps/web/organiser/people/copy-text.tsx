import { useState } from 'react';
import { Button } from '../../parts/button';
import { useAnnounce } from '../../shell/announcer';
import styles from './people.module.css';

/** A text to be copied, by a button or by hand. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce('Copied.');
  };
  return (
    <>
      <p className={styles.secret}>{text}</p>
      <Button look="quiet" onClick={() => void copy()}>
        {copied ? 'Copied ✓' : label}
      </Button>
    </>
  );
}
