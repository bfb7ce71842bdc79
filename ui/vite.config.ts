import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // The window loads its own files only: relative addresses work under every scheme.
  base: './',
  build: {
    target: ['es2022', 'chrome120', 'safari17'],
    // A data: font would break the content security policy, so nothing is inlined.
    assetsInlineLimit: 0,
    // The window, and the page's own.
    rolldownOptions: { input: ['index.html', 'page.html'] },
  },
  server: { port: 5173, strictPort: true },
  test: { include: ['src/**/*.test.ts'] },
});
