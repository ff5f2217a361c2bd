import { answerOf, type Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button, buttonLook } from '../../parts/button';
import { useToast } from '../../parts/overlays/toasts';
import { ProblemNote } from '../../parts/problem-note';
import { Part, Screen } from '../../parts/screen';
import { useConference } from '../../parts/use-conference';
import { UndoWithdrawal, useUndoWithdrawal } from '../work/undo-withdrawal';
import styles from '../work/work.module.css';

/** What withdrawing a work does, before it is done; afterwards the way to undo it. */
export function WithdrawScreen() {
  const { slug: conference } = useConference();
  const { submission = '' } = useParams({ strict: false });
  const path = { conference, submission };
  const withdrawal = useQuery({
    queryKey: ['withdrawal', conference, submission],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/submissions/{submission}/withdrawal', { params: { path } })),
  });
  const code = withdrawal.data?.code ?? '';
  const toast = useToast();
  const navigate = useNavigate();
  const undo = useUndoWithdrawal(submission, code);
  const withdraw = useWrite(
    (_: null, headers) =>
      answerOf(
        api.POST('/api/v1/conferences/{conference}/submissions/{submission}/withdraw', { params: { path }, headers }),
      ),
    async () => {
      toast(`${code} is withdrawn.`, { undo: () => undo.mutate(null) });
      await navigate({ to: '/c/$conference/submissions/$submission', params: path });
    },
  );
  return (
    <Screen
      title={titleFor(withdrawal.data)}
      lead={withdrawal.data ? plainText(parseInline(withdrawal.data.title)) : undefined}
    >
      <Answer query={withdrawal}>
        {({ possible, consequences, undoHours, undoUntil, withdrawnAt }) => {
          if (withdrawnAt && undoUntil) return <UndoWithdrawal submission={submission} code={code} until={undoUntil} />;
          if (!possible) return <p>It cannot be withdrawn as it stands.</p>;
          return (
            <Part title="What this does">
              <ul className={styles.consequences}>
                {consequences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p>{undoWords(undoHours)}</p>
              <ProblemNote error={withdraw.error} />
              <p className={styles.acts}>
                <Button look="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate(null)}>
                  Withdraw {code}
                </Button>
                <Link className={buttonLook('quiet')} to="/c/$conference/submissions/$submission" params={path}>
                  Keep it
                </Link>
              </p>
            </Part>
          );
        }}
      </Answer>
    </Screen>
  );
}

function undoWords(hours: number): string {
  if (hours === 0) return 'This cannot be undone.';
  const time = hours % 24 === 0 ? `${hours / 24} ${hours === 24 ? 'day' : 'days'}` : `${hours} hours`;
  return `For ${time} you can undo this by yourself; what was freed meanwhile is not given back by itself.`;
}

function titleFor(withdrawal: Schemas['WithdrawalDto'] | undefined): string {
  if (!withdrawal) return 'Withdraw';
  return withdrawal.withdrawnAt ? `${withdrawal.code} is withdrawn` : `Withdraw ${withdrawal.code}?`;
}
