import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
    { ignores: ['dist/', 'src/paraglide/', 'src/backend/generated.ts', 'node_modules/'] },
    js.configs.recommended,
    ...ts.configs.recommended,
    ...svelte.configs.recommended,
    {
        languageOptions: { globals: { ...globals.browser, ...globals.node } },
        rules: {
            'max-lines': ['error', { max: 300 }],
            // The compiler sees unknown names; the linter does not know types.
            'no-undef': 'off',
            // State is replaced as a whole ($state.raw), never changed in place.
            'svelte/prefer-svelte-reactivity': 'off',
        },
    },
    {
        files: ['**/*.svelte', '**/*.svelte.ts'],
        languageOptions: {
            parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] },
        },
    },
);
