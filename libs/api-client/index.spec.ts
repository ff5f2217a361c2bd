import { answerOf, Refusal } from './index';

const answered = (status: number, error?: unknown, data?: string) =>
  answerOf(Promise.resolve({ data, error, response: new Response(null, { status }) }));

describe('an answer of the server', () => {
  it('is its data, or nothing where nothing is to be said', async () => {
    expect(await answered(200, undefined, 'rows')).toBe('rows');
    expect(await answered(204)).toBeUndefined();
  });

  it('is thrown as a refusal with the sentence, the code and the single faults', async () => {
    const errors = [{ field: 'seed', message: 'seed is a whole number.' }];
    const refusal = answered(400, { code: 'invalid', detail: 'Correct the marked fields.', errors });
    await expect(refusal).rejects.toBeInstanceOf(Refusal);
    await expect(refusal).rejects.toMatchObject({
      message: 'Correct the marked fields.',
      problem: { status: 400, code: 'invalid', errors },
    });
  });

  it('is a refusal in words also where something between us and the server gave no problem details', async () => {
    await expect(answered(502, '<html>Bad gateway</html>')).rejects.toMatchObject({
      message: 'The server answered with 502.',
      problem: { code: 'unexpected' },
    });
  });
});
