import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import type { Outcome } from '../front/outcome';

/** What can be seen of a front. */
export interface Seen {
  answers: { size: number; bytes: number };
  /** Answers that were dropped because something that they depended on changed. */
  forgotten: number;
  /** Changes that were told of. */
  changesHeard: number;
}

export interface Limits {
  bytes: number;
  isSure: () => boolean;
}

export interface Metrics {
  registry: Registry;
  /** Told of each answer: what it was made of, and when its request came. */
  ended: (outcome: Outcome, began: number) => void;
  watch: (front: Seen) => void;
}

/** From what a finished buffer takes to what nobody waits for. */
const BUCKETS = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

const classOf = (outcome: Outcome): 'hit' | 'miss' | 'bypass' =>
  outcome === 'hit' || outcome === 'miss' ? outcome : 'bypass';

/** Both figures of an outcome, with its labels bound: looking them up would cost a hit more than counting it. */
const figuresOf = (requests: Counter<'outcome'>, seconds: Histogram<'outcome'>) => {
  const bound = (outcome: Outcome) => ({
    requests: requests.labels(outcome),
    seconds: seconds.labels(classOf(outcome)),
  });
  const known = new Map<Outcome, ReturnType<typeof bound>>();
  return (outcome: Outcome) => {
    const figures = known.get(outcome) ?? bound(outcome);
    known.set(outcome, figures);
    return figures;
  };
};

/** A figure that is read from where it stands when somebody asks, and costs nothing until then. */
const read = (registry: Registry, name: string, help: string, value: () => number): void => {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
};

/** The same of what only grows. */
const readCount = (registry: Registry, name: string, help: string, value: () => number): void => {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(value());
    },
  });
};

export const metricsOf = ({ bytes, isSure }: Limits): Metrics => {
  // Of its own: what else runs in the process may count with the library too.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const figures = figuresOf(
    new Counter({
      name: 'http_cache_requests_total',
      help: 'Requests by what they were answered from: hit, miss, or why not from what is kept.',
      labelNames: ['outcome'],
      registers: [registry],
    }),
    new Histogram({
      name: 'http_cache_answer_seconds',
      help: 'Time from a request to its whole answer.',
      labelNames: ['outcome'],
      buckets: BUCKETS,
      registers: [registry],
    }),
  );
  return {
    registry,
    ended: (outcome, began) => {
      const { requests, seconds } = figures(outcome);
      requests.inc();
      seconds.observe((performance.now() - began) / 1_000);
    },
    watch: (front) => {
      const gauge = (name: string, help: string, value: () => number) => read(registry, name, help, value);
      const count = (name: string, help: string, value: () => number) =>
        readCount(registry, name, help, value);
      gauge('http_cache_answers', 'Answers that are kept.', () => front.answers.size);
      gauge('http_cache_bytes', 'Memory that they take.', () => front.answers.bytes);
      gauge('http_cache_limit_bytes', 'Memory that they may take.', () => bytes);
      gauge('http_cache_sure', '1 while every commit is heard of, 0 while not.', () => Number(isSure()));
      count('http_cache_forgotten_total', 'Answers dropped because of a change.', () => front.forgotten);
      count('http_cache_changes_total', 'Changes that were heard of.', () => front.changesHeard);
    },
  };
};
