import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Types of every query the web asks, from the committed schema. */
const config: CodegenConfig = {
  schema: process.env['SCHEMA'] ?? here('../../schema.graphql'),
  documents: [here('src/**/*.{ts,tsx}'), '!' + here('src/gql/**')],
  generates: {
    [here('src/gql/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Day: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
