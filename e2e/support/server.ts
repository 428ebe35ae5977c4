// A program of a test's own, with its own data: for rate limits, restarts, and what would disturb the others.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from './environment.ts';

export class Server {
  private child: ChildProcess | undefined;

  private constructor(
    readonly url: string,
    readonly dataDir: string,
    private readonly command: string[],
  ) {}

  /** Starts one on SQLite; `demo` loads the demo first. */
  static async start(options: { arguments?: string[]; demo?: boolean; port?: number } = {}): Promise<Server> {
    const dataDir = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
    if (options.demo) {
      for (const command of [['migrate'], ['seed', '--demo']]) {
        execFileSync(environment.program, [...command, '--data-dir', dataDir], { stdio: 'pipe' });
      }
    }
    const port = options.port ?? (await freePort());
    const all = ['serve', '--data-dir', dataDir, '--port', String(port), ...(options.arguments ?? [])];
    const server = new Server(`http://127.0.0.1:${port}`, dataDir, all);
    await server.start();
    return server;
  }

  /** Starts it again, where it was and with what it had. */
  async start(): Promise<void> {
    this.child = spawn(environment.program, this.command, { stdio: 'ignore' });
    await this.ready(this.child);
  }

  /** Stops it as an operator would. */
  async stop(): Promise<void> {
    if (this.child?.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  /** Stops it for good, and removes its data. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async ready(child: ChildProcess): Promise<void> {
    const deadline = performance.now() + 20_000;
    while (performance.now() < deadline) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the program was not ready in time');
  }
}

/** A port of this machine that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => (place && typeof place === 'object' ? resolve(place.port) : reject(new Error('no port'))));
    });
  });
}
