import { Link } from '@tanstack/react-router';
import { buttonLook, type Look } from './button';
import { useConference } from './use-conference';

/**
 * Where the server says that something is done: a path of the workspace, maybe with a query, or with a slash first a page
 * outside it; `/programme` is the published site.
 */
export interface Target {
  readonly label: string;
  readonly to: string;
}

/** The one button of a thing to do: it leads to where it is done. */
export function GoTo({ target, look }: { readonly target: Target; readonly look?: Look }) {
  const { slug } = useConference();
  const { label, to } = target;
  if (to.startsWith('/')) {
    return (
      <a className={buttonLook(look)} href={to === '/programme' ? `/c/${slug}/` : to}>
        {label}
      </a>
    );
  }
  const [path, query = ''] = to.split('?');
  return (
    // The server knows the addresses of the workspace; the router finds the screen, or says that there is none.
    <Link
      className={buttonLook(look)}
      to={`/c/${slug}/${path}` as '/'}
      search={Object.fromEntries(new URLSearchParams(query)) as never}
    >
      {label}
    </Link>
  );
}
