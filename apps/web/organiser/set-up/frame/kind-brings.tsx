import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useConference } from '../../../parts/use-conference';
import { kindsQuery } from '../kinds-query';
import styles from './kind-brings.module.css';

/** What the chosen kind brings that no step asks for: who and what come together, tasks with their days, e-mails. */
export function KindBrings({ kind }: { readonly kind: string }) {
  const { data: kinds } = useQuery(kindsQuery);
  const { slug: conference } = useConference();
  const own = kinds?.find((each) => each.kind === kind);
  if (!own) return null;
  return (
    <section className={styles.brings}>
      <h2>What “{own.name}” does for you</h2>
      <p>{own.sentence} It sets out with this; change what is not yours.</p>
      <details>
        <summary>Who and what come together</summary>
        <ul>
          {own.mixingGoals.map((goal) => (
            <li key={goal.id}>{goal.sentence}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{own.checklist.length} tasks for your committee, each with its day</summary>
        <ul>
          {own.checklist.map((task) => (
            <li key={task.id}>
              {task.task} <span>– {task.due}</span>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{own.mails.length} letters, written and waiting for your word</summary>
        <p>
          <Link to="/c/$conference/letters" params={{ conference }}>
            Read them, and say which may go out
          </Link>
        </p>
        <ul>
          {own.mails.map((mail) => (
            <li key={mail.id}>
              “{mail.subject}” to each {mail.to} <span>– {mail.when}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
