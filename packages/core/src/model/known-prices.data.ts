import type { Price } from './tokens-and-prices.ts';

/**
 * What providers asked for a million tokens, in US dollars, as their price lists stood in 2025. Only a proposal for the
 * settings form: what a person enters there counts. More exact names stand first.
 */
export const knownPrices: readonly { readonly names: RegExp; readonly price: Price }[] = [
  { names: /^gpt-4\.1-nano/, price: { input: 0.1, output: 0.4 } },
  { names: /^gpt-4\.1-mini/, price: { input: 0.4, output: 1.6 } },
  { names: /^gpt-4\.1/, price: { input: 2, output: 8 } },
  { names: /^gpt-4o-mini/, price: { input: 0.15, output: 0.6 } },
  { names: /^gpt-4o/, price: { input: 2.5, output: 10 } },
  { names: /^gpt-5-nano/, price: { input: 0.05, output: 0.4 } },
  { names: /^gpt-5-mini/, price: { input: 0.25, output: 2 } },
  { names: /^gpt-5(?:-chat)?(?:-\d|$)/, price: { input: 1.25, output: 10 } },
  { names: /^o4-mini|^o3-mini/, price: { input: 1.1, output: 4.4 } },
  { names: /^claude-(?:3\.[57]-|4-)?sonnet/, price: { input: 3, output: 15 } },
  { names: /^claude-3\.5-haiku/, price: { input: 0.8, output: 4 } },
  { names: /^gemini-2\.5-flash-lite/, price: { input: 0.1, output: 0.4 } },
  { names: /^gemini-2\.5-flash/, price: { input: 0.3, output: 2.5 } },
  { names: /^gemini-2\.5-pro/, price: { input: 1.25, output: 10 } },
  { names: /^mistral-small/, price: { input: 0.1, output: 0.3 } },
];
