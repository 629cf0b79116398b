/**
 * Light stemming: endings cut from a word key, the first that fits, `passes` times, never below `minimumStem` letters.
 * Order matters: longer endings stand before the shorter ones they contain. Feminine and masculine endings are cut
 * alike, so that the sex in which a job title is written changes nothing.
 */
interface StemRules {
  readonly minimumStem: number;
  readonly passes: number;
  readonly suffixes: readonly string[];
  readonly prefixes?: readonly string[];
  readonly foldDoubled?: boolean;
  /** Words whose endings hide what they share. */
  readonly irregular?: Readonly<Record<string, string>>;
}

const endings = (line: string) => line.split(' ');

export const stemRules: Readonly<Record<string, StemRules>> = {
  en: {
    minimumStem: 4,
    passes: 3,
    foldDoubled: true,
    suffixes: endings(
      'ization isation izing ising ized ised izer iser ational ability ibility ation ition ements ement ments ment ness ance ence ancy ency ants ant ingly ings ing edly ed ers er ors or ally ical als al ive able ible ion ity ist ful ize ise ate ly ic es e y s',
    ),
    irregular: {
      analysi: 'analys',
      analysis: 'analys',
      analyse: 'analys',
      analyst: 'analys',
      analytic: 'analys',
      analytical: 'analys',
      analyze: 'analys',
      analyzed: 'analys',
      analyzing: 'analys',
      sold: 'sell',
      selling: 'sell',
      sale: 'sell',
      taught: 'teach',
      teaching: 'teach',
      teacher: 'teach',
      built: 'build',
      building: 'build',
      led: 'lead',
      leading: 'lead',
      leader: 'lead',
      leadership: 'lead',
      ran: 'run',
      wrote: 'write',
      written: 'write',
      writing: 'write',
      bought: 'buy',
      buying: 'buy',
      nursing: 'nurs',
      nurse: 'nurs',
      cooking: 'cook',
      testing: 'test',
      tested: 'test',
      coding: 'code',
      designing: 'design',
    },
  },
  de: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'innen ungen ung ieren ierung ierte iert heiten heit keiten keit lichen licher liche lich ischen ischer ische isch in enden ende end ten est ern em en er es e n s t',
    ),
  },
  fr: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'issements issement ements ement ations ation ateurs ateur atrices atrice euses euse eurs eur iers ieres iere ier ives ive ifs if elles elle els el iques ique ites ite ances ance ences ence antes ante ants ant ees ee es er ez ent ir re e s',
    ),
  },
  es: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'aciones acion amientos amiento imientos imiento adoras adora adores ador idades idad amente mente ancias ancia encias encia istas ista icas ica icos ico ivas iva ivos ivo ando iendo ados adas ado ada idos idas ido ida ar er ir os as es o a e s',
    ),
  },
  pt: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'acoes acao icoes icao coes cao amentos amento imentos imento adoras adora adores ador idades idade amente mente ancias ancia encias encia istas ista icas ica icos ico ivas iva ivos ivo ando endo indo ados adas ado ada idos idas ido ida ar er ir os as es o a e s',
    ),
  },
  it: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'azioni azione izioni izione zioni zione amenti amento imenti imento atrici atrice atori atore amente mente anze anza enze enza isti ista iche ica ici ico ive iva ivi ivo ando endo ati ate ato ata iti ite ito ita are ere ire i o a e',
    ),
  },
  nl: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'heden heid ingen ing sters ster eren erde eerd aren aars aar ende end lijke lijk ische isch ten den en er es e n s t',
    ),
  },
  pl: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'owanie owania owaniu aniem anie ania aniu eniem enie enia eniu owych owego owej owym owy owa owe iejsz nych nego nej nym ny na ne kami kach kiem ki ka ke ko ych ych ego emu ymi ami ach owi om ow em ie ia iu ej ym ą a e i o u y',
    ),
  },
  ru: {
    minimumStem: 4,
    passes: 2,
    suffixes: endings(
      'ирования ирование ированию ование ования ованию ения ение ению ениями ениях ками ках ские ская ский ского ской ским ными ными ного ному ной ный ная ное ные ных ным ами ями ах ях ов ев ей ом ем ою ия ие ий ию ть ся ый ая ое ые ых ым ую а я о е и ы у ю ь й',
    ),
  },
  ar: { minimumStem: 3, passes: 1, prefixes: ['وال', 'بال', 'لل', 'ال'], suffixes: ['ات', 'ون', 'ين', 'يه', 'ه', 'ي'] },
  he: {
    minimumStem: 3,
    passes: 1,
    prefixes: ['וה', 'בה', 'ה', 'ו', 'ב', 'ל', 'מ', 'ש'],
    suffixes: ['ים', 'ות', 'ית', 'ת', 'ה', 'י'],
  },
  ko: {
    minimumStem: 2,
    passes: 1,
    suffixes: endings(
      '에서의 으로서 으로 에서 하는 하고 하며 하여 했습니다 합니다 입니다 에게 까지 부터 이나 을 를 이 가 은 는 의 에 로 와 과 도 및',
    ),
  },
};
