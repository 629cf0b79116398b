import type { CallFigures } from '@vitae/db/queries/models/model-spend';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Metrics } from '../ports/metrics.ts';

/** Where the figures stand: in the database, so that they are those of all workers and outlive each. */
export interface MetricSources {
  breakers(): Promise<{ readonly open: number; readonly halfOpen: number }>;
  calls(): Promise<readonly CallFigures[]>;
}

/** A registry of its own for each host: tests and the desktop open several in one process. */
export function createPrometheusMetrics(sources: MetricSources, { ofProcess }: { ofProcess: boolean }): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry, prefix: 'vitae_' });
  new Gauge({
    name: 'vitae_model_breakers',
    help: 'Model providers whose circuit breaker is not closed, by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { open, halfOpen } = await sources.breakers();
      this.set({ state: 'open' }, open);
      this.set({ state: 'half_open' }, halfOpen);
    },
  });
  addCallCounters(registry, sources);
  return { read: async () => ({ text: await registry.metrics(), contentType: registry.contentType }) };
}

const counters: readonly {
  readonly name: string;
  readonly help: string;
  readonly value: (figures: CallFigures) => number;
}[] = [
  { name: 'vitae_model_calls_total', help: 'Calls of models by outcome', value: ({ calls }) => calls },
  { name: 'vitae_model_input_tokens_total', help: 'Tokens sent to models', value: ({ inputTokens }) => inputTokens },
  {
    name: 'vitae_model_output_tokens_total',
    help: 'Tokens answered by models',
    value: ({ outputTokens }) => outputTokens,
  },
  {
    name: 'vitae_model_cost_usd_total',
    help: 'US dollars spent on models',
    value: ({ costMicros }) => costMicros / 1e6,
  },
  {
    name: 'vitae_model_seconds_total',
    help: 'Time spent waiting for models',
    value: ({ latencyMs }) => latencyMs / 1e3,
  },
];

/** One reading of the ledger serves all counters of a scrape. */
function addCallCounters(registry: Registry, sources: MetricSources): void {
  let reading: Promise<readonly CallFigures[]> | undefined;
  const figures = () => {
    reading ??= sources.calls().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  for (const { name, help, value } of counters) {
    new Counter({
      ...{ name, help, labelNames: ['outcome'], registers: [registry] },
      async collect() {
        const all = await figures();
        this.reset();
        for (const one of all) this.inc({ outcome: one.outcome }, value(one));
      },
    });
  }
}
