import type { Recipe } from './recipe.ts';

const dataOnly: Recipe['look'] = { skills: 'comma', omit: ['profiles'] };

/** Files of the golden set in formats other than PDF and DOCX: at least three people and scripts for each. */
export const formatsPlan: readonly Recipe[] = [
  // Word 97–2003
  { person: 'muhandis-zoubi', by: 'libreoffice-doc:classic' },
  { person: 'keiri-mizuhara', by: 'libreoffice-doc:table', look: { dates: 'cjk' } },
  { person: 'buhgalter-sokolova', by: 'libreoffice-doc:tabs', look: { dates: 'MM.YYYY' } },
  { person: 'hr-moynihan', by: 'libreoffice-doc:side', look: { first: 'employer' } },
  // OpenDocument
  { person: 'mefateach-ben-david', by: 'libreoffice-odt:classic', look: { dates: 'MM/YYYY' } },
  { person: 'gongchengshi-zhou', by: 'libreoffice-odt:table', look: { dates: 'YYYY.MM' } },
  { person: 'infirmiere-kerbrat', by: 'libreoffice-odt:header', look: { dates: 'Month YYYY' } },
  { person: 'abogada-cifuentes', by: 'pandoc-odt:article' },
  // RTF
  { person: 'razrabotchik-gainutdinov', by: 'libreoffice-rtf:classic', look: { dates: 'MM.YYYY' } },
  { person: 'kaihatsu-aoyagi', by: 'libreoffice-rtf:tabs', look: { dates: 'YYYY/MM' } },
  { person: 'muallima-shahrani', by: 'libreoffice-rtf:bare' },
  { person: 'programista-wojtasik', by: 'pandoc-rtf:article', look: { dates: 'MM.YYYY' } },
  // Web pages
  { person: 'developer-osei', by: 'web-page:split', look: { dates: 'MM/YYYY' } },
  { person: 'hushi-malan', by: 'web-page:timeline', look: { dates: 'YYYY.MM' } },
  { person: 'achot-levanon', by: 'web-page:gutter', look: { dates: 'MM/YYYY' } },
  {
    person: 'sales-castellanos',
    by: 'web-page:plain',
    look: { hostile: ['white-text', 'tiny-text', 'hidden-property', 'transparent'] },
  },
  { person: 'vertrieb-schmidtke', by: 'libreoffice-html:table', look: { dates: 'MM/YYYY' } },
  { person: 'gaebal-seo', by: 'pandoc-html:article', look: { dates: 'YYYY.MM' } },
  // Markdown
  { person: 'devops-szabo', by: 'markdown:markdown', look: { dates: 'YYYY-MM' } },
  { person: 'yanjiu-xie', by: 'markdown:markdown', look: { dates: 'YYYY.MM' } },
  { person: 'vrach-miroshnichenko', by: 'pandoc-gfm:article', look: { dates: 'MM.YYYY' } },
  { person: 'mumarrid-bensalem', by: 'pandoc-gfm:article' },
  // Data
  { person: 'professor-whitlock', by: 'json-resume:data' },
  { person: 'kangosi-higa', by: 'json-resume:data' },
  { person: 'muallima-shahrani', by: 'json-resume:data' },
  { person: 'pm-haugen', by: 'linkedin-export:data', look: dataOnly },
  { person: 'vrach-miroshnichenko', by: 'linkedin-export:data', look: dataOnly },
  { person: 'achot-levanon', by: 'linkedin-export:data', look: dataOnly },
  { person: 'contabile-zanardelli', by: 'europass-passport:data', look: dataOnly },
  { person: 'ksiegowa-zielonka', by: 'europass-passport:data', look: dataOnly },
  { person: 'buhgalter-sokolova', by: 'europass-passport:data', look: dataOnly },
  { person: 'ingenieur-wiesinger', by: 'europass-candidate:data', look: dataOnly },
  { person: 'enfermeira-figueiredo', by: 'europass-candidate:data', look: dataOnly },
  { person: 'insa-noh', by: 'europass-candidate:data', look: dataOnly },
  // Texts in encodings from before Unicode
  { person: 'kangosi-higa', by: 'iconv:shift_jis', look: { dates: 'YYYY/MM' } },
  { person: 'kaihatsu-aoyagi', by: 'iconv:euc-jp', look: { dates: 'YYYY/MM' } },
  { person: 'shichang-he', by: 'iconv:gb18030', look: { dates: 'YYYY.MM' } },
  { person: 'insa-noh', by: 'iconv:euc-kr', look: { dates: 'YYYY.MM' } },
  { person: 'mumarrid-bensalem', by: 'iconv:windows-1256' },
  { person: 'achot-levanon', by: 'iconv:windows-1255', look: { dates: 'MM/YYYY' } },
  { person: 'vrach-miroshnichenko', by: 'iconv:koi8-r', look: { dates: 'MM.YYYY' } },
  { person: 'buhgalter-sokolova', by: 'iconv:windows-1251', look: { dates: 'MM.YYYY' } },
  { person: 'programista-wojtasik', by: 'iconv:iso-8859-2', look: { dates: 'MM.YYYY' } },
  { person: 'muhendis-aksungur', by: 'iconv:windows-1254', look: { dates: 'MM.YYYY' } },
  { person: 'cuisinier-benhaddou', by: 'iconv:macintosh', look: { dates: 'MM/YYYY' } },
  { person: 'contadora-yamashiro', by: 'iconv:utf-32', look: { dates: 'MM/YYYY' } },
];
