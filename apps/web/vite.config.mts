import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const lib = (path: string): string => `${import.meta.dirname}/../../libs/${path}`;

/** The workspace, served by the server below /app/. */
export default defineConfig({
  base: '/app/',
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@colloquy\/kernel$/, replacement: lib('kernel/index.ts') },
      { find: /^@colloquy\/engines\/([^/]+)$/, replacement: lib('engines/$1/index.ts') },
      { find: /^@colloquy\/api-client$/, replacement: lib('api-client/index.ts') },
    ],
  },
  build: {
    target: 'es2023',
    // The content security policy allows no data: fonts, so that every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Engines and kernel do nothing by being loaded, so that a screen gets of them what it calls.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(engines|kernel)\//, sideEffects: false }] },
      output: {
        // What cleans pasted text comes by the same door as what every writer needs, and is fetched when it may be used.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'pasting', test: /abstract-draft\/markup\// }],
        },
      },
    },
    // Which screen loads what, for build/bytes.mjs.
    manifest: true,
  },
  // For `npx vite apps/web` beside a running server.
  server: { proxy: { '/api': 'http://localhost:3000', '/c': 'http://localhost:3000' } },
});
