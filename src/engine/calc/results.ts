import { calcPage, type CalcFence } from './page.ts';

/**
 * What the named lines of a page's `calc` fences come to, by name, as the page quotes them: `7,500 messages`.
 * @throws LecternError with the `calc-error`s of the first fence that has any
 */
export function calcResults(fences: readonly CalcFence[]): Map<string, string> {
  const page = calcPage();
  for (const fence of fences) page.execute(fence);
  return page.results();
}
