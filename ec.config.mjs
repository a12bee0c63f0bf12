import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { focusableCode } from './src/plugins/focusable-scrollers.ts';

/** Here rather than in astro.config.mjs, because code components cannot take a plugin from there. */
export default defineEcConfig({ plugins: [focusableCode()] });
