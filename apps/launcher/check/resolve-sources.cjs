const path = require('node:path');

const root = path.resolve(__dirname, '../../..');

/**
 * Lets dependency-cruiser find the sources behind the `imports` of package.json, which point to `dist`.
 * It reads the shape that webpack's configuration has; there is no webpack here.
 */
module.exports = {
  resolve: {
    alias: {
      '#libs/*': path.join(root, 'libs/*/index.ts'),
      '#apps/*': path.join(root, 'apps/*'),
      '#test/*': path.join(root, 'test/*.ts'),
      '#migrations': path.join(root, 'migrations/index.ts'),
    },
  },
};
