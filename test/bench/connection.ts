import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;

/** An answer of a server. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * A connection that is kept alive and has one request under way at a time. It does as little as it can, since the bench
 * shares the processors with what it measures.
 */
export class HttpConnection {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #received = 0;
  #expected = 0;
  #bodyAt = 0;
  #resolve: (answer: HttpAnswer) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#reject(error));
    socket.on('close', () => this.#reject(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new HttpConnection(socket)));
      socket.once('error', reject);
    });
  }

  /** One request as it goes over the wire. */
  static request(port: number, body: string, token: string): Buffer {
    const payload = Buffer.from(body);
    const head = [
      'POST /graphql HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      'Content-Type: application/json',
      'Accept: application/json',
      `Cookie: tonghu=${token}`,
      'X-Tonghu-CSRF: 1',
      `Content-Length: ${payload.length}`,
    ].join('\r\n');
    return Buffer.concat([Buffer.from(head), HEAD_END, payload]);
  }

  /** Sends a request, and waits for its answer before the next may be sent. @throws when the connection is lost */
  send(request: Buffer): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.removeAllListeners('close').destroy();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#expected === 0) this.#readHead();
    if (this.#expected === 0 || this.#received < this.#expected) return;
    const whole = this.#whole();
    const status = Number(whole.toString('latin1', 'HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
    const body = whole.subarray(this.#bodyAt);
    this.#chunks = [];
    this.#received = 0;
    this.#expected = 0;
    this.#resolve({ status, body });
  }

  #readHead(): void {
    const whole = this.#whole();
    const headEnd = whole.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const length = LENGTH.exec(whole.toString('latin1', 0, headEnd))?.[1];
    if (length === undefined) {
      this.#reject(new Error('an answer without content-length'));
      return;
    }
    this.#bodyAt = headEnd + HEAD_END.length;
    this.#expected = this.#bodyAt + Number(length);
  }

  #whole(): Buffer {
    const [first] = this.#chunks;
    return this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
  }
}
