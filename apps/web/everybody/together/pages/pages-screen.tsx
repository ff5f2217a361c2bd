import type { Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { Answer } from '../../../parts/answer';
import { Button } from '../../../parts/button';
import { Loading } from '../../../parts/loading';
import { type Preparation, TogetherFrame } from '../together-frame';
import { pageCommentsQuery, preparedFilesQuery, type WorkPlace } from '../together-queries';
import { CommentList } from './comment-list';
import { CannotShow, FileChoice, NothingYet, OtherVersions } from './file-choice';
import { NewComment } from './new-comment';
import { canShow, type OpenedFile } from './open-file';
import { PagePicture } from './page-picture';
import { PageTurner } from './page-turner';
import styles from './pages.module.css';
import { NAMED_PLACES, type Place } from './places';
import { useOpened } from './use-opened';

const MIDDLE = NAMED_PLACES[4]?.place ?? { x: 350, y: 350, width: 300, height: 300 };

/** Slides and poster as pages, and what mentor and authors say about places on them. */
export function PagesScreen() {
  return (
    <TogetherFrame
      title="Slides and poster"
      lead={({ mentor }) =>
        mentor === null
          ? 'Your pages. As soon as a mentor has said yes, they see them too.'
          : 'Mark a place and say something about it. Only you and those who work on it with you can see this.'
      }
    >
      {(preparation, where) => <Files preparation={preparation} where={where} />}
    </TogetherFrame>
  );
}

function Files({ preparation, where }: { readonly preparation: Preparation; readonly where: WorkPlace }) {
  const files = useQuery(preparedFilesQuery(where));
  const [wanted, setWanted] = useState<string | null>(null);
  return (
    <Answer query={files}>
      {(found) => {
        const all = found.flatMap((file) => file.versions.map((version) => ({ file, version })));
        const shown = all.find(({ version }) => version.id === wanted) ?? all[0];
        if (!shown) return <NothingYet preparation={preparation} where={where} />;
        const { file, version } = shown;
        return (
          <div className={styles.screen}>
            <FileChoice files={found} chosen={version.id} timeZone={preparation.timeZone} onChoose={setWanted} />
            <OneVersion
              key={version.id}
              {...{ preparation, where, version }}
              others={(comments) => (
                <OtherVersions file={file} shown={version.id} comments={comments} onChoose={setWanted} />
              )}
            />
          </div>
        );
      }}
    </Answer>
  );
}

type Comments = readonly Schemas['PageCommentDto'][];

function OneVersion(props: {
  readonly preparation: Preparation;
  readonly where: WorkPlace;
  readonly version: { readonly id: string; readonly type: string; readonly address: string; readonly name: string };
  readonly others: (comments: Comments) => ReactNode;
}) {
  const { preparation, where, version, others } = props;
  const { file, failed } = useOpened(version);
  const comments = useQuery(pageCommentsQuery(where));
  const all = comments.data ?? [];
  if (!canShow(version.type) || failed)
    return (
      <>
        {others(all)}
        <CannotShow name={version.name} address={version.address} />
      </>
    );
  return (
    <>
      {others(all)}
      {file ? <Pages {...{ preparation, where, file }} fileId={version.id} comments={all} /> : <Loading shape="text" />}
    </>
  );
}

function Pages(props: {
  readonly preparation: Preparation;
  readonly where: WorkPlace;
  readonly file: OpenedFile;
  readonly fileId: string;
  readonly comments: Comments;
}) {
  const { preparation, where, file, fileId, comments } = props;
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(100);
  const [place, setPlace] = useState<Place | null>(null);
  const [active, setActive] = useState('');
  const left = useRef<HTMLDivElement>(null);
  const about = comments.filter((one) => one.fileId === fileId);
  const turn = (to: number) => {
    setPage(to);
    setPlace(null);
    setActive('');
  };
  const show = ({ id, page: at }: { readonly id: string; readonly page: number }) => {
    turn(at);
    setActive(id);
    left.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles.columns}>
      <div className={styles.left} ref={left}>
        <PageTurner page={page} pages={file.pages} zoom={zoom} onPage={turn} onZoom={setZoom} />
        <PagePicture
          {...{ file, page, zoom, place }}
          onPlace={setPlace}
          marked={about
            .filter((one) => one.page === page)
            .map((one) => ({ ...one, resolved: one.resolvedAt !== null, active: one.id === active }))}
        />
      </div>
      <div className={styles.right}>
        {place ? (
          <NewComment {...{ where, fileId, page, place }} onPlace={setPlace} onDone={() => setPlace(null)} />
        ) : (
          <Button onClick={() => setPlace(MIDDLE)}>Comment on a place</Button>
        )}
        <CommentList
          where={where}
          comments={about}
          me={preparation.personId}
          timeZone={preparation.timeZone}
          onShow={show}
        />
      </div>
    </div>
  );
}
