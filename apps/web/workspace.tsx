import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Toasts } from './parts/overlays/toasts';
import type { makeRouter } from './router';
import { Announcer } from './shell/announcer';

/** The whole workspace at the address that the router has, with what the reader knows of the server. */
export function Workspace(props: { readonly queries: QueryClient; readonly router: ReturnType<typeof makeRouter> }) {
  return (
    <QueryClientProvider client={props.queries}>
      <Announcer>
        <Toasts>
          <RouterProvider router={props.router} />
        </Toasts>
      </Announcer>
    </QueryClientProvider>
  );
}
