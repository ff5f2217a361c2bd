import { answerOf, type Schemas } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { FileDrop } from '../../parts/forms/file-drop';
import { Loading } from '../../parts/loading';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { asBase64 } from './as-base64';
import { FilesPreview } from './files-preview';

type Brought = Schemas['BroughtFilesDto'];
type Choice = Schemas['ImportChoiceDto'];

/** Submissions from a table or from another system: first what would change, then exactly that. */
export function FromFilesScreen() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const navigate = useNavigate();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [brought, setBrought] = useState<Brought>({ files: [], choices: [] });
  // What was shown last stays while a choice is worked in, so that nobody loses their place.
  const [shown, setShown] = useState<Schemas['ImportPreviewDto'] | null>(null);
  const preview = useWrite((body: Brought) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/submissions/from-files/preview', {
        ...{ params: { path: { conference } }, body },
      }),
    ),
  );
  const apply = useWrite(
    (hash: string, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/from-files', {
          ...{ params: { path: { conference } }, headers, body: { ...brought, hash } },
        }),
      ),
    ({ made, changed }: Schemas['TakenInDto']) => {
      toast(`Done: ${made} new, ${changed} changed.`);
      return navigate({ to: '/c/$conference/submissions', params: { conference } });
    },
  );
  const look = (next: Brought) => {
    setBrought(next);
    apply.reset();
    // Of several choices in quick succession only the answer to the last is shown.
    preview.mutate(next, { onSuccess: setShown });
  };
  const choose = async (chosen: readonly File[]) => {
    setFiles(chosen);
    setShown(null);
    look({ files: await Promise.all(chosen.map(asBase64)), choices: [] });
  };
  const decide = (choice: Choice) => {
    const others = (brought.choices ?? []).filter(({ kind, name }) => kind !== choice.kind || name !== choice.name);
    look({ ...brought, choices: [...others, choice] });
  };
  const again = files.length > 0 ? () => look(brought) : undefined;
  return (
    <Screen
      title="Bring in submissions"
      lead="From a spreadsheet, from pretalx or from Indico. Nothing happens before you have seen what would change."
    >
      <Part title="1. Choose the files">
        <FileDrop
          label="A workbook (.xlsx) or CSV file, the JSON files of pretalx, or Indico’s export of abstracts (JSON)"
          accept=".xlsx,.csv,.tsv,.txt,.json,text/csv,application/json"
          several
          files={files}
          onFiles={(chosen) => void choose(chosen)}
        >
          <p>
            The easiest table to start from is your own:{' '}
            <a href={`/api/v1/conferences/${conference}/submissions/export.xlsx`}>download all submissions</a>, change
            cells or add rows, and bring it back.
          </p>
        </FileDrop>
        <ProblemNote error={preview.error} again={again} />
      </Part>
      {preview.isPending && !shown ? <Loading /> : null}
      {shown ? (
        <Part title="2. Look at what would change">
          <FilesPreview
            preview={shown}
            choices={brought.choices ?? []}
            busy={apply.isPending || preview.isPending}
            onChoice={decide}
            onApply={apply.mutate}
          />
          <ProblemNote error={apply.error} again={again} />
        </Part>
      ) : null}
    </Screen>
  );
}
