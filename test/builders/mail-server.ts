import { once } from 'node:events';
import { type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/**
 * What the server does with one attempt: takes the message, refuses the recipient with a code, takes the message and
 * breaks the connection before it has said so, or says nothing any more once it has heard the recipient.
 */
export type Treatment = 'take' | 'drop' | 'stall' | 451 | 550;

/** A message as the server got it. */
export interface ReceivedMail {
  /** Who was named in the envelope. */
  readonly recipients: readonly string[];
  /** Header fields by their names in lower case, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Everything, as it came. */
  readonly raw: string;
}

/** A real SMTP server on a free port of this machine. Takes everything, unless it is told otherwise. */
export class MailServer {
  /** What came, in its order; also what was dropped afterwards. */
  readonly received: ReceivedMail[] = [];
  /** The recipient of each attempt, in their order, whatever became of it. */
  readonly attempts: string[] = [];
  private readonly script = new Map<string, Treatment[]>();
  private readonly current = new Map<string, Treatment>();
  private readonly sockets = new Set<Socket>();
  private readonly smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, session, callback) => {
      this.attempts.push(address);
      const treatment = this.script.get(address)?.shift() ?? 'take';
      this.current.set(session.id, treatment);
      if (treatment === 'stall') return;
      if (typeof treatment === 'string') return callback();
      const words = treatment === 451 ? '4.7.1 Greylisted, come back later' : `5.1.1 <${address}> is unknown here`;
      callback(Object.assign(new Error(words), { responseCode: treatment }));
    },
    onData: (stream, session, callback) => {
      void text(stream).then((raw) => {
        this.received.push({
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          headers: headersOf(raw),
          raw,
        });
        if (this.current.get(session.id) === 'drop') this.socketOf(session)?.destroy();
        else callback();
      });
    },
  });

  private constructor() {
    this.smtp.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  /** @param port 0 takes any free one */
  static async start(port = 0): Promise<MailServer> {
    const server = new MailServer();
    server.smtp.listen(port, '127.0.0.1');
    await once(server.smtp.server, 'listening');
    return server;
  }

  /** The variables by which a program uses this server. */
  get environment(): { SMTP_URL: string; MAIL_FROM: string } {
    const { port } = this.smtp.server.address() as AddressInfo;
    return { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Student Conference <conference@colloquy.example>' };
  }

  /** How the next attempts to write to this address are treated, one after the other; those after them are taken. */
  treat(address: string, ...treatments: readonly Treatment[]): void {
    this.script.set(address, [...treatments]);
  }

  /** What came for an address. */
  to(address: string): ReceivedMail[] {
    return this.received.filter(({ recipients }) => recipients.includes(address));
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.smtp.close(resolve));
  }

  private socketOf({ remotePort }: SMTPServerSession): Socket | undefined {
    return [...this.sockets].find((socket) => socket.remotePort === remotePort);
  }
}

function headersOf(raw: string): Map<string, string> {
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
