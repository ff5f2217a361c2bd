import { Abstract, InlineText } from '../parts/inline-text';
import { StateMark } from '../parts/marks';
import { Pages } from '../parts/pages';
import { Row } from '../parts/rows';
import { Screen } from '../parts/screen';
import { useConference } from '../parts/use-conference';
import { usePairingPages } from '../parts/use-pairings';
import { PairingAnswer } from './pairing-answer';

/** A mentor's works to help with, each with why it came to them. */
export function MenteesScreen() {
  const { slug: conference } = useConference();
  return (
    <Screen title="My mentees" lead="The works that you help with, and why each of them came to you.">
      <Pages
        query={usePairingPages(conference)}
        noun={['work', 'works']}
        empty={
          <p>No work has come to you yet. The organisers bring mentors and works together, and then you get a mail.</p>
        }
      >
        {({ id, code, title, abstract, state, reasons }) => (
          <Row key={id} mark={code} title={<InlineText text={title} />} end={<StateMark state={state} />}>
            <p>{reasons.sentence}</p>
            {state === 'published' ? <PairingAnswer pairing={id} code={code} /> : null}
            {abstract && (
              <details>
                <summary>Read the abstract</summary>
                <Abstract text={abstract} />
              </details>
            )}
          </Row>
        )}
      </Pages>
    </Screen>
  );
}
