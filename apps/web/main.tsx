import './design/design.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { Toasts } from './parts/overlays/toasts';
import { router } from './router';
import { Announcer } from './shell/announcer';
import { applyTheme } from './shell/theme';

applyTheme();
const place = document.getElementById('workspace');
if (place) {
  createRoot(place).render(
    <QueryClientProvider client={queryClient}>
      <Announcer>
        <Toasts>
          <RouterProvider router={router} />
        </Toasts>
      </Announcer>
    </QueryClientProvider>,
  );
}
