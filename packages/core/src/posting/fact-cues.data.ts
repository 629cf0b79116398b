import type { PostingFact } from './requirement.ts';

/** What a label says that its fact is ("Location: Berlin"). */
export const factLabels: readonly { readonly kind: PostingFact['kind']; readonly words: RegExp }[] = [
  {
    kind: 'location',
    words:
      /location|city|region|address|arbeitsort|einsatzort|standort|\bort\b|lieu|ubicaci|lugar|localiza|\blocal\b|sede|luogo|locatie|standplaats|miejsce|lokalizacja|место работы|адрес|город|placering|الموقع|المكان|מיקום|地点|勤務地|근무지/iu,
  },
  {
    kind: 'pay',
    words:
      /salary|pay|rate|compensation|gehalt|salaire|r[ée]mun|salario|sal[áa]rio|retribuz|\bral\b|salaris|wynagrodzenie|зарплата|\bl[öo]n\b|الراتب|שכר|薪|給与|급여|연봉/iu,
  },
  {
    kind: 'employment',
    words:
      /job type|employment|contract|duration|hours|schedule|shift|arbeitszeit|befrist|vertragsart|contrat|temps de travail|jornada|contrato|regime|contratto|orario|uren|etat|umow|занятост|график|omfattning|anst[äa]ll|نوع الدوام|ساعات|היקף|雇用|勤務時間|고용|근무시간/iu,
  },
];

/** What the text says of where, how long and for how much the work is, wherever it stands. */
export const factCues: readonly { readonly kind: PostingFact['kind']; readonly words: RegExp }[] = [
  {
    kind: 'work_mode',
    words:
      /\b(?:fully |100 ?% |partly )?remote(?:ly)?(?:[- ]first| working| work)?\b(?! (?:sensing|control|access|server|desktop|site|team|area|diagnos|monitor))|\bhybrid(?: working| work| model| remote)?\b(?! (?:cloud|vehicle|electric|car))|\bwork(?:ing)? from home\b|\bon-?site\b(?= (?:only|work|role|position)|[,.)]|$)|homeoffice|home[- ]office|mobiles? arbeiten|t[ée]l[ée]travail|teletrabajo|trabalho (?:remoto|h[íi]brido)|modelo h[íi]brido|modalidad (?:remota|h[íi]brida|presencial)|smart working|lavoro (?:da remoto|ibrido)|thuiswerken|praca (?:zdalna|hybrydowa)|distansarbete|удал[её]нн\p{L}+|гибридн\p{L}+|عن بعد|עבודה מהבית|היברידי|远程|混合办公|リモート(?:ワーク|勤務)?|在宅勤務|재택근무?/iu,
  },
  {
    kind: 'employment',
    words:
      /\b(?:full|part)[- ]time\b|\bpermanent (?:role|position|contract|job)\b|\bfixed[- ]term\b|\btemporary\b|\b\d+[- +]months? contract\b|vollzeit|teilzeit|unbefristet\p{L}*|befristet\p{L}*|\bCDI\b|\bCDD\b|temps (?:plein|partiel)|jornada (?:completa|parcial)|contrato (?:indefinido|temporal)|tempo (?:integral|parcial|pieno|indeterminato|determinato)|\bCLT\b|fulltime|parttime|voltijd|deeltijd|pełny etat|umowa o pracę|полная занятость|частичная занятость|heltid|deltid|دوام (?:كامل|جزئي)|משרה (?:מלאה|חלקית)|全职|兼职|正社員|契約社員|パート|정규직|계약직/iu,
  },
  {
    kind: 'pay',
    words:
      /[$£€]\s?\d[\d,.]*(?:\s?k)?(?:\s?(?:-|–|to)\s?[$£€]?\s?\d[\d,.]*\s?k?)?(?:\s?(?:per|an?|\/)\s?(?:hour|hr|year|yr|annum|month|week|day))?|(?<!\d)\d[\d .,]{0,12}\s?(?:-|–|à|bis|a)\s?\d[\d .,]{0,12}\s?(?:€|EUR|zł|PLN|kr|руб)(?:\s?\p{L}+){0,2}|от \d[\d ]{1,12} руб|月給[\d万円〜~-]+|年収[\d万円〜~-]+/iu,
  },
  {
    kind: 'location',
    words:
      /\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/u,
  },
];

/** A seniority by the scale of `skills/seniority.data.ts`; the plain level says nothing. */
export const seniorityNames: Readonly<Record<number, string>> = {
  0: 'trainee',
  1: 'junior',
  3: 'senior',
  4: 'lead',
  5: 'head',
};
