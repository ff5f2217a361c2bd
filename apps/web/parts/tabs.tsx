import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import styles from './tabs.module.css';

/** One tab and what it shows. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  /** How many things are behind it. */
  readonly count?: number;
  readonly panel: ReactNode;
}

/**
 * Several views in one place, one at a time. Arrows, Home and End move between the tabs.
 * @param value which is shown, where the screen keeps that itself, such as in the address
 */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly value?: string;
  readonly onValue?: (id: string) => void;
}) {
  const { label, tabs, value, onValue } = props;
  const [own, setOwn] = useState(tabs[0]?.id);
  const base = useId();
  const shown = tabs.find(({ id }) => id === (value ?? own)) ?? tabs[0];
  const choose = (id: string) => {
    setOwn(id);
    onValue?.(id);
  };
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(({ id }) => id === shown?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    document.getElementById(`${base}-${tab.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            id={`${base}-${id}`}
            type="button"
            role="tab"
            aria-selected={id === shown?.id}
            aria-controls={id === shown?.id ? `${base}-panel` : undefined}
            tabIndex={id === shown?.id ? 0 : -1}
            onClick={() => choose(id)}
          >
            {title}
            {count === undefined ? null : <span className={styles.count}> {count}</span>}
          </button>
        ))}
      </div>
      {shown ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without a control in it must be reachable to be scrolled
        <div id={`${base}-panel`} role="tabpanel" aria-labelledby={`${base}-${shown.id}`} tabIndex={0}>
          {shown.panel}
        </div>
      ) : null}
    </>
  );
}
