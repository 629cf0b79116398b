import { type NamedGroup, parseGroups } from '@vitae/core/fairness/parse-groups';
import type { CvId } from '@vitae/core/shared/ids';
import { listCandidateKeys, replaceCandidateGroups } from '@vitae/db/queries/fairness/candidate-groups';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import type { GroupsSupplied, SupplyGroups } from './schemas.ts';

/**
 * Keeps which group each candidate of a screening belongs to, in place of what was supplied before. Lines that match no
 * candidate, or more than one, are told by their number. Throws NOT_FOUND.
 */
export async function supplyGroups({ deps, actor }: Context, input: SupplyGroups): Promise<GroupsSupplied> {
  const { postingId, text } = input;
  const ofPosting = { workspaceId: actor.workspaceId, postingId };
  const { named, faults } = parseGroups(text);
  return deps.database.transaction(async (transaction) => {
    if (!(await findPosting(transaction, actor.workspaceId, postingId))) throw notFound('posting');
    const { groups, unmatched } = match(named, await listCandidateKeys(transaction, ofPosting));
    // A list that names nobody is a mistake, and must not take away the groups that are there.
    if (groups.size > 0)
      await replaceCandidateGroups(
        transaction,
        ofPosting,
        [...groups].map(([cvId, group]) => ({ cvId, group })),
      );
    const all = [...faults, ...unmatched].sort((a, b) => a.line - b.line);
    return { assigned: groups.size, faults: all.slice(0, mostFaults) };
  });
}

/** A list that is wrong from end to end is told by its beginning. */
const mostFaults = 50;

type CandidateKeys = Awaited<ReturnType<typeof listCandidateKeys>>;

function match(named: readonly NamedGroup[], candidates: CandidateKeys) {
  const byKey = new Map<string, CvId[]>();
  for (const { cvId, fileName, email } of candidates) {
    const file = fileName.toLowerCase();
    const keys = new Set([file, file.replace(/\.[a-z0-9]{1,5}$/, ''), ...(email ? [email.toLowerCase()] : [])]);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), cvId]);
  }
  const groups = new Map<CvId, string>();
  const unmatched: { line: number; reason: string }[] = [];
  for (const { line, key, group } of named) {
    const [cvId, another] = byKey.get(key) ?? [];
    if (cvId === undefined) unmatched.push({ line, reason: 'No candidate of this screening has this file or e-mail.' });
    else if (another !== undefined) unmatched.push({ line, reason: 'Several candidates have this file or e-mail.' });
    else groups.set(cvId, group);
  }
  return { groups, unmatched };
}
