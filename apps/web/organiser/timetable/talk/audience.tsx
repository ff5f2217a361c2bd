import { answerOf } from '@colloquy/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { Button } from '../../../parts/button';
import { Form } from '../../../parts/forms/form';
import { NumberField } from '../../../parts/forms/number-field';
import { deskQuery } from '../desk/desk-query';
import { useBench } from '../desk/use-workbench';
import type { Talk } from '../model/desk';
import styles from './talk-dialog.module.css';

/** How many people are expected at a talk, to be said or changed. */
export function Audience({ talk }: { readonly talk: Talk }) {
  const { conference, say } = useBench();
  const queries = useQueryClient();
  const [audience, setAudience] = useState(talk.audience);
  const keep = useWrite(
    (body: { audience: number | null; before: number | null }, headers) =>
      answerOf(
        api.PUT('/api/v1/conferences/{conference}/timetable/audience', {
          params: { path: { conference } },
          headers,
          body: { submissionId: talk.submissionId, ...body },
        }),
      ),
    () => say('Saved: the room should hold them.'),
    () => queries.invalidateQueries({ queryKey: deskQuery(conference).queryKey }),
  );
  return (
    <Form error={keep.error} label="Expected audience" onSend={() => keep.mutate({ audience, before: talk.audience })}>
      <div className={styles.audience}>
        <NumberField
          name="audience"
          label="People expected"
          hint="The engine looks for a room that holds them. Leave it empty if nobody knows."
          min={1}
          max={100_000}
          value={audience}
          onValue={setAudience}
        />
        <Button type="submit" look="quiet" busy={keep.isPending} disabled={audience === talk.audience}>
          Save the number
        </Button>
      </div>
    </Form>
  );
}
