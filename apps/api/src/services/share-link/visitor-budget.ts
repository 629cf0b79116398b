import { AppError } from '@vitae/core/shared/app-error';

/** A person who scrolls a long ranking asks about twice a second; a crawler asks more. */
const requestsPerWindow = 240;
const windowMs = 60_000;
/** Addresses remembered at most; past it all begin anew, which lets a crowd in rather than keep it out. */
const mostAddresses = 10_000;

const asked = new Map<string, { count: number; endsAt: number }>();

/**
 * Counts requests through share links by address, in this process alone: tokens cannot be guessed, so the limit only
 * keeps one visitor from keeping the server busy. Throws RATE_LIMITED.
 */
export function takeFromBudget(remoteAddress: string, nowMs: number): void {
  const current = asked.get(remoteAddress);
  if (!current || current.endsAt <= nowMs) {
    if (asked.size >= mostAddresses) asked.clear();
    asked.set(remoteAddress, { count: 1, endsAt: nowMs + windowMs });
    return;
  }
  current.count += 1;
  if (current.count > requestsPerWindow) {
    throw new AppError('RATE_LIMITED', 'Too many requests through this link. Wait a minute and try again.');
  }
}
