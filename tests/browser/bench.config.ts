import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

// What is measured in the browser, with the core built for release: `cargo xtask bench typing`.
export default defineConfig({ ...tests, testMatch: '*.bench.ts', timeout: 240_000 });
