import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../parts/button';
import { useConference } from '../../parts/use-conference';
import type { MyWork } from './my-works';
import { UndoWithdrawal } from './undo-withdrawal';
import styles from './work.module.css';

/** What an author can do with a work as it stands, the most useful first. @param here the screen that they stand on */
export function WorkActs({ work, here }: { readonly work: MyWork; readonly here: 'home' | 'work' }) {
  const { slug: conference } = useConference();
  const { id, code, state, confirmed, changed, mayWrite, hasReceipt, mayWithdraw, undoUntil } = work;
  const params = { conference, submission: id };
  if (!confirmed) return null;
  if (state === 'withdrawn') return undoUntil ? <UndoWithdrawal submission={id} code={code} until={undoUntil} /> : null;
  const named = <span className="hide">: {code}</span>;
  const isDraft = state === 'draft' || state === 'in revision';
  const isSubmitAgain = state === 'submitted' && changed;
  return (
    <p className={styles.acts}>
      {mayWrite && isSubmitAgain ? (
        <Link
          className={buttonLook()}
          to="/c/$conference/write/$submission/$step"
          params={{ ...params, step: 'check' }}
        >
          Submit your changes{named}
        </Link>
      ) : null}
      {mayWrite ? (
        <Link className={buttonLook(isDraft ? 'main' : 'quiet')} to="/c/$conference/write/$submission" params={params}>
          {isDraft || isSubmitAgain ? 'Go on writing' : 'Change something'}
          {named}
        </Link>
      ) : null}
      {work.feedback ? (
        <Link className={buttonLook('quiet')} to="/c/$conference/my-submissions/$submission" params={params}>
          Feedback{named}
        </Link>
      ) : null}
      {here === 'home' && state === 'accepted' ? (
        <Link className={buttonLook()} to="/c/$conference/submissions/$submission" params={params}>
          Say whether you come{named}
        </Link>
      ) : null}
      {here === 'home' && hasReceipt ? (
        <Link className={styles.link} to="/c/$conference/submissions/$submission" params={params} hash="receipt">
          Receipt{named}
        </Link>
      ) : null}
      <Link className={styles.link} to="/c/$conference/submissions/$submission/versions" params={params}>
        Versions{named}
      </Link>
      {mayWithdraw ? (
        <Link className={styles.link} to="/c/$conference/submissions/$submission/withdraw" params={params}>
          Withdraw{named}
        </Link>
      ) : null}
    </p>
  );
}
