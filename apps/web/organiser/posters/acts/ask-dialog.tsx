import { answerOf } from '@colloquy/api-client';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client';
import { useConference } from '../../../parts/use-conference';
import { AskEngineDialog, type EngineWords } from '../../desk/proposal/ask-engine-dialog';
import type { Desk } from '../model/desk';
import { wishesOf } from '../model/wishes';
import { PROPOSALS } from '../proposal/proposals-query';

const WORDS: EngineWords = {
  about:
    'You see which posters would move, why, and what it gains, and accept all of it or a part. Pinned posters stay where they hang.',
  hints: {
    here: 'Keeps what is good, and hangs what does not hang yet.',
    mend: 'After a withdrawal or a change of the hall.',
    nothing: 'Forgets what hangs, except for pins.',
  },
  times: [
    { value: '2', label: 'About 2 seconds', hint: 'for a first look' },
    { value: '10', label: 'About 10 seconds', hint: 'enough for most sessions' },
    { value: '60', label: 'A minute', hint: 'for several hundred posters' },
  ],
  whose: 'the session',
};

/**
 * Asks the engine for boards.
 * @param costs what each rule costs as posters hang now, where that is known
 * @param weighing shows the weights at once: it is asked for a variant with others
 */
export function AskDialog(props: {
  readonly desk: Desk;
  readonly costs?: Readonly<Partial<Record<string, number>>> | undefined;
  readonly weighing?: boolean;
  readonly close: () => void;
}) {
  const { desk, costs, weighing = false, close } = props;
  const { slug: conference } = useConference();
  const navigate = useNavigate();
  return (
    <AskEngineDialog
      words={WORDS}
      weighed={{ wishes: wishesOf(desk.problem), weights: desk.weights, costs }}
      weighing={weighing}
      isEmpty={desk.posters.every(({ board }) => board === null)}
      ask={(body, headers) =>
        answerOf(
          api.POST(PROPOSALS, { params: { path: { conference, posterSession: desk.id } }, ...{ headers, body } }),
        )
      }
      onAsked={(job) => navigate({ to: '/c/$conference/posters/proposals/$job', params: { conference, job } })}
      close={close}
    />
  );
}
