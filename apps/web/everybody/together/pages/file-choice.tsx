import type { Schemas } from '@colloquy/api-client';
import { Link } from '@tanstack/react-router';
import { Button, buttonLook } from '../../../parts/button';
import { SelectField } from '../../../parts/forms/select-field';
import { Empty } from '../../../parts/loading';
import { shortDayOf } from '../../../parts/local-time';
import type { Preparation } from '../together-frame';
import type { WorkPlace } from '../together-queries';
import styles from './pages.module.css';

type PreparedFile = Schemas['PreparedFileDto'];
type PageComment = Schemas['PageCommentDto'];

const PURPOSES: Readonly<Record<string, string>> = { poster: 'Poster', slides: 'Slides' };

/** Which file, in which version. */
export function FileChoice(props: {
  readonly files: readonly PreparedFile[];
  readonly chosen: string;
  readonly timeZone: string;
  readonly onChoose: (id: string) => void;
}) {
  const { files, chosen, timeZone, onChoose } = props;
  const options = files.flatMap(({ purpose, versions }) =>
    versions.map(({ id, name, version, sentAt }, at) => ({
      value: id,
      label: `${PURPOSES[purpose] ?? 'File'}: ${name}, version ${version}${at === 0 ? '' : ' (replaced)'}, ${shortDayOf(sentAt, timeZone)}`,
    })),
  );
  return <SelectField name="file" label="File" value={chosen} options={options} onValue={onChoose} />;
}

/** Says where comments are about another version of the same file, so that none is lost and none points at what is new. */
export function OtherVersions(props: {
  readonly file: PreparedFile;
  readonly shown: string;
  readonly comments: readonly PageComment[];
  readonly onChoose: (id: string) => void;
}) {
  const { file, shown, comments, onChoose } = props;
  const others = file.versions.flatMap(({ id, version }) => {
    const open = comments.filter((one) => one.fileId === id && one.resolvedAt === null).length;
    return id === shown || open === 0 ? [] : [{ id, version, open }];
  });
  const isOld = file.versions[0]?.id !== shown;
  if (others.length === 0 && !isOld) return null;
  return (
    <div className={styles.versions}>
      {isOld ? <p>You look at an earlier version. What is said about it may be done in the newest one.</p> : null}
      {others.map(({ id, version, open }) => (
        <p key={id}>
          {open === 1 ? 'One open comment is' : `${open} open comments are`} about version {version}, which may look
          different.{' '}
          <Button look="quiet" onClick={() => onChoose(id)}>
            Show version {version}
          </Button>
        </p>
      ))}
    </div>
  );
}

/** Slides that no browser can show as pages. */
export function CannotShow({ name, address }: { readonly name: string; readonly address: string }) {
  return (
    <div className={styles.versions}>
      <p>
        <strong>{name} cannot be shown here.</strong> Only the program that made it knows how these slides look. Save
        them as a PDF as well and add that beside them: then you see the pages, and can speak about places on them.
      </p>
      <p>
        <a className={buttonLook('quiet')} href={address}>
          Download {name}
        </a>
      </p>
    </div>
  );
}

/** Nothing is there yet: authors add it, mentors wait. */
export function NothingYet({ preparation, where }: { readonly preparation: Preparation; readonly where: WorkPlace }) {
  const isAuthor = preparation.side === 'author';
  return (
    <Empty
      title="No slides and no poster yet"
      act={
        isAuthor ? (
          <Link className={buttonLook()} to="/c/$conference/submissions/$submission" params={{ ...where }} hash="files">
            Add a file
          </Link>
        ) : null
      }
    >
      <p>
        {isAuthor
          ? 'A first draft is enough: your mentor sees it as soon as it is there, and speaks about places on its pages.'
          : `As soon as ${preparation.presenters.join(' or ') || 'the presenter'} adds slides or a poster, the pages stand here. A kind word may help them begin.`}
      </p>
    </Empty>
  );
}
