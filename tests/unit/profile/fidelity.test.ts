import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/engine/relate.ts';
import { readAreas } from '../../../src/loaders/areas.ts';
import { readProfile } from '../../../src/loaders/profile.ts';
import { readTopics } from '../../../src/loaders/topics.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PROFILES = join(ROOT, 'profile');
const folded = (text: string) => text.replaceAll(/\s+/g, ' ');

const ids = readdirSync(PROFILES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'local')
  .map(({ name }) => name);

const { files } = readTopics(ROOT);
const topics = files.map(({ topic }) => topic);
const areaTitles = new Map(readAreas(ROOT).map(({ slug, title }) => [slug, title]));

describe.each(ids)('in the profile %s', (id) => {
  const folder = join(PROFILES, id);
  const profile = readProfile(folder, id);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('every statement stands word for word in its file, at its line', () => {
    for (const { text, file, line } of profile.evidence) {
      expect(folded(read(file))).toContain(folded(text));
      const fromLine = read(file)
        .split('\n')
        .slice(line - 1)
        .join(' ');
      expect(folded(fromLine)).toContain(folded(text));
    }
  });

  test('every quote beside a topic stands word for word in its file', () => {
    const relations = relate(profile, topics, { areaTitles });
    const quotes = relations.flatMap(({ support }) => support);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      const statement = profile.evidence.find((known) => known.id === quote.evidence);
      expect(statement).toBeDefined();
      if (statement) expect(folded(read(statement.file))).toContain(folded(statement.text));
    }
  });

  test('no two statements have one id, and each has a source', () => {
    const sources = new Set(profile.sources.map((source) => source.id));
    expect(new Set(profile.evidence.map((known) => known.id)).size).toBe(profile.evidence.length);
    expect(profile.evidence.filter(({ source }) => !sources.has(source))).toEqual([]);
  });
});

describe('the default profile', () => {
  const folder = join(PROFILES, 'senior-dotnet');
  const profile = readProfile(folder, 'senior-dotnet');
  const told = folded(
    [
      'resume.yaml',
      'guide.yaml',
      ...readdirSync(join(folder, 'stories')).map((name) => `stories/${name}`),
    ]
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  ).toLowerCase();

  test.each([
    ['job', 'ETNA', 'Senior .NET Developer', '2024-09', undefined],
    ['job', 'KPMG', '.NET Developer', '2023-02', '2024-09'],
    ['job', 'KPMG', '.NET Developer', '2021-02', '2023-02'],
    ['job', 'EPAM', 'Junior Developer', '2020-02', '2021-02'],
    ['education', 'MIREA', "Master's Degree", '2020', '2022'],
    ['education', 'MSTUCA', "Bachelor's Degree", '2016', '2020'],
    ['project', 'Spred', undefined, '2023', undefined],
  ])('has the %s %s as %s from %s to %s', (kind, name, role, start, end) => {
    expect(profile.sources).toContainEqual(
      expect.objectContaining({
        kind,
        name,
        ...(role !== undefined && { role }),
        period: end === undefined ? { start } : { start, end },
      }),
    );
  });

  test.each([
    ['AI', ['MIREA', 'Spred']],
    ['inference', ['MIREA', 'Spred']],
    ['Python', ['MIREA', 'Spred']],
    ['messaging', ['ETNA', 'Spred']],
    ['queues', ['ETNA', 'Spred']],
    ['asynchronicity', ['ETNA', 'Spred']],
    ['cloud-native', ['ETNA']],
    ['Terraform', ['ETNA']],
    ['CI/CD', ['ETNA']],
    ['monolith', ['EPAM', 'KPMG']],
    ['finance', ['KPMG']],
    ['UML', ['MSTUCA']],
    ['use cases', ['MSTUCA']],
    ['audio', ['Spred']],
    ['music industry', ['Spred']],
    ['classification', ['MIREA', 'Spred']],
    ['sequence diagrams', ['MSTUCA']],
  ])('leads from %s to %j', (subject, use) => {
    expect(
      profile.guide.routes.filter(({ when }) => when.includes(subject)).map((route) => route.use),
    ).toContainEqual(use);
  });

  test('gives nine tenths to its core areas', () => {
    expect(profile.guide.focus.core_share).toBe(0.9);
  });

  test.each([
    'Clean Architecture',
    'Domain-Driven Design',
    'Hexagonal Architecture',
    'SOLID',
    'GoF',
    'Saga',
    'Outbox',
    'CQRS',
    'Event Sourcing',
    'memory management',
    'REST',
    'gRPC',
    'distributed caching',
    'message brokers',
    'Applied Informatics',
    'Artificial Intelligence',
    'Kubernetes',
    'message queues',
    'third-party APIs',
    'music industry',
    'OAuth 2.0',
    'Async messaging',
    'Cosmos DB tuning',
    'AKS',
    'RabbitMQ',
    'MassTransit',
    'Refit',
    'Polly',
    'PartitionKey',
    'Azure DevOps',
    'observability',
    'Financial Markets / Clearing & Settlement',
    'team of five engineers',
    'calculates fees',
    'external trading venues',
    'single-tenant',
    'milliseconds of end-to-end latency',
    'IHttpClientFactory',
    'SocketsHttpHandler',
    'non-blocking I/O',
    'data loss is not an option',
    'circuit breakers',
    'retries with exponential backoff',
    'bulkhead isolation',
    'cascading failures',
    'CorrelationIDs',
    'double-clearing of trades',
    'infrastructure as code',
    'noisy neighbour',
    'Azure Application Insights',
    'p95 and p99',
    'sub-millisecond',
    'GC pressure',
    'time-to-market',
    'code review',
    'Result pattern',
    'WACC calculator',
    '30%',
    'calculation graph',
    'Excel export',
    'QA and Prod',
    'real estate data sources',
    'valuation experts',
    'large monoliths with partial test coverage',
    'under mentorship',
    'HR systems',
    'machine learning',
    'systems analysis',
    'use case writing',
    'real-time audio inference',
    'playlist matching',
    'Spotify',
    'Chartmetric',
    'ASP.NET Core',
    'EF Core',
    'SOAP',
    'Angular',
    'Blazor',
    'Docker',
    'GitHub Actions',
    'Kafka',
    'MediatR',
    'AutoMapper',
    'FluentValidation',
    'Swagger',
    'Prometheus',
    'Grafana',
    'Latvian',
  ])('tells of %s', (fact) => {
    expect(told).toContain(fact.toLowerCase());
  });
});
