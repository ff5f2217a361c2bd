import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const lib = (path: string): string => `${import.meta.dirname}/../../libs/${path}`;

/** What so many screens share is fetched with each of them. */
const MANY = 12;

/** The text and what keeps it: what is asked after it comes while it is written. */
const WRITING =
  /parts\/keeper\/(?!device)|author\/write\/(frame|keeper|preview\/preview(-beside|\.module)|editor\/(?!clean-html)|steps\/(step-acts|title|text))|usePrefetchQuery/;
/** What the conference asks of it. */
const RULES = /engines\/(abstract-draft|submission-form)\/|kernel\/(ids|word-count)/;

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
        // A browser asks for six files at a time, and on a slow line each six cost half a second: what all screens have
        // is one file, and so is what many have.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What cleans pasted text comes by the same door as what every writer needs, and is fetched when it may be used.
            { name: 'pasting', test: /abstract-draft\/markup\//, priority: 3 },
            { name: 'workspace', tags: ['$initial'], priority: 2 },
            // Long tables are organisers': nobody else fetches what draws them.
            { name: 'tables', test: /web\/parts\/tables\/|@tanstack\/(react-)?virtual/, minShareCount: 2, priority: 2 },
            { name: 'writing', test: WRITING, priority: 1 },
            { name: 'device', test: /keeper\/device|idb-keyval/, priority: 1 },
            { name: 'rules', test: RULES, minShareCount: 2, priority: 1 },
            { name: 'parts', test: /apps\/web\/|libs\/kernel\/|node_modules/, minShareCount: MANY, priority: 1 },
            {
              name: 'parts',
              test: /web\/parts\/(due|warning-box|forms\/(autosave|use-outbox|use-kept-text))/,
              priority: 1,
            },
          ],
        },
      },
    },
    // Which screen loads what, for build/bytes.mjs.
    manifest: true,
  },
  // For `npx vite apps/web` beside a running server.
  server: { proxy: { '/api': 'http://localhost:3000', '/c': 'http://localhost:3000' } },
});
