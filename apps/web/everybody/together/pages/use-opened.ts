import { useEffect, useState } from 'react';
import { canShow, type OpenedFile, openFile } from './open-file';

/** A file on its way to the screen. */
export interface Opening {
  readonly file: OpenedFile | null;
  readonly failed: boolean;
}

/** Opens a version of a file, and closes it when another one is shown. An address that is renewed opens nothing anew. */
export function useOpened(
  version: { readonly id: string; readonly type: string; readonly address: string } | undefined,
) {
  const [opening, setOpening] = useState<Opening & { readonly id: string | undefined }>({
    ...{ id: undefined, file: null, failed: false },
  });
  const { id, type = '', address = '' } = version ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address of one version changes every few minutes, its bytes never
  useEffect(() => {
    if (!id || !canShow(type)) return;
    let closed = false;
    let opened: OpenedFile | null = null;
    openFile(address, type).then(
      (file) => {
        opened = file;
        if (closed) file.close();
        else setOpening({ id, file, failed: false });
      },
      () => closed || setOpening({ id, file: null, failed: true }),
    );
    return () => {
      closed = true;
      opened?.close();
    };
  }, [id, type]);
  return opening.id === id ? opening : { file: null, failed: false };
}
