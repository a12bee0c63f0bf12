import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { calcFence } from './src/plugins/calc.ts';
import { contentSecurity } from './src/plugins/content-security.ts';
import { focusableTable } from './src/plugins/focusable-scrollers.ts';
import { mermaidFence } from './src/plugins/mermaid.ts';
import { searchIndex } from './src/plugins/search-index.ts';

export default defineConfig({
  outDir: process.env.LECTERN_OUT_DIR ?? './dist',
  cacheDir: process.env.LECTERN_CACHE_DIR ?? './node_modules/.cache/lectern',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ hastPlugins: [focusableTable(), mermaidFence(), calcFence()] }),
  },
  integrations: [
    starlight({
      title: 'Lectern',
      description: 'A study guide that knows what you have built.',
      favicon: '/favicon.svg',
      // First in the head, so that the order of layers does not depend on which stylesheet comes first.
      head: [{ tag: 'style', content: '@layer starlight, lectern;' }],
      pagefind: false,
      lastUpdated: false,
      credits: false,
      sidebar: [{ label: 'Contents', link: '/' }],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      routeMiddleware: './src/plugins/route-data.ts',
      components: {
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
        Search: './src/components/overrides/Search.astro',
        SiteTitle: './src/components/overrides/SiteTitle.astro',
        SocialIcons: './src/components/overrides/SiteLinks.astro',
      },
      expressiveCode: {
        themes: ['github-dark-default', 'github-light-default'],
        styleOverrides: { borderRadius: '0.35rem', codeFontSize: '0.84rem', uiFontSize: '0.8rem' },
      },
      customCss: [
        './src/styles/fonts.css',
        './src/styles/tokens.css',
        './src/styles/reading.css',
        './src/styles/diagrams.css',
        './src/styles/diagrams.generated.css',
        './src/styles/calc.css',
        './src/styles/print.css',
      ],
    }),
    mdx(),
    searchIndex(),
    contentSecurity(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, defaultHandler) {
          // Every MDX page opens with a directive that the bundler does not know; it is meant for Astro alone.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log);
        },
      },
    },
  },
});
