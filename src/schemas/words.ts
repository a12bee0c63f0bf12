import { z } from 'zod';

/** Counts words the way a reader would: runs of letters or digits, with inner hyphens, dots and apostrophes. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.+#/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * One line of prose whose length is held in words, because it will be read aloud or printed in a box.
 * Backticks mark code; nothing else is markup.
 */
export function prose(limits: { min?: number; max: number }) {
  const { min = 1, max } = limits;
  return z
    .string()
    .trim()
    .superRefine((text, ctx) => {
      const words = countWords(text);
      if (words >= min && words <= max) return;
      ctx.addIssue({
        code: 'custom',
        params: { rule: words > max ? 'overlong' : 'too-short', words, min, max },
        message: `${words} words`,
      });
    });
}
