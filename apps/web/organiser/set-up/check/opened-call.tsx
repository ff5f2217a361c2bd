import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button, buttonLook } from '../../../parts/button';
import { TextField } from '../../../parts/forms/text-field';
import { momentOf } from '../../../parts/local-time';
import { useToast } from '../../../parts/overlays/toasts';
import type { SetUp } from '../shapes';
import styles from './check.module.css';

/** The call is open: the link to send round, and what comes next. */
export function OpenedCall(props: { readonly setUp: SetUp; readonly slug: string; readonly isNew: boolean }) {
  const { setUp, slug, isNew } = props;
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const link = `${window.location.origin}/#${slug}`;
  const call = setUp.phases.find(({ name }) => name === 'submission');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    toast('The link is copied');
  };
  return (
    <section className={styles.open}>
      <h2 ref={heading} tabIndex={-1}>
        The call is open
      </h2>
      <p>
        {call ? `Students can submit until ${momentOf(call.endsAt, setUp.timeZone)}. ` : ''}
        This is the link for them; put it into an e-mail, a poster, the pages of your department:
      </p>
      <div className={styles.link}>
        <TextField
          name="link"
          label="Link for students"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button look="quiet" onClick={() => void copy()}>
          Copy the link
        </Button>
      </div>
      <ol className={styles.next}>
        <li>Send the link to students, and ask teachers to pass it on.</li>
        <li>Invite mentors and reviewers, so that they are there when the abstracts are.</li>
        <li>Come back here whenever something changes; what you change shows at once.</li>
      </ol>
      <p className={styles.link}>
        <Link to="/c/$conference" params={{ conference: slug }} className={buttonLook()}>
          See what needs doing
        </Link>
      </p>
    </section>
  );
}
