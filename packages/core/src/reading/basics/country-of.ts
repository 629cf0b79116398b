import type { CountryCode } from 'libphonenumber-js/min';
import { fold } from '../vocabulary/fold.ts';
import type { ContactPiece } from './contact-pieces.ts';

/** Countries and states whose name in an address tells how a national phone number is dialled. */
const countries: readonly { readonly code: CountryCode; readonly names: readonly string[] }[] = [
  { code: 'US', names: ['usa', 'united states', 'us', 'u.s.', 'u.s.a.'] },
  { code: 'GB', names: ['united kingdom', 'uk', 'england', 'scotland', 'wales', 'great britain'] },
  { code: 'DE', names: ['germany', 'deutschland', 'alemania', 'allemagne', 'германия'] },
  { code: 'AT', names: ['austria', 'osterreich'] },
  { code: 'CH', names: ['switzerland', 'schweiz', 'suisse', 'svizzera'] },
  { code: 'FR', names: ['france', 'frankreich'] },
  { code: 'BE', names: ['belgium', 'belgique', 'belgie'] },
  { code: 'ES', names: ['spain', 'espana', 'spanien'] },
  { code: 'PT', names: ['portugal'] },
  { code: 'IT', names: ['italy', 'italia', 'italien'] },
  { code: 'NL', names: ['netherlands', 'the netherlands', 'nederland'] },
  { code: 'PL', names: ['poland', 'polska'] },
  { code: 'CZ', names: ['czech republic', 'czechia', 'ceska republika', 'cesko'] },
  { code: 'SE', names: ['sweden', 'sverige'] },
  { code: 'NO', names: ['norway', 'norge'] },
  { code: 'DK', names: ['denmark', 'danmark'] },
  { code: 'FI', names: ['finland', 'suomi'] },
  { code: 'TR', names: ['turkey', 'turkiye'] },
  { code: 'RU', names: ['russia', 'россия', 'рф'] },
  { code: 'UA', names: ['ukraine', 'украина', 'україна'] },
  { code: 'IL', names: ['israel', 'ישראל'] },
  { code: 'EG', names: ['egypt', 'مصر'] },
  { code: 'SA', names: ['saudi arabia', 'السعودية'] },
  { code: 'AE', names: ['uae', 'united arab emirates', 'الامارات', 'dubai', 'دبي'] },
  { code: 'IN', names: ['india'] },
  { code: 'CN', names: ['china', '中国', '北京', '上海'] },
  { code: 'TW', names: ['taiwan', '台灣', '台湾'] },
  { code: 'JP', names: ['japan', '日本', '東京都', '大阪府'] },
  { code: 'KR', names: ['south korea', 'korea', '대한민국', '한국', '서울'] },
  { code: 'SG', names: ['singapore'] },
  { code: 'AU', names: ['australia'] },
  { code: 'CA', names: ['canada'] },
  { code: 'BR', names: ['brazil', 'brasil'] },
  { code: 'MX', names: ['mexico'] },
  { code: 'AR', names: ['argentina'] },
  { code: 'CO', names: ['colombia'] },
  { code: 'CL', names: ['chile'] },
];

/** The country that the contacts name, when they name one; a national number is dialled by its plan. */
export const countryOf = (pieces: readonly ContactPiece[]): CountryCode | undefined => {
  const places = pieces.filter(({ label }) => label === undefined || label === 'location');
  for (const { text } of places) {
    if (text.length > 120 || /@/.test(text)) continue;
    for (const part of fold(text).split(/[,،，]\s*|\s[–-]\s/)) {
      const found = countries.find(({ names }) => names.includes(part.trim()));
      if (found !== undefined) return found.code;
    }
    if (
      /(?:^|,\s*)\p{Lu}[\p{L} .]+,\s*(?:AL|AK|AZ|AR|CA|CO|CT|DC|FL|GA|IL|IN|KY|LA|MA|MD|MI|MN|MO|NC|NH|NJ|NM|NV|NY|OH|OK|OR|PA|SC|TN|TX|UT|VA|WA|WI)(?:\s+\d{5})?$/u.test(
        text,
      )
    )
      return 'US';
  }
  return undefined;
};
