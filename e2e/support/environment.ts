// What the one who starts the tests says about the program under test.

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the browser tests by \`cargo xtask test --only browser-sqlite\``);
  return value;
}

export const environment = {
  /** Where the program listens: http://127.0.0.1:12345. It holds the demo; rate limits are off; `/ui` is served. */
  url: need('WAYMARK_URL'),
  /** The program itself, for a test that needs one of its own. */
  program: need('WAYMARK_PROGRAM'),
  /** The data folder of the program that runs: its mails are there. */
  dataDir: need('WAYMARK_TEST_DATA_DIR'),
  chromium: need('WAYMARK_CHROMIUM'),
  demoHost: need('WAYMARK_DEMO_HOST'),
  demoPassword: need('WAYMARK_DEMO_PASSWORD'),
  /** What the demo's authenticator apps make codes of. */
  demoTotpSecret: need('WAYMARK_DEMO_TOTP_SECRET'),
  /** Where pictures of failures go. */
  artifacts: need('WAYMARK_ARTIFACTS'),
  /** sqlite or postgres. */
  database: process.env['WAYMARK_TEST_DATABASE'] ?? 'sqlite',
  ci: Boolean(process.env['CI']),
};
