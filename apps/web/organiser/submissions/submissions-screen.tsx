import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Menu } from '../../parts/overlays/menu';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { useExists } from '../../shell/place-link';
import { AlikeDialog } from './alike-dialog';
import { OnBehalfDialog } from './on-behalf-dialog';
import { SubmissionsTable } from './submissions-table';
import { tableQuery } from './table-query';
import { useNarrowing } from './use-narrowing';

const LATE = '/c/$conference/submissions/late';

/** All submissions, for organisers: drafts too, as far as they concern them. */
export function SubmissionsScreen() {
  const { slug } = useConference();
  const table = useQuery(tableQuery(slug));
  const exists = useExists();
  const narrowing = useNarrowing();
  const [asking, setAsking] = useState<'begin' | 'alike' | 'columns' | null>(null);
  const close = () => setAsking(null);
  return (
    <Screen
      title="Submissions"
      lead="Everything that came in, and what is still being written. Of a draft you see that it is there, whose and how far it is."
      acts={
        <>
          <Link className={buttonLook('quiet')} to="/c/$conference/submissions/import" params={{ conference: slug }}>
            Bring in
          </Link>
          {exists(LATE) ? (
            <Link className={buttonLook('quiet')} to={`/c/${slug}/submissions/late` as '/'}>
              Late links
            </Link>
          ) : null}
          <Button look="quiet" onClick={() => setAsking('begin')}>
            Begin one for somebody
          </Button>
          <Menu
            label="More"
            items={[
              { label: 'Columns …', onSelect: () => setAsking('columns') },
              { label: 'Works that look alike …', onSelect: () => setAsking('alike') },
            ]}
          />
        </>
      }
    >
      <Answer query={table}>
        {(data) => (
          <>
            <SubmissionsTable
              table={data}
              narrowing={narrowing}
              isChoosingColumns={asking === 'columns'}
              onColumnsChosen={close}
              onAlike={() => setAsking('alike')}
            />
            {asking === 'alike' ? <AlikeDialog table={data} onClose={close} /> : null}
          </>
        )}
      </Answer>
      {asking === 'begin' ? (
        <OnBehalfDialog
          onClose={close}
          onBegun={(work) => {
            close();
            narrowing.ask({ work });
          }}
        />
      ) : null}
    </Screen>
  );
}
