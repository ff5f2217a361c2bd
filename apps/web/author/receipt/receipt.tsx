import type { Schemas } from '@colloquy/api-client';
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button';
import { InlineText } from '../../parts/inline-text';
import { secondOf } from '../../parts/local-time';
import styles from './receipt.module.css';

type Given = Schemas['ReceiptDto'];

/** A receipt: what came in, when, and the SHA-256 by which that can be shown; with the text that it is of. */
export function Receipt(props: { readonly receipt: Given; readonly zone: string; readonly children?: ReactNode }) {
  const { receipt, zone, children } = props;
  const { code, title, at, sha256, version, inGrace } = receipt;
  return (
    <section className={styles.receipt} aria-label="Receipt">
      <p className={styles.code}>{code}</p>
      <p className={styles.title}>
        <InlineText text={title} />
      </p>
      <dl>
        <dt>Received</dt>
        <dd>
          {secondOf(at, zone)}
          {inGrace ? ' (after the deadline, in the time of grace)' : ''}
        </dd>
        <dt>Version</dt>
        <dd>{version}</dd>
        <dt>SHA-256 of what you sent</dt>
        <dd className={styles.hash}>{sha256}</dd>
      </dl>
      {children}
      <Proof receipt={receipt} />
    </section>
  );
}

const LONG_ENOUGH_MS = 60_000;
const fileOf = ({ code, version }: Given): string => `${code}-version-${version}.txt`;

/** The text to keep, and how anybody can see that it is the one that was sent. */
function Proof({ receipt }: { readonly receipt: Given }) {
  const [found, setFound] = useState<string | null>(null);
  const file = fileOf(receipt);
  const check = async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(receipt.text));
    const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    setFound(
      sha256 === receipt.sha256
        ? 'The text gives exactly this SHA-256: it is what you sent.'
        : 'The text gives another SHA-256. Load this page anew; if it stays, write to the organisers.',
    );
  };
  return (
    <>
      <p className={styles.acts}>
        <Button look="quiet" onClick={() => download(file, receipt.text)}>
          Download the text
        </Button>
        {globalThis.isSecureContext ? (
          <Button look="quiet" onClick={() => void check()}>
            Check it now
          </Button>
        ) : null}
      </p>
      <p role="status">{found}</p>
      <details className={styles.how}>
        <summary>How anybody can check it, without this site</summary>
        <p>
          The SHA-256 is a number that only this text gives: with one letter changed it is another. Download the text,
          open a terminal in the folder that it is in, and compare what is printed with the receipt:
        </p>
        <dl>
          <dt>Windows</dt>
          <dd>
            <code>certutil -hashfile {file} SHA256</code>
          </dd>
          <dt>macOS</dt>
          <dd>
            <code>shasum -a 256 {file}</code>
          </dd>
          <dt>Linux</dt>
          <dd>
            <code>sha256sum {file}</code>
          </dd>
        </dl>
      </details>
    </>
  );
}

/** Byte for byte what the SHA-256 is of. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after this task.
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}
