import { knownPrices } from './known-prices.data.ts';

/** UTF-8 bytes of an average token. English has four, other languages fewer; three errs on the dear side. */
const bytesPerToken = 3;
/** No tokeniser makes a token of less than about this many bytes of running text: the most that can be charged. */
const leastBytesPerToken = 2;
/** Tokens that each message costs beside its text. */
const perMessage = 8;

/** UTF-8 length without an encoder, which the core has not. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export interface TokenCount {
  readonly input: number;
  readonly output: number;
}

/** Tokens of one answer: about 90 for each requirement, with two quotes of a line. */
const answerTokens = (requirements: number) => 60 + 90 * requirements;

/** The most that an answer is given room for: twice what is usual. Beyond it the answer is cut and counts for nothing. */
export function outputLimit(requirements: number): number {
  return Math.min(16_000, 2 * answerTokens(requirements));
}

export interface Question {
  readonly messages: readonly { readonly content: string }[];
  readonly requirements: number;
}

const inputTokens = ({ messages }: Question, bytes: number) =>
  messages.reduce((sum, { content }) => sum + perMessage + Math.ceil(byteLength(content) / bytes), 0);

/** What a question will probably take: for an estimate before many are asked. */
export function estimateTokens(question: Question): TokenCount {
  return { input: inputTokens(question, bytesPerToken), output: answerTokens(question.requirements) };
}

/** The most that a question can take: what is reserved before it is asked. */
export function mostTokens(question: Question): TokenCount {
  return { input: inputTokens(question, leastBytesPerToken), output: outputLimit(question.requirements) };
}

/** US dollars for a million tokens, which is millionths of a dollar for one. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** Millionths of a US dollar, rounded up. */
export function costMicros(tokens: TokenCount, price: Price): number {
  return Math.ceil(tokens.input * price.input + tokens.output * price.output);
}

/** The price that a provider usually asks for a model; undefined when the table does not know it. */
export function knownPrice(model: string): Price | undefined {
  const name = model.toLowerCase().replace(/^[^/]+\//, '');
  return knownPrices.find(({ names }) => names.test(name))?.price;
}
