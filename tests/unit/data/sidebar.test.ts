import { describe, expect, test } from 'vitest';
import { topicsBeside } from '../../../src/data/sidebar.ts';

const area = (size: number) => Array.from({ length: size }, (_, index) => index + 1);

test('an area of sixty topics is listed whole', () => {
  expect(topicsBeside(area(60), 60)).toEqual(area(60));
});

describe('a larger area is listed in its order, around the current topic', () => {
  test.each([
    { place: 'at the beginning', current: 1, first: 1, last: 60 },
    { place: 'in the middle', current: 200, first: 170, last: 229 },
    { place: 'at the end', current: 400, first: 341, last: 400 },
    { place: 'on the page of the area', current: undefined, first: 1, last: 60 },
  ])('$place', ({ current, first, last }) => {
    const listed = topicsBeside(area(400), current);
    expect([listed[0], listed.at(-1), listed.length]).toEqual([first, last, 60]);
    if (current !== undefined) expect(listed).toContain(current);
  });
});
