import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// The data's way: a folder may import from itself and from what stands left of it.
const LAYERS = ['article', 'language', 'facts', 'items', 'quiz', 'formats', 'element', 'builder', 'cli'];
const CORE = ['article', 'language', 'facts', 'items', 'quiz', 'formats'];

const importDirection = LAYERS.map((layer, position) => {
  // The command line stands beside the element and the builder: it takes from neither.
  const right = layer === 'cli' ? ['element', 'builder'] : LAYERS.slice(position + 1);
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: right.map((folder) => ({
            regex: `^\\.\\./(.*/)?${folder}/`,
            message: `Imports run one way: ${LAYERS.join(' <- ')}.`,
          })),
        },
      ],
    },
  };
});

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', 'node_modules/']},
  ...tseslint.configs.recommended,
  {
    files: ['src/element/**/*.ts', 'src/builder/**/*.ts', 'test/element/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/element/**/*.ts', 'src/builder/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        {property: 'innerHTML', message: 'Text is text: set textContent or render it.'},
        {property: 'outerHTML', message: 'Text is text: set textContent or render it.'},
        {property: 'insertAdjacentHTML', message: 'Text is text: set textContent or render it.'},
      ],
    },
  },
  {
    // Pure core: same article and seed, same quiz, everywhere.
    files: CORE.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'fetch', 'localStorage', 'performance', 'crypto'].map(
          (name) => ({
            name,
            message: 'The core touches neither the page nor the network.',
          }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Seeds are arguments.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Times are arguments.',
        },
        {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Times are arguments.'},
      ],
    },
  },
  ...importDirection,
);
