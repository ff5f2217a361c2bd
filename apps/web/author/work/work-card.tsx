import { Link } from '@tanstack/react-router';
import { dueWords } from '../../parts/due';
import { InlineText } from '../../parts/inline-text';
import { momentOf } from '../../parts/local-time';
import { StateMark } from '../../parts/marks';
import { useConference } from '../../parts/use-conference';
import { Helpers } from './helpers';
import type { MyWork } from './my-works';
import styles from './work.module.css';
import { WorkActs } from './work-acts';

/** One work at a glance: where it stands, what comes next and when, who helps, what can be done. */
export function WorkCard({ work, now }: { readonly work: MyWork; readonly now: string }) {
  const { slug: conference, timeZone } = useConference();
  const { id, code, title, state, says, deadline, mayWrite, changed, milestones, helpers } = work;
  const name = title.trim() === '' ? 'Without a title yet' : <InlineText text={title} />;
  const next = milestones.find(({ when }) => when !== 'done');
  const isDue = mayWrite && deadline !== null && (state === 'draft' || changed);
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <span>{code}</span> <StateMark state={state} />
      </p>
      <h2>
        {work.confirmed ? (
          <Link to="/c/$conference/submissions/$submission" params={{ conference, submission: id }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      <p>{says}</p>
      {isDue ? (
        <p className={styles.due}>To submit: {dueWords(deadline, now, timeZone)}</p>
      ) : next ? (
        <p className={styles.due}>
          {next.when === 'now' ? 'Now' : 'Next'}: <InlineText text={next.what} />
          {next.at ? `, ${momentOf(next.at, timeZone)}` : ''}
        </p>
      ) : null}
      {helpers.length > 0 ? <Helpers helpers={helpers} /> : null}
      <WorkActs work={work} here="home" />
    </li>
  );
}
