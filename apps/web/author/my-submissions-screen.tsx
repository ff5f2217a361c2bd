import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { HoursLink } from '../everybody/hours/hours-link';
import { Answer } from '../parts/answer';
import { buttonLook } from '../parts/button';
import { dueWords } from '../parts/due';
import { Empty } from '../parts/loading';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { type MyWork, mySubmissionsQuery } from './work/my-works';
import styles from './work/work.module.css';
import { WorkCard } from './work/work-card';

const hasMentor = ({ helpers }: MyWork): boolean => helpers.some(({ role }) => role === 'mentor');

/** An author's home: every work of their own, drafts too, with where it stands, what comes next, and who helps. */
export function MySubmissionsScreen() {
  const { slug: conference, timeZone, contact, phases } = useConference();
  const mine = useQuery(mySubmissionsQuery(conference));
  const start = (label: string, look?: 'quiet') => (
    <a className={buttonLook(look)} href={`/c/${conference}/submit`}>
      {label}
    </a>
  );
  return (
    <Screen
      title="My submissions"
      lead="Where each of your works stands, what happens next, and who is helping you."
      acts={mine.data?.mayStart && mine.data.works.length > 0 ? start('Start another one', 'quiet') : null}
    >
      <Answer query={mine}>
        {({ works, mayStart, deadline, now }) =>
          works.length > 0 ? (
            <>
              <ul className={styles.cards}>
                {works.map((work) => (
                  <WorkCard key={work.id} work={work} now={now} />
                ))}
              </ul>
              <HoursLink className={styles.after} />
              {phases.some(({ name }) => name === 'mentoring') && !works.every(hasMentor) ? (
                <p className={styles.after}>
                  <Link to="/c/$conference/help-wanted" params={{ conference }}>
                    Say what you want from a mentor
                  </Link>
                  : with what, when, and what you would rather not. You can change it until you have one.
                </p>
              ) : null}
            </>
          ) : mayStart ? (
            <Empty title="Nothing begun yet" act={start('Start a submission')}>
              <p>
                A title and a short abstract are enough, and everything is kept while you type.
                {deadline ? ` The call is open: ${dueWords(deadline, now, timeZone)}.` : ''}
              </p>
            </Empty>
          ) : (
            <Empty title="Nothing was submitted">
              <p>
                The call is closed. Was there a good reason to be late? Write to{' '}
                <a href={`mailto:${contact}`}>{contact}</a>.
              </p>
            </Empty>
          )
        }
      </Answer>
    </Screen>
  );
}
