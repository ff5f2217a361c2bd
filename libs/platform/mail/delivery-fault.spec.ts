import { faultOf } from './delivery-fault';

describe('why a message did not go out', () => {
  it('is lasting when the server refuses the recipient or the message for good', () => {
    const response = '550 5.1.1 <ada@example.org>: Recipient address rejected';
    expect(faultOf({ code: 'EENVELOPE', responseCode: 550, response, command: 'RCPT TO' })).toEqual({
      lasting: true,
      sentence: 'The mail server refused the message for good (550: there is no such mailbox).',
    });
    expect(faultOf({ code: 'EMESSAGE', responseCode: 554, response: '554 spam', command: 'DATA' })).toEqual({
      lasting: true,
      sentence: 'The mail server refused the message for good (554).',
    });
  });

  it('is lasting when the server has said beforehand what it cannot take', () => {
    expect(faultOf({ code: 'EENVELOPE', command: 'API' })).toMatchObject({ lasting: true });
    expect(faultOf({ code: 'EMESSAGE', command: 'MAIL FROM' })).toMatchObject({ lasting: true });
  });

  it.each([
    ['greylisting', { responseCode: 451, response: '451 4.7.1 later', command: 'RCPT TO' }],
    ['a full disk at the server', { responseCode: 452, response: '452 4.3.1', command: 'DATA' }],
    ['a wrong password', { code: 'EAUTH', responseCode: 535, response: '535 5.7.8', command: 'AUTH PLAIN' }],
    ['a sender that is not ours', { code: 'EENVELOPE', responseCode: 553, response: '553', command: 'MAIL FROM' }],
    ['a server that is away', { code: 'ESOCKET', command: 'CONN' }],
    ['a name that is not found', { code: 'EDNS', command: 'CONN' }],
    ['a server that falls silent', { code: 'ETIMEDOUT', command: 'CONN' }],
    ['an attempt that took too long', { code: 'EABORT' }],
    ['a connection that breaks after the text', { code: 'ECONNECTION', command: 'CONN' }],
    ['something unheard of', new Error('ada@example.org')],
  ])('passes: %s', (_, error) => {
    expect(faultOf(error)).toEqual({ lasting: false, sentence: expect.stringMatching(/\.$/) });
  });

  it('is said without anybody’s address', () => {
    const response = '550 5.7.1 ada@example.org via relay.example.org [192.0.2.7]';
    expect(faultOf({ responseCode: 550, response, command: 'DATA' }).sentence).not.toMatch(/example|192/);
  });
});
