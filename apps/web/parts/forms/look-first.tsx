import { type ReactNode, useState } from 'react';
import { useWrite } from '../../api/use-write';
import { Loading } from '../loading';
import { ProblemNote } from '../problem-note';
import { Part } from '../screen';
import { FileDrop } from './file-drop';

/** What goes with a file that is sent as it is. */
export const AS_IT_IS = {
  bodySerializer: (body: unknown) => body as BodyInit,
  headers: { 'Content-Type': 'application/octet-stream' },
};

/** A file as the body of a request. */
export const asBody = (file: File | null): string => file as unknown as string;

/** A table from a file: chosen, then what it would change, then exactly that. Nothing is done before it was looked at. */
export function LookFirst<Preview, Wanted, Done>(props: {
  /** Which file, with its number in the order of what is done: `1. Choose the file`. */
  readonly title: string;
  readonly label: string;
  /** What helps with the choice. */
  readonly hint: ReactNode;
  /** The heading over what would change. */
  readonly then: string;
  readonly look: (file: File) => Promise<Preview>;
  readonly apply: (file: File, wanted: Wanted) => Promise<Done>;
  readonly done: (answer: Done) => unknown;
  readonly children: (
    preview: Preview,
    act: { readonly busy: boolean; readonly apply: (wanted: Wanted) => void },
  ) => ReactNode;
}) {
  const { title, label, hint, then, children } = props;
  const [file, setFile] = useState<File | null>(null);
  const preview = useWrite((chosen: File) => props.look(chosen));
  const apply = useWrite(
    ({ chosen, wanted }: { readonly chosen: File; readonly wanted: Wanted }) => props.apply(chosen, wanted),
    props.done,
  );
  const again = file ? () => preview.mutate(file) : undefined;
  const choose = (chosen: File) => {
    setFile(chosen);
    apply.reset();
    preview.mutate(chosen);
  };
  const act = {
    busy: apply.isPending,
    apply: (wanted: Wanted) => {
      if (file) apply.mutate({ chosen: file, wanted });
    },
  };
  return (
    <>
      <Part title={title}>
        <FileDrop
          label={label}
          accept=".xlsx,.csv,.tsv,.txt,text/csv"
          files={file ? [file] : []}
          onFiles={([chosen]) => chosen && choose(chosen)}
        >
          {hint}
        </FileDrop>
        <ProblemNote error={preview.error} again={again} />
      </Part>
      {preview.isPending ? <Loading /> : null}
      {preview.data && !preview.isPending ? (
        <Part title={then}>
          {children(preview.data, act)}
          <ProblemNote error={apply.error} again={again} />
        </Part>
      ) : null}
    </>
  );
}
