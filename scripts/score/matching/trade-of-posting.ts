import { findSkills } from '../../../packages/core/src/skills/find-skills.ts';
import { findOccupations } from '../../../packages/core/src/skills/occupations.ts';
import { tokenise } from '../../../packages/core/src/skills/tokenise.ts';
import { tradeLines } from '../../../packages/core/src/skills/trade-words.data.ts';
import { skillVocabulary } from '../../../packages/core/src/skills/vocabulary.ts';

/** What the word tables say of one trade: the parts to take out so that the trade is unknown. */
export interface TradeTables {
  readonly skillFields: readonly string[];
  readonly families: readonly string[];
  readonly trades: readonly string[];
}

/** A field that gives this share of a posting's skills is its own. */
const ownShare = 0.2;
const everywhere = new Set(['soft', 'office', 'certificates']);
/** A posting opens with its title. */
const titleReach = 200;

/** The skill fields, families of titles and trades that a posting belongs to, as far as the tables know it. */
export function tradeOfPosting(posting: string, title: string | undefined): TradeTables {
  const { isKnown } = skillVocabulary();
  const tokens = tokenise(posting, isKnown);
  const skills = findSkills(posting, tokens).filter(({ skill }) => !everywhere.has(skill.field));
  const counts = new Map<string, number>();
  for (const { skill } of skills) counts.set(skill.field, (counts.get(skill.field) ?? 0) + 1);
  const skillFields = [...counts].filter(([, count]) => count >= ownShare * skills.length).map(([field]) => field);
  const named = findOccupations(tokenise(title ?? posting.slice(0, titleReach), isKnown));
  const own = new Set(named.map(({ occupation }) => occupation.family));
  const lines = tradeLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, trade = '', families = ''] = /^(\S+) @ (.*?) : /.exec(line) ?? [];
      return families.split(';').some((family) => own.has(family)) ? [{ trade, families: families.split(';') }] : [];
    });
  return {
    skillFields,
    families: [...new Set([...own, ...lines.flatMap(({ families }) => families)])],
    trades: lines.map(({ trade }) => trade),
  };
}
