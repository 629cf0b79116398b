/** What stands in entry heads and is neither name nor place: durations, forms of employment, labels. */
export const headNoise: readonly RegExp[] = [
  // LinkedIn and others: "3 years 2 months", "2 Jahre", "1 an 3 mois"
  /^[(·\s]*(?:(?:über|ca\.?|about|env\.?)\s*)?\d{1,2}(?:[.,]\d)?\s*\+?\s*(?:years?|yrs?|y|months?|mos?|mths?|weeks?|days?|jahre?n?|monate?n?|wochen?|ans?|années?|mois|semaines?|años?|meses|mes|anos?|mês|anni|anno|mesi|mese|jaar|maanden?|lat|lata|rok|roku|miesięcy|miesiące|miesiąc|år|måneder|månader|mån|yıl|ay|год|года|лет|месяцев|месяца|месяц|мес|років|роки|рік|місяців|سنة|سنوات|شهر|أشهر|שנים|שנה|חודשים|年|个月|ヶ月|か月|カ月|개월|년)\.?(?:\s*(?:and|und|et|y|e|,)?\s*\d{1,2}\s*\p{L}{1,9}\.?)?[)\s]*$/iu,
  /^\d{1,2}\s*年\s*\d{1,2}\s*(?:ヶ月|か月|个月|個月|カ月)$/u,
  // forms of employment
  /^[(\s]*(?:full[- ]?time|part[- ]?time|permanent|temporary|contract|fixed[- ]term|internship|on-site|onsite|hybrid|vollzeit|teilzeit|befristet|unbefristet|festanstellung|cdi|cdd|temps plein|temps partiel|à temps plein|jornada completa|media jornada|tiempo completo|medio tiempo|tempo integral|meio período|tempo pieno|part-time|umowa o pracę|fulltime|deeltijd|полная занятость|частичная занятость|دوام كامل|دوام جزئي|משרה מלאה|משרה חלקית|全职|兼职|全職|兼職|正社員|契約社員|派遣|アルバイト|정규직|계약직|m\/w\/d|m\/f\/d|h\/f|f\/h)[)\s]*$/iu,
  // what is said of a date beside it
  /^\(?(?:expected|anticipated|estimated|planned|in progress|ongoing|graduated|grad\.?|conclu[ií]d[oa]( em)?|conclusão( em)?|conclusión|graduación|completed|afgerond|voraussichtlich|laufend|en cours|prévu|previsto|en curso|em andamento|in corso|预计|在读|毕业|ожидается|متوقع|צפוי|예정|졸업예정)\)?$/iu,
  // the place reached among so many: "1st/40", "top 5%", "2nd of 312", "1er/120"
  /^(?:(?:top|rank(?:ed)?|place[d]?|platz|rang)\s*:?\s*)?#?\d{1,4}\s*(?:st|nd|rd|th|er|e|ème|º|ª|\.)?\s*(?:\/|of|out of|von|sur|de|di|из)\s*\d[\d,.]*$/iu,
  /^(?:top|rank(?:ed)?)\s*#?\d{1,3}(?:[.,]\d+)?\s*(?:%|st|nd|rd|th)?$/iu,
  // the level of schooling that hh.ru prints over the schools
  /^(?:высшее|неоконченное высшее|незаконченное высшее|среднее|среднее специальное|среднее профессиональное)$/iu,
  // a label that stands alone over what it labels
  /^(?:(?:relevant |selected |key )?(?:courses?|coursework|modules)|highlights|kurse|cours|cursos|corsi|курсы|details?)\s*:?$/iu,
  // a page mark of a running text
  /^(?:continued|cont\.?|suite|fortsetzung)$/iu,
  // era and school words that follow a Japanese or Korean date
  /^(?:入社|退社|退職|入学|卒業|修了|卒業見込み|卒業見込|現在に至る|以上|재직중|입사|퇴사|졸업|졸업예정|재학|재학중|중퇴|수료)$/u,
  // placeholders
  /^x{2,}(?:\s*[-–—/.]\s*x{2,})*$/iu,
  // half-open years left over by a placeholder
  /^(?:present|current|heute|now|至今|現在|현재)$/iu,
];
