import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { Answer } from '../../parts/answer';
import { buttonLook } from '../../parts/button';
import { SelectField } from '../../parts/forms/select-field';
import { shortDayOf } from '../../parts/local-time';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import styles from './margin.module.css';
import { type Margin, marginQuery, type Shown } from './margin-query';
import { Rounds } from './rounds';
import { SinceLast } from './since-last';
import { TextAndThreads } from './text-and-threads';

/** What a text of a work is called. */
const nameIn =
  (texts: Margin['texts']) =>
  (field: string): string =>
    field === 'title' ? 'Title' : texts.find((one) => one.field === field)?.heading || 'Abstract';

/** A work between its mentor and its authors: the rounds, what is new, the text, and the comments in its margin. */
export function MarginScreen() {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const [shown, setShown] = useState<Shown>(null);
  const query = useQuery(marginQuery(conference, submission, shown));
  const { data } = query;
  const code = data?.code;
  useEffect(() => {
    if (code === undefined) return;
    // That it was seen is worth no message when it fails: then the same is new once more.
    api
      .POST('/api/v1/conferences/{conference}/submissions/{submission}/margin/looks', {
        params: { path: { conference, submission } },
      })
      .catch(() => {});
  }, [code, conference, submission]);
  return (
    <Screen
      title={code ? `Feedback on ${code}` : 'Feedback'}
      lead={data ? who(data) : undefined}
      acts={data?.you === 'author' ? <AuthorsWay submission={submission} /> : <MentorsWay />}
    >
      <Answer query={query}>
        {(margin) => (
          <>
            {margin.readOnly ? <p className={styles.note}>{margin.readOnly}</p> : null}
            <SinceLast margin={margin} nameOf={nameIn(margin.texts)} />
            <Rounds margin={margin} />
            <WhichVersion margin={margin} shown={shown} onShow={setShown} />
            <TextAndThreads
              key={margin.version ?? 'draft'}
              margin={margin}
              nameOf={nameIn(margin.texts)}
              onShow={setShown}
            />
          </>
        )}
      </Answer>
    </Screen>
  );
}

const NAMES = new Intl.ListFormat('en-GB');

const who = ({ you, authors, mentor }: Margin): string =>
  you === 'mentor'
    ? `By ${NAMES.format(authors)}. Nobody but you and the authors reads what you write here.`
    : `With ${mentor}, your mentor. Nobody but the two sides reads what you write here.`;

function AuthorsWay({ submission }: { readonly submission: string }) {
  const { slug: conference } = useConference();
  return (
    <Link className={buttonLook('quiet')} to="/c/$conference/write/$submission" params={{ conference, submission }}>
      Go on writing
    </Link>
  );
}

function MentorsWay() {
  const { slug: conference } = useConference();
  return (
    <Link className={buttonLook('quiet')} to="/c/$conference/mentees" params={{ conference }}>
      All my mentees
    </Link>
  );
}

function WhichVersion(props: {
  readonly margin: Margin;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}) {
  const { margin, onShow } = props;
  const { timeZone } = useConference();
  const { you, versions, version, draftDiffers } = margin;
  const options = [
    ...(you === 'author' && (draftDiffers || version === null)
      ? [{ value: 'draft', label: 'Your draft as it is now' }]
      : []),
    ...versions.map(({ number, at }, place) => ({
      value: String(number),
      label: `Version ${number}, ${shortDayOf(at, timeZone)}${place === 0 && you === 'author' ? ', as your mentor reads it' : ''}`,
    })),
  ];
  if (options.length < 2) return null;
  return (
    <div className={styles.which}>
      <SelectField
        name="version"
        label="Which text"
        options={options}
        value={version === null ? 'draft' : String(version)}
        onValue={onShow}
      />
    </div>
  );
}
