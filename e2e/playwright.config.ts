// The program under test is started by `cargo xtask test` and `cargo xtask screenshots`, which say by environment where it is.
import { defineConfig } from '@playwright/test';
import { environment } from './support/environment.ts';

export default defineConfig({
  testDir: '.',
  outputDir: `${environment.artifacts}/results-${environment.database}`,
  forbidOnly: environment.ci,
  // A test that passes only the second time has found something.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: environment.url,
    locale: 'en-GB',
    timezoneId: 'Europe/Bucharest',
    viewport: { width: 1280, height: 900 },
    // No traces: they cost half as much again as the journeys themselves.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: environment.chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'journeys', testMatch: '**/*.spec.ts', testIgnore: 'visual/**' },
    { name: 'visual', testMatch: 'visual/**/*.spec.ts', timeout: 120_000 },
  ],
});
