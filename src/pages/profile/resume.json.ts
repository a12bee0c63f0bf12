import { getSite } from '../../data/site.ts';

/** The public part of the profile as JSON Resume. */
export async function GET() {
  const { profile } = await getSite();
  return Response.json({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    ...profile.resume,
  });
}
