import type { Requirement } from '../posting/requirement.ts';
import { findLanguages, type LanguageMention } from '../skills/spoken-languages.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';

/** What a level earns by how many steps it lies below the one asked for. */
const belowShares: Readonly<Record<number, number>> = { 1: 0.65, 2: 0.35, 3: 0.1 };
/** In a role a level counts only right beside the name. */
const levelBeside = 3;
/** Said in a role, these words speak of a command of the language. */
const commands =
  /\b(?:bi|tri|multi)lingual|\bfluen|\bspeak|\bspoke|\bspoken|\binterpret|\btranslat|\blanguages?\s*:|\bsprachen\s*:|\blangues\s*:|\bidiomas\s*:|\blingue\s*:/iu;
/** Named without a level. */
const unsaid = 0.75;
/** Not named, but the CV is written in it. */
const written = 0.8;
const cefr = ['', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'mother tongue'];

function levelShare(shown: number, asked: number): number {
  return shown >= asked ? 1 : (belowShares[asked - shown] ?? 0);
}

/** Mentions that speak of the person: in the list of languages if there is one; "German entities" in a role is none. */
function ownMentions(code: string, facts: CvFacts): CvFacts['languages'] {
  const all = facts.languages.filter(({ found }) => found.code === code);
  const listed = all.filter(({ segment }) => segment.section === 'languages');
  if (listed.length > 0) return listed;
  return all.filter(({ segment, found }) => {
    const isWork = segment.section === 'work' || segment.section === 'position' || segment.section === 'project';
    return (
      !isWork || commands.test(segment.text) || (found.level !== undefined && found.to - found.from <= levelBeside)
    );
  });
}

/** Words of a sentence; titles and lists show no command of a language. */
const sentenceLength = 7;

/** The first sentence of the CV's own prose, which shows what it is written in. */
function proseSpots(facts: CvFacts): Spot[] {
  const prose = facts.input.segments.find(
    ({ section, tokens }) => tokens.length >= sentenceLength && section !== 'skills' && section !== 'languages',
  );
  return prose ? [{ segment: prose, from: 0, to: sentenceLength }] : [];
}

function judgeOne(asked: Pick<LanguageMention, 'code' | 'level'>, facts: CvFacts): Finding {
  const own = ownMentions(asked.code, facts);
  const spots = own.map(({ segment, found }) => ({ segment, from: found.from, to: found.to }));
  const levels = own.flatMap(({ found }) => (found.level === undefined ? [] : [found.level]));
  const needed = asked.level ?? 4;
  const neededName = asked.level === undefined ? 'no level asked for' : `${cefr[needed]} asked for`;
  if (levels.length > 0) {
    const shown = Math.max(...levels);
    const share = levelShare(shown, needed);
    return { share, reason: `Shown at about ${cefr[shown]}; ${neededName}.`, evidence: evidenceFor(facts, spots) };
  }
  if (facts.input.language === asked.code)
    return {
      share: needed <= 4 ? 1 : written,
      reason: `The CV is written in this language; ${neededName}.`,
      evidence: evidenceFor(facts, spots.length > 0 ? spots : proseSpots(facts)),
    };
  if (own.length === 0) return nothingFound('The CV does not name this language.');
  const share = asked.level === undefined ? 1 : unsaid;
  return { share, reason: `Named without a level; ${neededName}.`, evidence: evidenceFor(facts, spots) };
}

/** Several languages in one requirement: the best of "or", else the mean. */
export function judgeLanguage(requirement: Requirement, facts: CvFacts): Finding {
  const asked = findLanguages(tokenise(requirement.text, skillVocabulary().isKnown));
  const { level } = requirement;
  const findings = asked.map((language) => judgeOne(level ? { ...language, level } : language, facts));
  const first = findings[0];
  if (!first) return nothingFound('No language is recognised in this requirement.');
  if (findings.length === 1) return first;
  const shares = findings.map((finding) => finding.share);
  const isAny = requirement.skillsNeeded === 'any' || /\b(?:or|oder|ou|o)\b/iu.test(requirement.text);
  const share = isAny ? Math.max(...shares) : shares.reduce((sum, own) => sum + own, 0) / shares.length;
  return {
    share,
    reason: findings.map((finding) => finding.reason).join(' '),
    evidence: findings.flatMap((finding) => finding.evidence).slice(0, 6),
  };
}
