import { z } from 'zod';

/** A folder name that is also the last part of a URL: lower-case ASCII words joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'lower-case letters, digits and single hyphens, as in "outbox" or "async-await"',
  );
