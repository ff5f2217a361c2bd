import '../design/design.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Toasts } from '../parts/overlays/toasts';
import { AutosaveSpecimen } from './autosave-specimen';
import { FilesSpecimen } from './files-specimen';
import { FormSpecimen } from './form-specimen';
import styles from './kit.module.css';
import { OverlaySpecimen } from './overlay-specimen';
import { PartsSpecimen } from './parts-specimen';
import { TableSpecimen } from './table-specimen';

const SPECIMENS: Record<string, () => React.ReactNode> = {
  form: FormSpecimen,
  files: FilesSpecimen,
  autosave: AutosaveSpecimen,
  overlays: OverlaySpecimen,
  table: TableSpecimen,
  parts: PartsSpecimen,
};

/** One specimen, named in the address after `#`, or the way to all of them. */
function Kit() {
  const Specimen = SPECIMENS[window.location.hash.slice(1)];
  if (Specimen) return <Specimen />;
  return (
    <ul>
      {Object.keys(SPECIMENS).map((name) => (
        <li key={name}>
          <a href={`#${name}`} onClick={() => setTimeout(() => window.location.reload())}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

const place = document.getElementById('kit');
if (place) {
  place.className = styles.kit ?? '';
  createRoot(place).render(
    <QueryClientProvider client={new QueryClient()}>
      <Toasts>
        <h1>The parts of the workspace</h1>
        <Kit />
      </Toasts>
    </QueryClientProvider>,
  );
}
