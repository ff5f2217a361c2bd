import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../../parts/answer';
import { Button, buttonLook } from '../../../parts/button';
import { Empty } from '../../../parts/loading';
import { Screen } from '../../../parts/screen';
import { useConference } from '../../../parts/use-conference';
import { Compared, type Variant } from '../../desk/proposal/compared';
import { CountedCosts } from '../../desk/proposal/counted-costs';
import styles from '../../timetable/acts/tool.module.css';
import { AskDialog } from '../acts/ask-dialog';
import { deskQuery } from '../desk/desk-query';
import type { Desk } from '../model/desk';
import { ruleName } from '../model/findings';
import { wishesOf } from '../model/wishes';
import { proposalsQuery } from './proposals-query';
import { useCountedBoards } from './use-counted-boards';

/** Proposed boards of a session beside each other and beside what hangs; more of them are asked for here. */
export function BoardVariantsScreen() {
  const { slug: conference } = useConference();
  const { posterSession = '' } = useParams({ strict: false });
  const [asking, setAsking] = useState(false);
  const desk = useQuery(deskQuery(conference, posterSession));
  const variants = useQuery(proposalsQuery(conference, posterSession));
  const ask = <Button onClick={() => setAsking(true)}>Ask for a variant …</Button>;
  return (
    <Screen
      title="Variants"
      lead={`What the engine has proposed for ${desk.data ? `“${desk.data.title}”` : 'this session'} so far, and what each would cost by every rule.`}
      acts={
        <>
          {variants.data && variants.data.length > 0 ? ask : null}
          <Link
            to="/c/$conference/posters/$posterSession"
            params={{ conference, posterSession }}
            className={buttonLook('quiet')}
          >
            To the session
          </Link>
        </>
      }
    >
      <Answer query={desk}>
        {(standing) => (
          <>
            <Answer query={variants}>
              {(found) =>
                found.length > 0 ? (
                  <ComparedBoards desk={standing} variants={found} />
                ) : (
                  <Empty title="There is nothing to compare yet" act={ask}>
                    <p>
                      Ask the engine for boards with other things mattering: related neighbours more than turns at the
                      posters, for example. Whatever it proposes is shown here beside what hangs and beside other
                      proposals, and you accept the one that you like best.
                    </p>
                  </Empty>
                )
              }
            </Answer>
            {asking ? <AskDialog desk={standing} weighing close={() => setAsking(false)} /> : null}
          </>
        )}
      </Answer>
    </Screen>
  );
}

function ComparedBoards({ desk, variants }: { readonly desk: Desk; readonly variants: readonly Variant[] }) {
  const { slug: conference } = useConference();
  return (
    <Compared
      variants={variants}
      wishes={wishesOf(desk.problem)}
      weights={desk.weights}
      whose="the session"
      costs={(chosen, weights) => <Costs desk={desk} chosen={chosen} weights={weights} />}
      lookAt={({ id }, words) => (
        <Link
          key={id}
          to="/c/$conference/posters/proposals/$job"
          params={{ conference, job: id }}
          className={styles.target}
        >
          {words}
        </Link>
      )}
    />
  );
}

function Costs(props: {
  readonly desk: Desk;
  readonly chosen: readonly Variant[];
  readonly weights: Readonly<Record<string, number>>;
}) {
  const { desk, chosen, weights } = props;
  const { slug: conference } = useConference();
  const ids = chosen.map(({ id }) => id);
  const { data, error } = useCountedBoards(conference, desk, ids, weights);
  const moved = chosen.map((one) => one.moved);
  return <CountedCosts counted={data} error={error} moved={moved} nameOf={ruleName} moves="Posters that move" />;
}
