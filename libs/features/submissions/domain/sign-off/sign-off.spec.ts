import { signOffFault } from './sign-off';

const vera = { name: 'Vera Lind', address: 'vera@example.org' };
const said = (state: 'asked' | 'signed' | 'not-yet' | 'overridden') => ({ state, name: 'Vera Lind' });

describe('what the supervisor has to say before a work is submitted', () => {
  it.each([
    ['nothing where the conference does not ask', signOffFault('none', vera, null), null],
    ['nothing where it only asks', signOffFault('asked', vera, said('not-yet')), null],
    ['that they were not asked', signOffFault('required', vera, null), 'Ask them'],
    ['that they have not answered', signOffFault('required', vera, said('asked')), 'Wait for them'],
    ['that they said not yet', signOffFault('required', vera, said('not-yet')), 'ask them again'],
    ['nothing once they signed', signOffFault('required', vera, said('signed')), null],
    ['nothing once organisers spoke for them', signOffFault('required', vera, said('overridden')), null],
    ['nothing as long as nobody is named', signOffFault('required', { name: '', address: '' }, null), null],
  ])('%s', (_, fault, words) => {
    if (words === null) expect(fault).toBeNull();
    else expect(fault).toEqual({ field: 'supervisor.address', message: expect.stringContaining(words) });
  });
});
