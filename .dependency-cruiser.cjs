/** The rooms from upstream to downstream: each may know those before it and none after. */
const ROOMS = [
  'people',
  'reports',
  'consultations',
  'meetings',
  'proposals',
  'dispositions',
  'approvals',
  'publication',
  'recommendations',
  'notifications',
  'journal',
  'desk',
];

const OURS = '^(libs|apps|migrations|test)/';
const SPECS = '([.]spec[.]tsx?|/testing[.]ts)$';
const DOORS = ['^libs/[^/]+/index[.]ts$', '^libs/domain/.*index[.]ts$'];
const IO = '^(node:)?(fs|net|tls|http|https|http2|child_process|worker_threads|os|dns|timers)(/|$)';
const FRAMEWORKS = 'node_modules/(@nestjs|@apollo|typeorm|bullmq|ioredis|pg|graphql|fastify)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const roomLooksUpstream = (room, index) =>
  forbid(
    `${room}-looks-upstream`,
    'What lies downstream listens to the journal instead.',
    { path: `^libs/${room}/`, pathNot: SPECS },
    {
      path: OURS,
      pathNot: `^libs/(domain|platform|writers|${ROOMS.slice(0, index + 1).join('|')})/`,
    },
  );

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one thought: join or part them.',
      {},
      { circular: true },
    ),
    forbid('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'domain-is-pure',
      'Rules use no framework, no clock and no I/O, so they read and test like the brief.',
      { path: '^libs/domain/', pathNot: SPECS },
      { path: [OURS, IO, FRAMEWORKS], pathNot: '^libs/domain/' },
    ),
    forbid(
      'platform-knows-only-domain',
      'Every room stands on it, so it can stand on none.',
      { path: '^libs/platform/', pathNot: SPECS },
      { path: OURS, pathNot: '^libs/(domain|platform)/' },
    ),
    forbid(
      'writers-know-no-room',
      'Every room may hand them a text, so they can ask none for more.',
      { path: '^libs/writers/', pathNot: SPECS },
      { path: OURS, pathNot: '^libs/(domain|platform|writers)/' },
    ),
    ...ROOMS.map(roomLooksUpstream),
    forbid(
      'rooms-by-their-door',
      'What a room keeps inside it may change without asking.',
      { path: '^libs/([^/]+)/' },
      { path: '^libs/', pathNot: ['^libs/$1/', ...DOORS] },
    ),
    forbid(
      'apps-enter-by-the-door',
      'An app is a door itself: it calls acts, it does not reach into rooms.',
      { path: '^(apps/(api|worker|web)|migrations)/' },
      { path: '^libs/', pathNot: [...DOORS, '^libs/platform/locales/.*[.]json$'] },
    ),
    forbid(
      'web-knows-the-schema',
      'The web shares pure rules and texts with the server; everything else comes over GraphQL.',
      { path: '^apps/web/' },
      { path: OURS, pathNot: '^(apps/web|libs/domain|libs/platform/locales)/' },
    ),
    forbid(
      'nobody-imports-apps',
      'Apps are the outermost ring.',
      { path: '^(libs|migrations|apps/([^/]+))/' },
      { path: '^apps/', pathNot: '^apps/$2/' },
    ),
    forbid(
      'tests-stay-out-of-the-program',
      'What only tests need is not shipped.',
      { path: '^(libs|apps|migrations)/', pathNot: SPECS },
      { path: ['^test/', SPECS] },
    ),
    forbid(
      'no-dev-packages-at-run-time',
      'The container image holds no development packages.',
      { path: '^(libs|migrations|apps/(api|worker))/', pathNot: SPECS },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
    },
    webpackConfig: { fileName: 'apps/launcher/check/resolve-sources.cjs' },
  },
};
