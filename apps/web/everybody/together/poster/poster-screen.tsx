import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { RadioGroup } from '../../../parts/forms/radio-group';
import { Loading } from '../../../parts/loading';
import { ProblemNote } from '../../../parts/problem-note';
import { Part } from '../../../parts/screen';
import { CannotShow, NothingYet } from '../pages/file-choice';
import { canShow } from '../pages/open-file';
import { useOpened } from '../pages/use-opened';
import { Checklist } from '../rehearse/checklist';
import { type Preparation, TogetherFrame } from '../together-frame';
import { posterTicksQuery, preparedFilesQuery, type WorkPlace } from '../together-queries';
import { FindingList } from './finding-list';
import { findingsOf, type PosterFacts } from './findings';
import { formatOf, type Sheet } from './measures';
import styles from './poster.module.css';
import { POSTER_POINTS, POSTER_WORDS, type PosterPoint } from './poster-points';
import { readPoster } from './read-poster';

/** A poster before it is printed: what can be measured is measured, the rest is looked at by people. */
export function PosterScreen() {
  return (
    <TogetherFrame
      title="Check the poster"
      lead={() =>
        'Before it is printed: what can be measured is measured here, in your browser; the rest is for your eyes.'
      }
    >
      {(preparation, where) => <Poster preparation={preparation} where={where} />}
    </TogetherFrame>
  );
}

function Poster({ preparation, where }: { readonly preparation: Preparation; readonly where: WorkPlace }) {
  const files = useQuery(preparedFilesQuery(where));
  return (
    <Answer query={files}>
      {(found) => {
        const version = found.find(({ purpose }) => purpose === 'poster')?.versions[0];
        if (!version) return <NothingYet preparation={preparation} where={where} />;
        return (
          <>
            <p>
              {version.name}, version {version.version}
            </p>
            <Measured key={version.id} version={version} />
            <Looked where={where} fileId={version.id} />
          </>
        );
      }}
    </Answer>
  );
}

function Measured({ version }: { readonly version: Schemas['PreparedVersionDto'] }) {
  const { file, failed } = useOpened(version);
  const [facts, setFacts] = useState<PosterFacts | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [sheet, setSheet] = useState<Sheet>('A0');
  useEffect(() => {
    if (!file) return;
    let left = false;
    readPoster(file).then(
      (read) => {
        if (left) return;
        setFacts(read);
        if (read.pdf && formatOf(read.width, read.height).name === 'A1') setSheet('A1');
      },
      (reason: unknown) => left || setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      left = true;
    };
  }, [file]);
  if (!canShow(version.type) || failed) return <CannotShow name={version.name} address={version.address} />;
  if (error) return <ProblemNote error={error} />;
  if (!facts) return <Loading shape="text" />;
  return (
    <Part title="Measured">
      <div className={styles.sheet}>
        <RadioGroup
          name="sheet"
          label="Printed on"
          value={sheet}
          options={[
            { value: 'A0', label: 'A0, 841 × 1189 mm' },
            { value: 'A1', label: 'A1, 594 × 841 mm' },
          ]}
          onValue={setSheet}
        />
      </div>
      <FindingList findings={findingsOf(facts, sheet)} />
    </Part>
  );
}

function Looked({ where, fileId }: { readonly where: WorkPlace; readonly fileId: string }) {
  const ticks = useQuery(posterTicksQuery(where));
  const [meant, setMeant] = useState<Readonly<Record<string, boolean>>>({});
  const tick = useWrite((body: { fileId: string; point: PosterPoint; done: boolean }, headers) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/submissions/{submission}/poster-ticks', {
        params: { path: { ...where } },
        body,
        headers,
      }),
    ),
  );
  return (
    <div className={styles.looked}>
      <Answer query={ticks}>
        {(found) => {
          const earlier = found.filter((one) => one.fileId !== fileId).length;
          return (
            <>
              {earlier > 0 ? <p>What was ticked for an earlier version is to be looked at again.</p> : null}
              <Checklist
                label="For your eyes"
                points={POSTER_POINTS.map((point) => {
                  const ticked = found.find((one) => one.fileId === fileId && one.point === point);
                  return {
                    ...{ id: point, words: POSTER_WORDS[point], done: meant[point] ?? ticked !== undefined },
                    hint: ticked ? `Ticked by ${ticked.name}` : undefined,
                  };
                })}
                onTick={(point, done) => {
                  setMeant({ ...meant, [point]: done });
                  tick.mutate({ fileId, point: point as PosterPoint, done }, { onError: () => setMeant({}) });
                }}
              />
              <ProblemNote error={tick.error} />
            </>
          );
        }}
      </Answer>
    </div>
  );
}
