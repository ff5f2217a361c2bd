/**
 * Who may import what, for dependency-cruiser; `npm run check:layout` runs it (build/layout.mjs), together with the rules
 * that no import can express (build/layout/). Every rule here has a planted violation in test/layout.
 */
const { join } = require('node:path');

/** The conference in the order in which it happens: a feature imports only those before it. */
const FEATURES = ['accounts', 'conferences', 'submissions', 'mentoring', 'reviews', 'sessions', 'posters', 'programme'];
const ROOM = '^libs/(engines|platform|features)/([^/]+)/';
const SAME_ROOM = '^libs/$1/$2/';
const SPEC = '\\.spec\\.tsx?$';
const PURE = '^libs/(engines/[^/]+|features/[^/]+/domain)/';
const PAINT = '^libs/engines/typesetting/paint/';
const PAINT_PACKAGES = '(^|/)node_modules/(@types/)?(pdfkit|fontkit)/';

/** @param {string[]} lower the folders of libs/ that code in `libs/<layer>` may import besides its own */
const layerRule = (name, comment, layer, lower) => ({
  name,
  comment,
  from: { path: `^libs/${layer}/` },
  to: { path: '^(apps|libs)/', pathNot: `^libs/(${[layer, ...lower].join('|')})/` },
});

const leftwards = FEATURES.map((feature, place) => ({
  name: 'features-look-left',
  comment: `A feature imports only those before it in the order ${FEATURES.join(', ')}; it tells those after it by an event.`,
  from: { path: `^libs/features/${feature}/` },
  to: { path: '^libs/features/', pathNot: `^libs/features/(${FEATURES.slice(0, place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      comment:
        'The kernel is what everything else rests on, so it rests on nothing: no other room, no package, no Node.',
      from: { path: '^libs/kernel/', pathNot: SPEC },
      to: { pathNot: '^libs/kernel/' },
    },
    layerRule(
      'engines-know-only-the-kernel',
      'Engines take plain values and give plain values and reasons; of the project they import the kernel alone.',
      'engines',
      ['kernel'],
    ),
    {
      name: 'engines-stand-apart',
      comment: 'No engine imports another: what two of them need is a plain value that the caller hands over.',
      from: { path: '^libs/engines/([^/]+)/' },
      to: { path: '^libs/engines/', pathNot: '^libs/engines/$1/' },
    },
    layerRule(
      'platform-knows-only-the-kernel',
      'The platform is the outside world behind small doors; it knows no feature, no engine and no app.',
      'platform',
      ['kernel'],
    ),
    layerRule(
      'features-know-no-app',
      'Features rest on kernel, engines and platform; the apps and the HTTP client rest on the features.',
      'features',
      ['kernel', 'engines', 'platform'],
    ),
    layerRule(
      'api-client-stands-alone',
      'The client is made from the OpenAPI file and knows nothing else of the project.',
      'api-client',
      [],
    ),
    ...leftwards,
    {
      name: 'features-look-left',
      comment: 'A feature without a place in the order imports no other: give it its place in layout.cjs first.',
      from: { path: '^libs/features/([^/]+)/', pathNot: `^libs/features/(${FEATURES.join('|')})/` },
      to: { path: '^libs/features/', pathNot: '^libs/features/$1/' },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'From another room only index.ts may be imported; everything behind it can change without notice.',
      from: { path: ROOM },
      to: { path: ROOM, pathNot: [SAME_ROOM, '^libs/[^/]+/[^/]+/index\\.ts$'] },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'Apps come in through index.ts like everybody else.',
      from: { path: '^apps/' },
      to: { path: ROOM, pathNot: '^libs/[^/]+/[^/]+/index\\.ts$' },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'Kernel and HTTP client have a door as well.',
      from: { path: '^(apps|libs/(engines|platform|features))/' },
      to: { path: '^libs/(kernel|api-client)/', pathNot: '^libs/[^/]+/index\\.ts$' },
    },
    {
      name: 'own-door-is-for-outsiders',
      comment: 'Inside a room import the file itself: through the own index.ts every file hangs on every other.',
      from: { path: ROOM, pathNot: [SPEC, '^libs/[^/]+/[^/]+/index\\.ts$'] },
      to: { path: '^libs/$1/$2/index\\.ts$' },
    },
    {
      name: 'own-door-is-for-outsiders',
      comment: 'The same for the kernel and the HTTP client.',
      from: { path: '^libs/(kernel|api-client)/', pathNot: [SPEC, '^libs/[^/]+/index\\.ts$'] },
      to: { path: '^libs/$1/index\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment:
        "A feature's rules rest on the kernel and on engines' doors, not on how things are stored, sent or shown.",
      from: { path: '^libs/features/([^/]+)/domain/', pathNot: SPEC },
      to: { path: '^(apps|libs)/', pathNot: ['^libs/features/$1/domain/', '^libs/(kernel|engines)/'] },
    },
    {
      name: 'pure-code-uses-no-node-module',
      comment: 'Engines and domain rules run in a browser and in a worker alike, and give the same answer in both.',
      from: { path: PURE, pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-code-uses-no-package',
      comment:
        'Engines and domain rules use no framework and no package; only typesetting/paint has pdfkit and fontkit.',
      from: { path: PURE, pathNot: [SPEC, PAINT] },
      to: { path: '(^|/)node_modules/' },
    },
    {
      name: 'pure-code-uses-no-package',
      comment: 'Painting a page needs a PDF writer and a font reader, nothing more.',
      from: { path: PAINT, pathNot: SPEC },
      to: { path: '(^|/)node_modules/', pathNot: PAINT_PACKAGES },
    },
    {
      name: 'http-leaves-data-alone',
      comment:
        'A controller calls an act or a read, which holds the policy and the transaction; it never meets a table.',
      from: { path: '^libs/features/[^/]+/http/' },
      to: { path: '^libs/features/[^/]+/data/' },
    },
    {
      name: 'doors-show-no-table',
      comment: 'A door gives out acts, reads, plain types and events, never an entity or a repository.',
      from: { path: '^libs/features/[^/]+/index\\.ts$' },
      to: { path: '\\.(entity|repository)\\.ts$' },
    },
    {
      name: 'apps-stand-apart',
      comment: 'No app imports another: what two of them need belongs in a library, or goes over HTTP.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-runs-in-the-browser',
      comment:
        "The web app imports engines' doors, kernel, HTTP client and packages; the rest of the libraries is the server's.",
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(engines|kernel|api-client)/' },
    },
    {
      name: 'web-runs-in-the-browser',
      comment: 'A browser has no Node modules; only the settings of the build and the specs run in Node.',
      from: { path: '^apps/web/', pathNot: [SPEC, '^apps/web/vite\\.config\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other, by whatever way round, are one file in disguise.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-knows-no-test',
      comment: 'What is shipped imports no spec, no test builder and no benchmark.',
      from: { path: '^(apps|libs)/', pathNot: SPEC },
      to: { path: [SPEC, '^(test|bench)/'] },
    },
    {
      name: 'imports-lead-somewhere',
      comment: 'An import that cannot be followed would slip past every other rule.',
      from: { path: '^(apps|libs)/' },
      to: { couldNotResolve: true },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    // Counts `import type` as well: a type taken from the wrong room is a wrong dependency too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'module', 'types', 'typings'],
    },
  },
};
