import { Button } from '../../../parts/button';
import styles from './pages.module.css';

const ZOOMS = [100, 150, 200, 300];

/** Leafs through the pages, and shows them larger. */
export function PageTurner(props: {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
}) {
  const { page, pages, zoom, onPage, onZoom } = props;
  const at = ZOOMS.indexOf(zoom);
  return (
    <div className={styles.turner}>
      {pages > 1 ? (
        <Button look="quiet" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          Back<span className="hide"> to the page before</span>
        </Button>
      ) : null}
      <p role="status">
        Page {page} of {pages}
      </p>
      {pages > 1 ? (
        <Button look="quiet" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          Next<span className="hide"> page</span>
        </Button>
      ) : null}
      <Button look="quiet" disabled={at <= 0} onClick={() => onZoom(ZOOMS[at - 1] ?? zoom)}>
        Smaller
      </Button>
      <Button look="quiet" disabled={at >= ZOOMS.length - 1} onClick={() => onZoom(ZOOMS[at + 1] ?? zoom)}>
        Larger
      </Button>
    </div>
  );
}
