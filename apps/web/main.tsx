import './design/design.css';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { makeRouter } from './router';
import { takeAnswers } from './shell/meanwhile';
import { applyTheme } from './shell/theme';
import { Workspace } from './workspace';

applyTheme();
const place = document.getElementById('workspace');
if (place) {
  for (const { key, data } of takeAnswers()) {
    // As old as the page, by this device's own clock: the server's may be another.
    queryClient.setQueryData(key, data, { updatedAt: performance.timeOrigin });
  }
  createRoot(place).render(<Workspace queries={queryClient} router={makeRouter()} />);
}
