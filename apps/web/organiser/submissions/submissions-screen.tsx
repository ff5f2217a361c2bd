import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { Menu } from '../../parts/overlays/menu';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AlikeDialog } from './alike-dialog';
import { exportAddress } from './bulk-acts';
import { OnBehalfDialog } from './on-behalf-dialog';
import { SubmissionsTable } from './submissions-table';
import { tableQuery } from './table-query';
import { useNarrowing } from './use-narrowing';

const takeAll = (conference: string) => window.location.assign(exportAddress(conference, 'xlsx', []));

/** All submissions, for organisers: drafts too, as far as they concern them. */
export function SubmissionsScreen() {
  const { slug } = useConference();
  const table = useQuery(tableQuery(slug));
  const narrowing = useNarrowing();
  const { asked, ask } = narrowing;
  const close = () => ask({ open: '' });
  return (
    <Screen
      title="Submissions"
      lead="Everything that came in, and what is still being written. Of a draft you see that it is there, whose and how far it is."
      acts={
        <>
          <Link className={buttonLook('quiet')} to="/c/$conference/submissions/import" params={{ conference: slug }}>
            Bring in from files
          </Link>
          <Link className={buttonLook('quiet')} to="/c/$conference/submissions/late" params={{ conference: slug }}>
            Late links
          </Link>
          <Button look="quiet" onClick={() => ask({ open: 'begin' })}>
            Begin one for somebody
          </Button>
          <Menu
            label="More"
            items={[
              { label: 'Columns …', onSelect: () => ask({ open: 'columns' }) },
              { label: 'Take all away as a workbook', onSelect: () => takeAll(slug) },
              { label: 'Works that look alike …', onSelect: () => ask({ open: 'alike' }) },
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
              isChoosingColumns={asked.open === 'columns'}
              onColumnsChosen={close}
              onAlike={() => ask({ open: 'alike' })}
            />
            {asked.open === 'alike' ? <AlikeDialog table={data} onClose={close} /> : null}
          </>
        )}
      </Answer>
      {asked.open === 'begin' ? <OnBehalfDialog onClose={close} onBegun={(work) => ask({ open: '', work })} /> : null}
    </Screen>
  );
}
