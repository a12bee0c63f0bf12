import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms from left to right; a room may import from those before it in its own list, and from itself. */
const MAY_IMPORT = {
  schemas: [],
  errors: ['schemas'],
  engine: ['schemas', 'errors'],
  loaders: ['schemas', 'errors', 'engine'],
  checks: ['schemas', 'errors', 'engine', 'loaders'],
  data: ['schemas', 'errors', 'engine', 'loaders'],
  plugins: ['schemas', 'errors', 'engine', 'loaders', 'data'],
  components: ['schemas', 'errors', 'engine', 'data', 'client', 'styles'],
  pages: ['schemas', 'errors', 'engine', 'data', 'components', 'client', 'styles'],
  client: ['schemas', 'engine'],
  importer: ['schemas', 'errors', 'engine', 'loaders'],
};

const ROOMS = Object.keys(MAY_IMPORT);

/** Only `data` reads collections. */
const COLLECTIONS = { name: 'astro:content', message: 'Only src/data reads collections.' };

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: room === 'data' ? [] : [COLLECTIONS],
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${ROOMS.filter((other) => other !== room && !allowed.includes(other)).join('|')})/`,
            message: `"${room}" may import from ${allowed.join(', ') || 'no other room'} only.`,
          },
          {
            regex: '(?:^|/)(?:scripts|tests)/',
            message: 'Nothing imports scripts or tests.',
          },
          ...(room === 'engine' || room === 'schemas' || room === 'errors'
            ? [
                {
                  regex: '^(?:node:|astro)',
                  message: `"${room}" is pure: no files, no network, no Astro.`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

const pure = {
  files: ['src/engine/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'fetch', 'performance', 'setTimeout'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The engine has no clock.' },
      { object: 'Math', property: 'random', message: 'The engine has no randomness.' },
    ],
  },
};

export default defineConfig(
  globalIgnores(['.tmp/', 'dist*/', '.astro/', 'node_modules/', 'bench-results/', 'src/content/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...astro.configs.recommended,
  ...rooms,
  pure,
);
