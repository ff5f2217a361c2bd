import { answerOf } from '@colloquy/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { Button } from '../parts/button';
import { TextField } from '../parts/forms/text-field';
import { ProblemNote } from '../parts/problem-note';
import styles from './poster-papers.module.css';

/** What can be printed: labels one or two to a sheet, or the sheets for those who set up. */
type Paper = 'labels' | 'two-labels' | 'set-up';

const BUTTONS: readonly { readonly paper: Paper; readonly says: string }[] = [
  { paper: 'labels', says: 'Print labels' },
  { paper: 'two-labels', says: 'Print labels, two to a sheet' },
  { paper: 'set-up', says: 'Print set-up sheets' },
];

/** Some browsers read an address only some time after it was pressed. */
const LONG_ENOUGH_MS = 60_000;

/** Has the browser save a file. */
function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}

/** The papers of a poster session as PDF files, made from the boards as they stand now. */
export function PosterPapers(props: {
  readonly conference: string;
  readonly posterSession: string;
  readonly title: string;
}) {
  const { conference, posterSession, title } = props;
  const [boards, setBoards] = useState('');
  const path = { conference, posterSession };
  const fetched = (paper: Paper): Promise<Blob> => {
    if (paper === 'set-up') {
      const address = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}/set-up.pdf';
      return answerOf(api.GET(address, { params: { path }, parseAs: 'blob' }));
    }
    const query = { perPage: paper === 'two-labels' ? ('2' as const) : ('1' as const), boards };
    const address = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}/labels.pdf';
    return answerOf(api.GET(address, { params: { path, query }, parseAs: 'blob' }));
  };
  const print = useMutation({
    mutationFn: fetched,
    onSuccess: (file, paper) =>
      save(`${conference}-${paper === 'set-up' ? 'set-up-sheets' : 'board-labels'}.pdf`, file),
  });
  return (
    <section aria-label={`Papers of ${title}`}>
      <p>
        Each label bears the board’s number, the poster, who presents it and when, and a code that leads to the
        abstract. Set-up sheets tell helpers who hangs where and what they need; keep them among those who set up.
      </p>
      <TextField
        name={`boards-${posterSession}`}
        label="Labels of these boards only"
        hint="For what has changed since you printed them, such as 3, 17-19."
        optional
        value={boards}
        onValue={setBoards}
      />
      <p className={styles.acts}>
        {BUTTONS.map(({ paper, says }) => (
          <Button
            key={paper}
            look="quiet"
            busy={print.isPending && print.variables === paper}
            onClick={() => print.mutate(paper)}
          >
            {says}
            <span className="hide"> of {title}</span>
          </Button>
        ))}
      </p>
      <ProblemNote error={print.error} />
    </section>
  );
}
