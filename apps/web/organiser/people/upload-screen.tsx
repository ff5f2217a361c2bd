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
import { UploadPreview } from './upload-preview';

const AS_IT_IS = {
  bodySerializer: (body: unknown) => body as BodyInit,
  headers: { 'Content-Type': 'application/octet-stream' },
};

/** A list of people from a file: first what it would change, then exactly that. */
export function UploadScreen() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const preview = useWrite((chosen: File) =>
    answerOf(
      api.POST('/api/v1/conferences/{conference}/people-table/preview', {
        params: { path: { conference } },
        body: chosen as unknown as string,
        ...AS_IT_IS,
      }),
    ),
  );
  const apply = useWrite(
    (query: { hash: string; how: 'invite' | 'add'; lastDay?: string; words?: string }) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/people-table', {
          params: { path: { conference }, query },
          body: file as unknown as string,
          ...AS_IT_IS,
        }),
      ),
    ({ lines }: Schemas['PeoplePreviewDto']) => {
      const fresh = lines.filter(({ outcome }) => outcome === 'new-person' || outcome === 'new-role');
      toast(`Done: ${new Set(fresh.map(({ address }) => address)).size} people.`);
      return navigate({ to: '/c/$conference/people', params: { conference } });
    },
  );
  const template = (as: string) => `/api/v1/conferences/${conference}/people-table/template?as=${as}`;
  const choose = (chosen: File) => {
    setFile(chosen);
    apply.reset();
    preview.mutate(chosen);
  };
  return (
    <Screen
      title="Upload a list of people"
      lead="From Excel or any other spreadsheet. Nothing happens before you have seen what would change."
    >
      <Part title="1. Choose the file">
        <FileDrop
          label="A workbook (.xlsx) or a CSV file with the columns Name, E-mail, Role and, if you like, Track"
          accept=".xlsx,.csv,.tsv,.txt,text/csv"
          files={file ? [file] : []}
          onFiles={([chosen]) => chosen && choose(chosen)}
        >
          <p>
            Start from a template: <a href={template('xlsx')}>Excel</a> or <a href={template('csv')}>CSV</a>.
          </p>
        </FileDrop>
        <ProblemNote error={preview.error} again={file ? () => preview.mutate(file) : undefined} />
      </Part>
      {preview.isPending ? <Loading /> : null}
      {preview.data && !preview.isPending ? (
        <Part title="2. Look at what would change">
          <UploadPreview key={preview.data.hash} preview={preview.data} busy={apply.isPending} onApply={apply.mutate} />
          <ProblemNote error={apply.error} again={file ? () => preview.mutate(file) : undefined} />
        </Part>
      ) : null}
    </Screen>
  );
}
