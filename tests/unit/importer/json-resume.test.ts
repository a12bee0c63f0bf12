import { expect, test } from 'vitest';
import { importJsonResume } from '../../../src/importer/json-resume.ts';
import { complaintOf } from '../problems.ts';
import { missingWords, profileOf } from './imported-files.ts';

test('a sound resume in YAML is kept letter for letter, comments and unknown fields included', () => {
  const text =
    '# mine\nwork:\n  - name: Acme\n    highlights: [Built it]\n    budget: large\nx-mood: good\n';
  expect(importJsonResume(text, 'r.yaml').resumeText).toBe(text);
});

test('what resumes in the wild write otherwise is mended, and nothing of it is lost', () => {
  const text = JSON.stringify({
    basics: { name: 'Ada', summary: null },
    work: [
      {
        company: 'Acme',
        position: 'Developer',
        startDate: 'June 2019',
        endDate: 'Present',
        highlights: 'Built it',
      },
      { name: 'Globex', startDate: '2021', endDate: '2019', highlights: ['Ran it'] },
      { position: 'Nobody knows where', highlights: ['Lost'] },
    ],
    skills: ['SQL', { name: 'Cloud', keywords: ['Azure'] }],
  });
  const made = importJsonResume(text, 'r.json');
  expect(made.resume).toEqual({
    basics: { name: 'Ada' },
    work: [
      { name: 'Acme', position: 'Developer', startDate: '2019-06', highlights: ['Built it'] },
      { name: 'Globex', highlights: ['Ran it'] },
    ],
    skills: [{ name: 'SQL' }, { name: 'Cloud', keywords: ['Azure'] }],
  });
  expect(missingWords(text, made)).toEqual([]);
  profileOf(made);
});

test('a file that nests without end is refused', () => {
  const text = `{"work": ${'['.repeat(500)}${']'.repeat(500)}}`;
  expect(complaintOf(() => importJsonResume(text, 'r.json'))).toContain('nested too deeply');
});
