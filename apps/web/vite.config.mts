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
    // Which screen loads what, for build/bytes.mjs.
    manifest: true,
  },
  // For `npx vite apps/web` beside a running server.
  server: { proxy: { '/api': 'http://localhost:3000', '/c': 'http://localhost:3000' } },
});
