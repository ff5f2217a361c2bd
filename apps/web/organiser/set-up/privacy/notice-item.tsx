import type { Schemas } from '@colloquy/api-client';
import { useState } from 'react';
import { Button } from '../../../parts/button';
import { momentOf } from '../../../parts/local-time';
import { useConference } from '../../../parts/use-conference';
import { NoticeForm } from './notice-form';
import styles from './notices.module.css';
import { PublishNotice } from './publish-notice';
import { WhoAgreed } from './who-agreed';

type Notice = Schemas['NoticeHistoryDto'];

function stateOf({ versions, draft }: Notice): string {
  const [latest] = versions;
  if (!latest) return 'Draft: nobody sees it yet.';
  return `Version ${latest.number} is published${draft === null ? '.' : ', and a new draft waits.'}`;
}

/** One notice: where it stands, its draft, its versions, and who has agreed. */
export function NoticeItem({ notice }: { readonly notice: Notice }) {
  const { title, asks, draft, versions, agreed, toAskAnew, withdrawn } = notice;
  const { timeZone } = useConference();
  const [open, setOpen] = useState<'draft' | 'people' | null>(null);
  const toggle = (what: 'draft' | 'people') => setOpen(open === what ? null : what);
  return (
    <li className={styles.notice}>
      <h3>{title}</h3>
      <p>
        {asks ? 'Asks people to agree.' : 'Tells people.'} {stateOf(notice)}
      </p>
      {asks && versions.length > 0 ? (
        <p className={styles.soft}>
          {agreed} agreed · {toAskAnew} to be asked again · {withdrawn} withdrew
        </p>
      ) : null}
      <div className={styles.acts}>
        <Button look="quiet" aria-expanded={open === 'draft'} onClick={() => toggle('draft')}>
          {draft === null ? 'Write a new version' : 'Change the draft'}
          <span className="hide"> of {title}</span>
        </Button>
        {draft === null ? null : <PublishNotice notice={notice} />}
        {asks && versions.length > 0 ? (
          <Button look="quiet" aria-expanded={open === 'people'} onClick={() => toggle('people')}>
            Who agreed<span className="hide"> to {title}</span>
          </Button>
        ) : null}
      </div>
      {open === 'draft' ? <NoticeForm key={notice.revision} notice={notice} onDone={() => setOpen(null)} /> : null}
      {open === 'people' ? <WhoAgreed notice={notice} /> : null}
      {versions.map((version) => (
        <details key={version.id} className={styles.version}>
          <summary>
            Version {version.number}, {momentOf(version.publishedAt, timeZone)}
          </summary>
          {version.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
    </li>
  );
}
