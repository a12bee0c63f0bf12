import { answersOf } from '../../data/answers.ts';
import { getSite } from '../../data/site.ts';

export async function GET() {
  return Response.json(answersOf(await getSite()));
}
