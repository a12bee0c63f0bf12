import type { ShelvedSample, ShelvedTopic } from '../../schemas/topic.ts';

/** The sample of a topic; a page that shows one without having it is refused by the checks before it gets here. */
export function sampleOf({ id, sample }: ShelvedTopic): ShelvedSample {
  if (!sample) throw new Error(`the page of ${id} shows a sample, but there is no sample.cs`);
  return sample;
}

/** One named part, or an error that lists the names there are. */
export function partOf<Part>(parts: Record<string, Part>, name: string, what: string): Part {
  const part = parts[name];
  if (part === undefined) {
    throw new Error(`there is no ${what} "${name}"; there are ${Object.keys(parts).join(', ')}`);
  }
  return part;
}
