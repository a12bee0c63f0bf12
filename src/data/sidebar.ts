/** Every page carries the sidebar; above so many topics, an area shows only those around the current one. */
const MOST_TOPICS = 60;

/**
 * The topics of an area that its sidebar lists, in their order: all of them, or in a large area those around the current
 * one, so that a page does not grow with its area.
 */
export function topicsBeside<Topic>(
  inArea: readonly Topic[],
  current: Topic | undefined,
): readonly Topic[] {
  if (inArea.length <= MOST_TOPICS) return inArea;
  const position = current === undefined ? 0 : inArea.indexOf(current);
  const wanted = Math.max(0, position - MOST_TOPICS / 2);
  const first = Math.min(wanted, inArea.length - MOST_TOPICS);
  return inArea.slice(first, first + MOST_TOPICS);
}
