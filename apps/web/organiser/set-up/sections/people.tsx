import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../../parts/button';
import { useConference } from '../../../parts/use-conference';
import { SetUpFrame } from '../frame/set-up-frame';
import { setUpQuery } from '../set-up-query';
import styles from './sections.module.css';

const PARTS = [
  ['Organisers', 'Your committee: they see and change everything, as you do. Two are safer than one.'],
  ['Mentors', 'They help students to make their abstracts better before anybody scores them.'],
  ['Reviewers', 'They read and score the abstracts.'],
  ['Chairs and judges', 'They are needed on the day. There is time for that.'],
] as const;

/** Who helps: a short look, and the way to inviting them. */
export function PeopleSection() {
  const { slug } = useConference();
  const { data: setUp } = useSuspenseQuery(setUpQuery(slug));
  const section = setUp.sections.find((each) => each.section === 'people');
  return (
    <SetUpFrame step="people">
      <p className={styles.empty}>
        <strong>{section?.sentence}</strong>
      </p>
      <dl className={styles.parts}>
        {PARTS.map(([part, does]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.adds}>
        <Link
          to={'/c/$conference/people' as string}
          params={{ conference: slug } as never}
          className={buttonLook('quiet')}
        >
          Invite people
        </Link>
      </p>
      <p className={styles.soft}>
        You invite by e-mail, by a link, or with a list from a spreadsheet. It can wait until the call is open: students
        need no invitation, they find the call by its link.
      </p>
    </SetUpFrame>
  );
}
