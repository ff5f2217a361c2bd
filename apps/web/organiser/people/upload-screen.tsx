import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client';
import { AS_IT_IS, asBody, LookFirst } from '../../parts/forms/look-first';
import { useToast } from '../../parts/overlays/toasts';
import { Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { UploadPreview } from './upload-preview';

interface Wanted {
  hash: string;
  how: 'invite' | 'add';
  lastDay?: string;
  words?: string;
}

/** A list of people from a file: first what it would change, then exactly that. */
export function UploadScreen() {
  const { slug: conference } = useConference();
  const toast = useToast();
  const navigate = useNavigate();
  const path = { conference };
  const template = (as: string) => `/api/v1/conferences/${conference}/people-table/template?as=${as}`;
  return (
    <Screen
      title="Upload a list of people"
      lead="From Excel or any other spreadsheet. Nothing happens before you have seen what would change."
    >
      <LookFirst
        title="1. Choose the file"
        label="A workbook (.xlsx) or a CSV file with the columns Name, E-mail, Role and, if you like, Track"
        hint={
          <p>
            Start from a template: <a href={template('xlsx')}>Excel</a> or <a href={template('csv')}>CSV</a>.
          </p>
        }
        then="2. Look at what would change"
        look={(file) =>
          answerOf(
            api.POST('/api/v1/conferences/{conference}/people-table/preview', {
              params: { path },
              body: asBody(file),
              ...AS_IT_IS,
            }),
          )
        }
        apply={(file, query: Wanted) =>
          answerOf(
            api.POST('/api/v1/conferences/{conference}/people-table', {
              params: { path, query },
              body: asBody(file),
              ...AS_IT_IS,
            }),
          )
        }
        done={({ lines }) => {
          const fresh = lines.filter(({ outcome }) => outcome === 'new-person' || outcome === 'new-role');
          toast(`Done: ${new Set(fresh.map(({ address }) => address)).size} people.`);
          return navigate({ to: '/c/$conference/people', params: path });
        }}
      >
        {(preview, { busy, apply }) => (
          <UploadPreview key={preview.hash} preview={preview} busy={busy} onApply={apply} />
        )}
      </LookFirst>
    </Screen>
  );
}
