import { optimize } from 'svgo';

/** Decimals kept, in CSS pixels. */
const PRECISION = 1;

/**
 * Makes a picture small and puts the bodies of its foreign objects back.
 * @param svg with `body-0`, `body-1` … in their place
 */
export function shrink(svg: string, bodies: readonly string[]): string {
  // Chosen one by one: the preset judges visibility without our style sheet, and turns shapes into paths that its
  // selectors no longer reach.
  const { data } = optimize(svg, {
    floatPrecision: PRECISION,
    plugins: [
      'removeComments',
      'cleanupAttrs',
      { name: 'cleanupNumericValues', params: { floatPrecision: PRECISION } },
      { name: 'convertPathData', params: { floatPrecision: PRECISION, makeArcs: undefined } },
      { name: 'convertTransform', params: { floatPrecision: PRECISION, transformPrecision: 3 } },
      { name: 'cleanupListOfValues', params: { floatPrecision: PRECISION } },
      'removeEmptyAttrs',
      'removeUnusedNS',
    ],
    js2svg: { indent: 0, pretty: false },
  });
  return data.replace(
    /<text>body-(\d+)<\/text>/g,
    (_, index: string) => bodies[Number(index)] ?? '',
  );
}
