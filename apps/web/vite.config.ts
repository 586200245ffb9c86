import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here('.'),
  base: '/app/',
  plugins: [react()],
  resolve: {
    // The web reads the pure rules from their sources; everything else it knows from the schema.
    alias: [
      { find: /^#libs\/domain(\/.*)?$/, replacement: here('../../libs/domain') + '$1/index.ts' },
    ],
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // Pure rules: what a page does not use of them costs it nothing.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/domain/') },
      // What many pages share is one file, not fifty small ones to wait for.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } },
    },
    target: ['chrome123', 'firefox120', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
  server: {
    port: 4001,
    strictPort: true,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': api,
      '/files': api,
      '/consultations': api,
      '/health': api,
    },
  },
});
