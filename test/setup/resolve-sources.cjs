const path = require('node:path');
const fs = require('node:fs');

const root = path.resolve(__dirname, '../..');

/** Jest resolver: lets the sources stand in for `dist`, for `#…` imports and for relative `.js` specifiers. */
module.exports = (request, options) => {
  const source = sourceOf(request, options.basedir);
  return options.defaultResolver(source ?? request, options);
};

function sourceOf(request, basedir) {
  if (request.startsWith('#libs/')) return path.join(root, 'libs', request.slice(6), 'index.ts');
  if (request.startsWith('#apps/')) return firstSource(path.join(root, 'apps', request.slice(6)));
  if (request === '#migrations') return path.join(root, 'migrations/index.ts');
  if (request.startsWith('#test/')) return firstSource(path.join(root, 'test', request.slice(6)));
  if (!basedir.includes('node_modules') && /^\.{1,2}\/.*\.js$/.test(request))
    return firstSource(path.resolve(basedir, request));
  return undefined;
}

function firstSource(file) {
  const stem = file.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((candidate) => fs.existsSync(candidate));
}
