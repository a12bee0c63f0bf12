import type { GetStaticPaths } from 'astro';
import { getSite } from '../../../data/site.ts';

/** The runnable program of each topic that has one, as a file to download. */
export const getStaticPaths = (async () => {
  const { topics } = await getSite();
  return topics.flatMap(({ area, slug, sample }) =>
    sample ? [{ params: { area, topic: slug }, props: { source: sample.source } }] : [],
  );
}) satisfies GetStaticPaths;

export function GET({ props }: { props: { source: string } }) {
  return new Response(props.source, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
