import type { ComponentChildren, JSX } from 'preact';
import type { Download } from './site-context';

/** Files to take home, each with its size where it is known. */
export function DownloadList(props: {
  readonly downloads: readonly Download[];
  /** Further items after the files. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <ul class="downloads">
      {props.downloads.map(({ href, label, size }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {size === undefined ? '' : ` (${size})`}
        </li>
      ))}
      {props.children}
    </ul>
  );
}
