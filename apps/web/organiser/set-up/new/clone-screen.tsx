import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client';
import { viewerQuery } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { Button, buttonLook } from '../../../parts/button';
import { DateField } from '../../../parts/forms/date-field';
import { Form } from '../../../parts/forms/form';
import { TextField } from '../../../parts/forms/text-field';
import { Screen } from '../../../parts/screen';
import { Bare } from '../../../shell/frame';
import { SignIn } from '../../../shell/sign-in';
import { dayAfter, daysBetween, LAST_DAY, timeInWords } from '../days/calendar';
import { type PhaseName, phaseWords } from '../sections/phase-words';
import { setUpQuery } from '../set-up-query';
import type { SetUp } from '../shapes';
import { ComeAlong } from './come-along';
import styles from './new.module.css';
import { nextTitle, nextYear, shiftedTime } from './shift';
import { SlugField } from './slug-field';

/** Starting from last year: a new title and new days, with all dates that follow from them shown before anything is made. */
export function CloneScreen() {
  const { source = '' } = useParams({ strict: false });
  const viewer = useQuery(viewerQuery);
  const setUp = useQuery({ ...setUpQuery(source), enabled: viewer.data?.personId != null });
  if (viewer.data && viewer.data.personId === null) return <SignIn />;
  return (
    <Bare>
      <Answer query={setUp}>{(last) => <Clone source={source} last={last} />}</Answer>
    </Bare>
  );
}

function Clone({ source, last }: { readonly source: string; readonly last: SetUp }) {
  const navigate = useNavigate();
  const { basics } = last;
  const [title, setTitle] = useState(nextTitle(basics.title));
  const [startsOn, setStartsOn] = useState(nextYear(basics.startsOn));
  const [endsOn, setEndsOn] = useState(nextYear(basics.endsOn));
  const [slug, setSlug] = useState('');
  const [organiserIds, setOrganiserIds] = useState<readonly string[]>([]);
  const clone = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/clone', {
          params: { path: { conference: source } },
          headers,
          body: { title, startsOn, endsOn, slug: slug.trim() || undefined, organiserIds: [...organiserIds] },
        }),
      ),
    ({ slug: conference, remarks }) =>
      remarks.length === 0 ? navigate({ to: '/c/$conference/set-up', params: { conference } }) : undefined,
  );
  const move = (day: string): void => {
    setStartsOn(day);
    if (day) setEndsOn(dayAfter(day, daysBetween(basics.startsOn, basics.endsOn)));
  };
  if (clone.data) return <Made title={title} slug={clone.data.slug} remarks={clone.data.remarks} />;
  return (
    <Screen
      title={`Start from ${basics.title}`}
      lead="Everything comes along but people and what they wrote; you say which organisers do. Look at the dates, then make the new one; the old one stays as it is."
    >
      <Form error={clone.error} onSend={() => clone.mutate(null)}>
        <TextField name="title" label="Title" required maxLength={200} value={title} onValue={setTitle} />
        <div className={styles.pair}>
          <DateField name="startsOn" max={LAST_DAY} label="First day" required value={startsOn} onValue={move} />
          <DateField name="endsOn" max={LAST_DAY} label="Last day" required value={endsOn} onValue={setEndsOn} />
        </div>
        <h2 className={styles.heading}>The dates that follow from it</h2>
        <table className={styles.dates}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Last time</th>
              <th scope="col">This time</th>
            </tr>
          </thead>
          <tbody>
            {last.phases.map(({ name, startsLocal, endsLocal }) => (
              <tr key={name}>
                <th scope="row">{phaseWords(name as PhaseName).label}</th>
                <td>
                  {timeInWords(startsLocal)} to {timeInWords(endsLocal)}
                </td>
                <td>
                  {startsOn
                    ? `${timeInWords(shiftedTime(name, startsLocal, basics.startsOn, startsOn))} to ${timeInWords(shiftedTime(name, endsLocal, basics.startsOn, startsOn))}`
                    : 'when you have chosen the first day'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <ComeAlong source={source} value={organiserIds} onValue={setOrganiserIds} />
        <div className={styles.after}>
          <SlugField value={slug} onValue={setSlug} />
        </div>
        <p className={styles.send}>
          <Button type="submit" busy={clone.isPending}>
            Make it with these dates
          </Button>
          <span className={styles.soft}>You can move every date afterwards.</span>
        </p>
      </Form>
    </Screen>
  );
}

/** What could not be taken over as it was, before one goes on. */
function Made(props: { readonly title: string; readonly slug: string; readonly remarks: readonly string[] }) {
  return (
    <Screen title={`${props.title} is there`} lead="A few things to know before you look it over:">
      <ul className={styles.remarks}>
        {props.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <p className={styles.send}>
        <Link to="/c/$conference/set-up" params={{ conference: props.slug }} className={buttonLook()}>
          Go on to its set-up
        </Link>
      </p>
    </Screen>
  );
}
