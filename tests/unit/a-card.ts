import type { CardInput } from '../../src/schemas/card.ts';

/** So many words of prose. */
export function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index + 1}`).join(' ');
}

/** A card that passes every rule, with the fields that a test is about. */
export function aCard(fields: Partial<CardInput> = {}): CardInput {
  const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);
  return {
    definition: words(20),
    aliases: ['some alias'],
    say: { short: words(70), long: words(250) },
    steps: times(4, { what: 'It happens.', why: 'It has to.' }),
    forces: ['One way.', 'The other way.'],
    use_when: ['It pays.', 'It pays again.'],
    avoid_when: ['It costs.', 'It costs again.'],
    trade_offs: times(2, { gain: 'Something.', cost: 'Something else.' }),
    failure_modes: times(3, { symptom: 'It stops.', cause: 'A fault.', fix: 'A guard.' }),
    misconceptions: [{ said: 'It is easy.', truth: 'It is not.' }],
    questions: [
      ...times(3, { ask: 'Why?', answer: words(50), level: 'core' as const }),
      ...times(2, { ask: 'Why not?', answer: words(50), level: 'senior' as const }),
    ],
    sources: times(3, {
      title: 'A paper',
      by: 'Somebody',
      year: 2024,
      url: 'https://example.org/paper',
      supports: 'The claim.',
    }),
    verified: { on: '2026-11-21', versions: ['.NET 10'] },
    ...fields,
  };
}
