import { stemRules } from './stem-rules.data.ts';

const stemsByLanguage = new Map<string, Map<string, string>>();
const cacheLimit = 60_000;

function stripOnce(word: string, language: string): string {
  const rules = stemRules[language];
  if (!rules) return word;
  let stem = word;
  for (const prefix of rules.prefixes ?? []) {
    if (stem.startsWith(prefix) && stem.length - prefix.length >= rules.minimumStem) {
      stem = stem.slice(prefix.length);
      break;
    }
  }
  for (let pass = 0; pass < rules.passes; pass += 1) {
    const suffix = rules.suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= rules.minimumStem);
    if (suffix === undefined) break;
    stem = stem.slice(0, stem.length - suffix.length);
  }
  return rules.foldDoubled ? stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : stem;
}

/**
 * The stem of a word key by the rules of one language (a code such as "en"). Both sides of a comparison are stemmed
 * by the language of the requirement, so that a German word in an English CV is treated alike on both.
 */
export function stem(key: string, language: string): string {
  let cache = stemsByLanguage.get(language);
  if (!cache || cache.size >= cacheLimit) {
    cache = new Map();
    stemsByLanguage.set(language, cache);
  }
  const before = cache.get(key);
  if (before !== undefined) return before;
  const result = stripOnce(stemRules[language]?.irregular?.[key] ?? key, language);
  cache.set(key, result);
  return result;
}
