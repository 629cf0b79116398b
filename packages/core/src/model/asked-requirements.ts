import type { Requirement } from '../posting/requirement.ts';
import { isTradeTerms } from '../posting/trade-terms.ts';

/**
 * Whether a model is asked about a requirement. Where somebody lives is judged by nobody, and a row of single words is
 * counted, not understood: code does both, in the same way as without a model.
 */
export function isAskedOfModel(requirement: Requirement): boolean {
  return requirement.topic !== 'location' && !isTradeTerms(requirement);
}
