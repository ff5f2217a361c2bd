import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { submissionQuery } from '../../api/queries';
import { MyMentor } from '../../everybody/pairing/my-mentor';
import { Authors } from '../../everybody/submission-parts';
import { TogetherLinks } from '../../everybody/together/together-links';
import { Answer } from '../../parts/answer';
import { Abstract, InlineText } from '../../parts/inline-text';
import { Loading } from '../../parts/loading';
import { Part } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { AnswerPart } from '../answer/answer-part';
import { SharedWords } from '../answer/shared-words';
import { Receipt } from '../receipt/receipt';
import { receiptQuery } from '../receipt/receipt-query';
import { Helpers } from './helpers';
import type { MyWork } from './my-works';
import { Way } from './way';
import styles from './work.module.css';
import { WorkActs } from './work-acts';

/** States in which nobody presents the work any more. */
const GONE: readonly string[] = ['withdrawn', 'declined'];
const Files = lazy(() => import('../files/files').then((module) => ({ default: module.Files })));

/** A work as its author sees it: where it stands and what comes, who helps, the receipt, and what readers see. */
export function OwnWork({ work }: { readonly work: MyWork }) {
  const { id, code, state, says, milestones, helpers, hasReceipt, version, confirmed, answered } = work;
  return (
    <div className={styles.columns}>
      <div>
        <p className={styles.says}>{says}</p>
        <WorkActs work={work} here="work" />
        {answered ? <AnswerPart submission={id} code={code} /> : null}
        {confirmed ? <SharedWords submission={id} /> : null}
        {confirmed ? <MyMentor submission={id} /> : null}
      </div>
      <div className={styles.beside}>
        <Part title="Its way">
          <Way milestones={milestones} />
        </Part>
        {helpers.length > 0 ? (
          <Part title="Who helps">
            <Helpers helpers={helpers} />
          </Part>
        ) : null}
      </div>
      <div className={styles.below}>
        {hasReceipt ? <ReceiptPart submission={id} /> : null}
        {confirmed && !GONE.includes(state) ? <FilesPart submission={id} code={code} /> : null}
        {version !== null && confirmed ? <WhatReadersSee submission={id} version={version} /> : null}
      </div>
    </div>
  );
}

function FilesPart({ submission, code }: { readonly submission: string; readonly code: string }) {
  const { slug: conference } = useConference();
  const place = { conference, submission };
  return (
    <div id="files">
      <Part title="Your files">
        <div className={styles.files}>
          <p>You can add them now or nearer to the day. The organisers see them too.</p>
          <Suspense fallback={<Loading />}>
            <Files {...place} purpose="poster" label="Poster" accept={['pdf', 'png', 'jpg']} />
            <Files {...place} purpose="slides" label="Slides" accept={['pdf', 'pptx']} />
          </Suspense>
          <TogetherLinks submission={submission} code={code} />
        </div>
      </Part>
    </div>
  );
}

function ReceiptPart({ submission }: { readonly submission: string }) {
  const { slug: conference, timeZone } = useConference();
  return (
    <div id="receipt">
      <Part title="Your receipt">
        <Answer query={useQuery(receiptQuery(conference, submission))}>
          {({ receipt }) => (receipt ? <Receipt receipt={receipt} zone={timeZone} /> : null)}
        </Answer>
      </Part>
    </div>
  );
}

function WhatReadersSee({ submission, version }: { readonly submission: string; readonly version: number }) {
  const { slug: conference } = useConference();
  return (
    <Part title={`What readers see: version ${version}`}>
      <Answer query={useQuery(submissionQuery(conference, submission))}>
        {(found) => (
          <div className={styles.read}>
            <p className={styles.title}>
              <InlineText text={found.title} />
            </p>
            <Authors submission={found} />
            <Abstract text={found.abstract} />
            {found.keywords.length > 0 ? <p>Keywords: {found.keywords.join(', ')}</p> : null}
            {found.source ? (
              <p>
                <a href={found.source.url}>First published elsewhere</a>, {found.source.licence}
              </p>
            ) : null}
          </div>
        )}
      </Answer>
    </Part>
  );
}
