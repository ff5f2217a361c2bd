import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Answer } from '../../../parts/answer';
import { buttonLook } from '../../../parts/button';
import { Part, Screen } from '../../../parts/screen';
import { Receipt } from '../../receipt/receipt';
import receiptStyles from '../../receipt/receipt.module.css';
import { receiptQuery } from '../../receipt/receipt-query';
import { deadlineWords } from '../frame/deadline-words';
import styles from '../frame/frame.module.css';
import { useWriting } from '../frame/writing';

/** What somebody holds in their hand who has submitted: that it is in, how that can be shown, and what happens next. */
export function ReceiptStep() {
  const { conference, content, draft, rules } = useWriting();
  const path = { conference, submission: draft.id };
  const read = useQuery(receiptQuery(conference, draft.id));
  const { signOff } = rules.rules;
  const isOpen = rules.deadline === null || rules.deadline > new Date().toISOString();
  const others = draft.authors.filter(({ you, confirmed }) => !you && !confirmed).length;
  const yours = draft.authors.find(({ you }) => you)?.authorKey;
  const address = content.authors.find(({ id }) => id === yours)?.address;
  return (
    <Screen title="Your abstract is submitted" lead="You can close this page. What follows comes to you by mail.">
      <Answer query={read}>
        {({ receipt }) =>
          receipt ? (
            <Receipt receipt={receipt} zone={rules.timeZone}>
              <p>
                {address
                  ? `A copy is in your mail: ${address}.`
                  : 'Write down the code: there is no address to mail it to.'}
              </p>
            </Receipt>
          ) : (
            <NothingYet />
          )
        }
      </Answer>
      <Part title="What happens next">
        <ol className={receiptStyles.next}>
          {others > 0 ? <li>Your co-authors get a link by mail, and confirm that they are authors.</li> : null}
          {signOff !== 'none' ? (
            <li>
              Your supervisor gets a link by mail
              {signOff === 'required' ? ' and signs it off; it counts when they have' : ''}.
            </li>
          ) : null}
          {isOpen ? (
            <li>You can change it and submit again until the deadline. {deadlineWords({ rules, draft })}</li>
          ) : null}
          <li>The reviewers read it, and you hear the decision by mail with what they wrote.</li>
        </ol>
        <p>
          Questions? <a href={`mailto:${rules.contact}`}>{rules.contact}</a> helps.
        </p>
      </Part>
      <div className={styles.acts}>
        <Link className={buttonLook()} to="/c/$conference/home" params={{ conference }}>
          Where it stands
        </Link>
        <Link className={styles.back} to="/c/$conference/write/$submission" params={path}>
          Change something
        </Link>
      </div>
    </Screen>
  );
}

const NothingYet = () => <p>Nothing of it is submitted. Go back to your answers and submit them.</p>;
