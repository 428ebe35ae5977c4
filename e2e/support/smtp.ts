// A mail server of a test's own (RFC 5321, as far as the program speaks it): it takes every mail, and a test reads them.
import { expect } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail as it came. */
export class Mail {
  constructor(
    /** Who gets it, by the envelope. */
    readonly to: string,
    private readonly source: string,
  ) {}

  /** The value of a header, unfolded; empty if there is none. */
  header(name: string): string {
    const [head = ''] = this.source.split('\r\n\r\n', 1);
    const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
    const found = lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return found?.slice(name.length + 1).trim() ?? '';
  }

  /** The part for readers of plain text. */
  get text(): string {
    return this.part('text/plain');
  }

  /** The part for all others. */
  get html(): string {
    return this.part('text/html');
  }

  private part(type: string): string {
    const part = this.source.split(/\r\n--[^\r]+\r\n/).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
    const [head = '', ...body] = part.split('\r\n\r\n');
    const content = body.join('\r\n\r\n');
    if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString('utf8');
    return /quoted-printable/i.test(head) ? fromQuotedPrintable(content) : content;
  }
}

function fromQuotedPrintable(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

export class MailServer {
  private readonly mails: Mail[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.serve(socket));
  }

  static async start(): Promise<MailServer> {
    const own = new MailServer(createServer());
    own.server.listen(0, '127.0.0.1');
    await once(own.server, 'listening');
    return own;
  }

  /** What the program is told. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Waits for a mail to an address whose subject has these words. */
  async mailTo(address: string, subject: string, timeout: number): Promise<Mail> {
    const find = () => this.mails.find((mail) => mail.to === address && mail.header('Subject').includes(subject));
    await expect.poll(find, { message: `a mail to ${address} about ${subject}`, timeout }).toBeDefined();
    return find()!;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let pending = '';
    let to = '';
    let data: string[] | undefined;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (data) {
        if (line !== '.') return data.push(line.replace(/^\.\./, '.'));
        this.mails.push(new Mail(to, data.join('\r\n')));
        data = undefined;
        return say('250 2.0.0 taken');
      }
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (command === 'DATA') {
        data = [];
        return say('354 go on');
      }
      if (command === 'QUIT') return socket.end('221 2.0.0 bye\r\n');
      return say(command === 'EHLO' ? '250 mail.test' : '250 2.0.0 ok');
    };
    say('220 mail.test ESMTP');
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: string) => {
      const lines = (pending + chunk).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
  }
}
