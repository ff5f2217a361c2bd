import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { takePlace } from '../shell/meanwhile';
import styles from './screen.module.css';
import { useConferenceTitle } from './use-conference';

let isFirstScreen = true;

/**
 * A screen: its heading, what it is for, its content. It names the page, and after the first one it takes the focus, so
 * that whoever does not see the page change hears where they are.
 * @param acts what can be done on the whole screen, beside the heading
 */
export function Screen(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, lead, acts, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { conference } = useParams({ strict: false });
  const place = useConferenceTitle(conference);
  useEffect(() => {
    document.title = [title, place, 'Colloquy'].filter(Boolean).join(' – ');
  }, [title, place]);
  useLayoutEffect(() => takePlace('title'), []);
  useEffect(() => {
    if (!isFirstScreen) heading.current?.focus();
    isFirstScreen = false;
  }, []);
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {acts ? <div className={styles.acts}>{acts}</div> : null}
      </header>
      {children}
    </>
  );
}

/** A part of a screen with a heading of its own. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
