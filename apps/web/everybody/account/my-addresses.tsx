import { answerOf, type Schemas } from '@colloquy/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { Answer } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Form } from '../../parts/forms/form';
import { FormActs } from '../../parts/forms/form-acts';
import { TextField } from '../../parts/forms/text-field';
import { ProblemNote } from '../../parts/problem-note';
import { Row, Rows } from '../../parts/rows';
import styles from './account.module.css';

function AddAddress() {
  const add = useWrite((address: string, headers) =>
    answerOf(api.POST('/api/v1/me/addresses', { body: { address }, headers })),
  );
  return (
    <div className={styles.add}>
      <Form error={add.error} onSend={(data) => add.mutate(String(data.get('address')))} label="Add an address">
        <TextField
          name="address"
          label="Another address of yours"
          hint="Your university may know you by one address, and an invitation may have come to another. If you have a second account here with it, the two become one; you can part them again for a day."
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <FormActs>
          <Button type="submit" look="quiet" busy={add.isPending}>
            Add address
          </Button>
        </FormActs>
      </Form>
      {add.data ? <p role="status">{add.data.message}</p> : null}
    </div>
  );
}

function AddressActs({ address, only }: { readonly address: Schemas['MyAddressDto']; readonly only: boolean }) {
  const body = { address: address.address };
  const prefer = useWrite((_: null, headers) => answerOf(api.POST('/api/v1/me/addresses/primary', { body, headers })));
  const remove = useWrite((_: null, headers) => answerOf(api.POST('/api/v1/me/addresses/removal', { body, headers })));
  return (
    <>
      <div className={styles.acts}>
        {address.primary ? null : (
          <Button look="quiet" busy={prefer.isPending} onClick={() => prefer.mutate(null)}>
            Write to me here<span className="hide">: {address.address}</span>
          </Button>
        )}
        {only ? null : (
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(null)}>
            Remove<span className="hide"> {address.address}</span>
          </Button>
        )}
      </div>
      <ProblemNote error={prefer.error ?? remove.error} />
    </>
  );
}

/** By which addresses one is known, and adding one: also how two accounts become one. */
export function MyAddresses() {
  const addresses = useQuery({
    queryKey: ['my-addresses'],
    queryFn: () => answerOf(api.GET('/api/v1/me/addresses')),
  });
  return (
    <>
      <Answer query={addresses}>
        {(all) =>
          all.length === 0 ? (
            <p>You are not known by any address yet. Ask an organiser to add one.</p>
          ) : (
            <Rows label="Your addresses">
              {all.map((address) => (
                <Row
                  key={address.address}
                  title={<span className={styles.plain}>{address.address}</span>}
                  end={<AddressActs address={address} only={all.length === 1} />}
                >
                  {[
                    address.primary ? 'You are written to here' : '',
                    address.verified ? 'shown to be yours' : 'not shown to be yours yet: sign in with it once',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Row>
              ))}
            </Rows>
          )
        }
      </Answer>
      <AddAddress />
    </>
  );
}
