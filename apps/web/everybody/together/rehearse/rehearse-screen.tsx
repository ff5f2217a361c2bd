import { answerOf } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Answer } from '../../../parts/answer';
import { useToast } from '../../../parts/overlays/toasts';
import { Part } from '../../../parts/screen';
import { useOffline } from '../../../shell/offline';
import styles from '../together.module.css';
import { type Preparation, TogetherFrame } from '../together-frame';
import { rehearsalsQuery, type WorkPlace } from '../together-queries';
import { Checklist } from './checklist';
import { type HeldHere, heldHere, keepHere } from './held-here';
import { KeepForm } from './keep-form';
import { OneRehearsal } from './one-rehearsal';
import { REHEARSAL_POINTS, REHEARSAL_WORDS, type RehearsalPoint } from './points';
import { type Timed, Timer } from './timer';

/** A talk is rehearsed against the clock, kept, and spoken about kindly. */
export function RehearseScreen() {
  useOffline();
  return (
    <TogetherFrame
      title="Rehearse"
      lead={({ mentor }) =>
        `Nobody is good the first time. What is kept here is read by ${mentor === null ? 'the authors' : 'you and those who work on it with you'} alone.`
      }
    >
      {(preparation, where) => <Rehearse key={where.submission} preparation={preparation} where={where} />}
    </TogetherFrame>
  );
}

function Rehearse({ preparation, where }: { readonly preparation: Preparation; readonly where: WorkPlace }) {
  const toast = useToast();
  const rehearsals = useQuery(rehearsalsQuery(where));
  const [ticked, setTicked] = useState<readonly RehearsalPoint[]>([]);
  const [held, setHeld] = useState<HeldHere | null>(() => heldHere(where.submission));
  const forget = () => {
    keepHere(where.submission, null);
    setHeld(null);
  };
  const hold = (timed: Timed) => {
    const one = { ...timed, heldAt: new Date().toISOString(), ticked: [...ticked], note: '' };
    keepHere(where.submission, one);
    setHeld(one);
  };
  const keep = useWrite(
    (body: HeldHere, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/rehearsals', {
          params: { path: { ...where } },
          body,
          headers,
        }),
      ),
    () => {
      forget();
      setTicked([]);
      toast('The rehearsal is kept.');
    },
  );
  const { minutes, discussionMinutes, form } = preparation;
  const speaks = form === 'poster' ? 3 : Math.max(1, minutes - discussionMinutes);
  return (
    <>
      <div className={styles.two}>
        <div>
          {held ? (
            <KeepForm
              held={held}
              busy={keep.isPending}
              error={keep.error}
              onKeep={(note) => keep.mutate({ ...held, note })}
              onForget={forget}
            />
          ) : (
            <Timer minutes={speaks} onDone={hold} />
          )}
        </div>
        <Checklist
          label="Before you speak"
          points={REHEARSAL_POINTS.map((point) => ({
            id: point,
            words: REHEARSAL_WORDS[point],
            done: ticked.includes(point),
          }))}
          onTick={(point, done) =>
            setTicked(done ? [...ticked, point as RehearsalPoint] : ticked.filter((one) => one !== point))
          }
        />
      </div>
      <Part title="Rehearsals so far">
        <Answer query={rehearsals}>
          {(kept) =>
            kept.length === 0 ? (
              <p>None yet. One alone, one before a friend and one with your mentor make a calm talk.</p>
            ) : (
              <ol className={styles.list}>
                {kept.map((rehearsal) => (
                  <OneRehearsal
                    key={rehearsal.id}
                    {...{ where, rehearsal }}
                    side={preparation.side}
                    timeZone={preparation.timeZone}
                  />
                ))}
              </ol>
            )
          }
        </Answer>
      </Part>
    </>
  );
}
