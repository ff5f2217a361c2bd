import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { useConference } from '../../../parts/use-conference';
import { AskEngineDialog, type EngineWords } from '../../desk/proposal/ask-engine-dialog';
import type { Desk } from '../model/desk';
import { wishesOf } from '../model/wishes';

const WORDS: EngineWords = {
  about:
    'You see which talks would move, why, and what it gains, and accept all of it or a part. Pinned talks and locked parts stay where they are.',
  hints: {
    here: 'Keeps most of what stands, and places what has no place yet.',
    mend: 'After a room is lost or somebody cannot come: everybody else stays.',
    nothing: 'Forgets what stands, except for pins and locks.',
  },
  times: [
    { value: '5', label: 'About 5 seconds', hint: 'for a first look' },
    { value: '20', label: 'About 20 seconds', hint: 'enough for most conferences' },
    { value: '60', label: 'A minute', hint: 'for several hundred talks' },
  ],
  whose: 'the conference',
};

/**
 * Asks the engine for a timetable.
 * @param costs what each rule costs in the timetable as it stands, where that is known
 * @param weighing shows the weights at once: it is asked for a variant with others
 */
export function ImproveDialog(props: {
  readonly desk: Desk;
  readonly costs?: Readonly<Partial<Record<string, number>>>;
  readonly weighing?: boolean;
  readonly close: () => void;
}) {
  const { desk, costs, weighing = false, close } = props;
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  return (
    <AskEngineDialog
      words={WORDS}
      weighed={{ wishes: wishesOf(desk.instance), weights: desk.weights, costs }}
      weighing={weighing}
      isEmpty={desk.talks.every(({ placement }) => !placement)}
      ask={(wish, headers) =>
        answerOf(
          api.POST('/api/v1/conferences/{conference}/timetable-proposals', {
            params: { path: { conference } },
            ...{ headers, body: { ...wish, keepPins: true as const } },
          }),
        )
      }
      onAsked={(job) => navigate({ to: '/c/$conference/sessions/proposals/$job', params: { conference, job } })}
      close={close}
    />
  );
}
