import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

// Pictures of every screen, in the window's own size on a 1366×768 screen: `cargo xtask screenshots`.
export default defineConfig({
  ...tests,
  testMatch: '*.gallery.ts',
  timeout: 240_000,
  use: {
    ...tests.use,
    actionTimeout: 8_000,
    viewport: { width: 1320, height: 690 },
  },
});
