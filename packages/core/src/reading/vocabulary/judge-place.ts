import { fold } from './fold.ts';
import { cityNames, countryNames, regionNames, stateCodes } from './places.data.ts';

const countries = new Set(countryNames.map(fold));
const regions = new Set(regionNames.map(fold));
const cities = new Set(cityNames.map(fold));
/** Words around a city's name that leave it a city: "Greater Boston Area", "Großraum Stuttgart", "Región de Murcia". */
const around =
  /^(?:greater|metro|grossraum|raum|region|región|région|area metropolitana de|город|г\.|г)\s+|\s+(?:area|metropolitan area|metropolitan region|region|area,|city|province|county|et peripherie|und umgebung|\d{1,2}e?|cedex(?:\s\d+)?)$/g;
const postalCode = /(?<![\d.])(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?![\d])|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/;

/** Is the whole text the name of a place that the lists know? */
export const isKnownPlace = (text: string): boolean => {
  const name = fold(text).replace(/^[\s(]+|[\s).,;]+$/g, '');
  if (name === '' || name.length > 50) return false;
  if (countries.has(name) || cities.has(name) || regions.has(name)) return true;
  const code = text.trim().replace(/[.)]+$/, '');
  if (/^[A-Z]{2,4}$/.test(code) && stateCodes.has(code)) return true;
  const bare = name.replace(around, '').trim();
  if (bare !== name && (countries.has(bare) || cities.has(bare))) return true;
  const withoutCode = name
    .replace(postalCode, '')
    .replace(/^\d{4,6}\s+/, '')
    .trim();
  if (withoutCode !== name && withoutCode !== '' && cities.has(withoutCode)) return true;
  const words = name.split(/\s+/);
  const last = text.trim().split(/\s+/).at(-1) ?? '';
  return words.length === 2 && stateCodes.has(last) && cities.has(words[0] ?? '');
};

/** A city by its own name alone; city states are countries too. */
export const isCity = (text: string): boolean => cities.has(fold(text).replace(/^[\s(]+|[\s).,;]+$/g, ''));

export const isCountry = (text: string): boolean => countries.has(fold(text).replace(/^[\s(]+|[\s).,;]+$/g, ''));

/** "City, ST" or "City, Country" also for a city that no list knows. */
export const isRegion = (text: string): boolean => {
  const trimmed = text.trim().replace(/[.)]+$/, '');
  return stateCodes.has(trimmed) || isCountry(trimmed) || regions.has(fold(trimmed));
};
