import { definePlugin } from '@astrojs/starlight/expressive-code';
import { select, setProperty } from '@astrojs/starlight/expressive-code/hast';
import type { HastPluginInput } from 'satteri';

/**
 * Makes code blocks stops of the Tab key, so that a keyboard scrolls them without a script as well. Expressive Code's own
 * script takes the stop from blocks that do not scroll; where it has to add one, it also adds a landmark without a name.
 */
export function focusableCode() {
  return definePlugin({
    name: 'lectern-focusable-code',
    hooks: {
      postprocessRenderedBlock({ renderData }) {
        const code = select('pre', renderData.blockAst);
        if (code) setProperty(code, 'tabindex', '0');
      },
    },
  });
}

/** Makes the tables of a page stops of the Tab key; on a phone they scroll. */
export function focusableTable(): HastPluginInput {
  return {
    name: 'focusable-table',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        ctx.setProperty(node, 'tabIndex', 0);
      },
    },
  };
}
