import { getSite } from '../../data/site.ts';
import type { ShelvedTopic } from '../../schemas/topic.ts';

/** The topic on whose page a component stands. */
export async function currentTopic(locals: App.Locals): Promise<ShelvedTopic> {
  const { id } = locals.starlightRoute;
  const topic = (await getSite()).topicById(id);
  if (!topic) throw new Error(`"${id}" is not the page of a topic`);
  return topic;
}
