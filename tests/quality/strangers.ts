import { relate } from '../../src/engine/relate.ts';
import { aProfile, evidence } from '../unit/a-profile.ts';
import { readShelf, readStrangers, type Stranger } from './fixture.ts';

/** A sentence, and the slugs of the topics that the engine takes it as evidence for, in order. */
export type StrangerFound = Stranger & { found: string[] };

/** Each sentence alone as the only statement of a person's job, related to the fixture's whole shelf. */
export function relateStrangers(): StrangerFound[] {
  const shelf = readShelf();
  return readStrangers().map((stranger) => {
    const relations = relate(aProfile([evidence('statement', stranger.text)]), shelf);
    const found = relations.filter(({ level }) => level === 'used').map(({ topic }) => topic);
    return { ...stranger, finds: stranger.finds.toSorted(), found: found.toSorted() };
  });
}
