import { assistantDocument } from '../../data/assistant.ts';
import { getSite } from '../../data/site.ts';

/** The public part of the profile as context for an AI assistant. */
export async function GET() {
  return new Response(assistantDocument(await getSite()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
