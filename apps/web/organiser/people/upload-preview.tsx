import type { Schemas } from '@colloquy/api-client';
import { useMemo, useState } from 'react';
import { Button } from '../../parts/button';
import { DateField } from '../../parts/forms/date-field';
import { FileFaults, FileNotes } from '../../parts/forms/file-faults';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { RadioGroup } from '../../parts/forms/radio-group';
import { TextArea } from '../../parts/forms/text-field';
import type { Column } from '../../parts/tables/column';
import { DataTable } from '../../parts/tables/data-table';
import { useConference } from '../../parts/use-conference';
import styles from './people.module.css';
import { dayAhead, roleLabel } from './role-words';

type Line = Schemas['PlannedLineDto'];
type How = 'invite' | 'add';

const WORDS: Readonly<Record<string, string>> = {
  'new-person': 'new person',
  'new-role': 'known here, new role',
  'waits-already': 'invited already, nothing to do',
  kept: 'has it already, nothing to do',
};

/** What a file would change, its faults or its oddities, and the button that does exactly that. */
export function UploadPreview(props: {
  readonly preview: Schemas['PeoplePreviewDto'];
  readonly busy: boolean;
  readonly onApply: (query: { hash: string; how: How; lastDay?: string; words?: string }) => void;
}) {
  const { preview, busy, onApply } = props;
  const { lines, faults, notes, hash } = preview;
  const { tracks } = useConference();
  const [how, setHow] = useState<How>('invite');
  const columns = useMemo<Column<Line>[]>(
    () => [
      { key: 'name', title: 'Name', head: true, value: ({ name }) => name },
      { key: 'line', title: 'Line', number: true, width: '6rem', value: ({ line }) => line },
      { key: 'address', title: 'E-mail', value: ({ address }) => address, from: 'tablet' },
      { key: 'role', title: 'Role', value: ({ role, trackId }) => roleLabel(role, trackId, tracks) },
      {
        ...{ key: 'outcome', title: 'What happens' },
        value: ({ outcome, knownAs }) =>
          `${WORDS[outcome]}${knownAs ? `; is called ${knownAs} here, which stays` : ''}`,
      },
    ],
    [tracks],
  );
  if (faults.length > 0) return <FileFaults faults={faults} />;
  const fresh = lines.filter(({ outcome }) => outcome === 'new-person' || outcome === 'new-role');
  const people = new Set(fresh.map(({ address }) => address)).size;
  const noun = people === 1 ? 'person' : 'people';
  return (
    <>
      <FileNotes notes={notes} />
      <p role="status">
        {people === 0
          ? 'Everybody in this file is here already: there is nothing to do.'
          : `${people} ${noun} to invite or add; ${lines.length - fresh.length} of ${lines.length} entries stay as they are.`}
      </p>
      <DataTable label="What would change" noun={['entry', 'entries']} rows={lines} columns={columns} keyOf={keyOf} />
      {people === 0 ? null : (
        <div className={styles.apply}>
          <Form
            label="Apply the list"
            onSend={(form) =>
              onApply({
                ...{ hash, how },
                ...(how === 'invite'
                  ? { lastDay: String(form.get('lastDay')), words: String(form.get('words') ?? '') }
                  : {}),
              })
            }
          >
            <RadioGroup
              name="how"
              label="How are they to come in?"
              value={how}
              options={[
                {
                  value: 'invite',
                  label: 'Ask them by mail',
                  hint: 'Each gets a link of their own to accept or decline.',
                },
                { value: 'add', label: 'Give them their roles at once', hint: 'Nobody is written to.' },
              ]}
              onValue={setHow}
            />
            {how === 'invite' ? (
              <>
                <DateField
                  name="lastDay"
                  label="Last day to answer"
                  defaultValue={dayAhead(21)}
                  min={dayAhead(0)}
                  required
                />
                <TextArea name="words" label="Words of your own" optional rows={3} maxLength={2000} />
              </>
            ) : null}
            <FormActs>
              <Button type="submit" busy={busy}>
                {how === 'invite' ? `Invite ${people} ${noun}` : `Add ${people} ${noun}`}
              </Button>
            </FormActs>
          </Form>
        </div>
      )}
    </>
  );
}

const keyOf = ({ line, role }: Line): string => `${line} ${role}`;
