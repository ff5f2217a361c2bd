import { answerOf } from '@colloquy/api-client';
import { api } from '../api/client';
import { forgetEverything } from '../api/query-client';
import { useWrite } from '../api/use-write';
import { dropAllDrafts, hasDrafts } from '../parts/forms/drafts';
import { forgetRead } from './offline';

/** The server's own page signs out and says where else one is signed in, such as at the university. */
function leaveByTheServersPage(): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/sign-in/out';
  document.body.append(form);
  form.submit();
}

async function forgetWhatIsKept(): Promise<void> {
  const { forgetUnsent } = await import('../parts/keeper/device');
  await forgetUnsent().catch(() => {});
  const { forgetAllUploads } = await import('../author/files/kept-uploads');
  await forgetAllUploads();
  dropAllDrafts();
}

/** Signs this browser out and forgets what it kept. In the demonstration one stays, to look around as somebody else. */
export function useSignOut(isDemo: boolean): () => Promise<void> {
  const leave = useWrite((_: null, headers) => answerOf(api.POST('/api/v1/sign-out', { headers })), forgetEverything);
  return async () => {
    if (hasDrafts()) await forgetWhatIsKept();
    await forgetRead();
    if (isDemo) leave.mutate(null);
    else leaveByTheServersPage();
  };
}
