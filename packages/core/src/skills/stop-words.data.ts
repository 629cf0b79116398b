/**
 * Words that carry grammar, not meaning, as word keys (lower case, no accents). They also tell languages apart.
 * Pronouns of any gender are among them, so exchanging "he" for "she" changes no score.
 */
const words = (text: string) => text.trim().split(/\s+/);

export const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: words(`a an the and or but nor of to in on at by for from with without within into onto over under about above
    below between through during before after since until while as is are was were be been being am do does did doing
    have has had having will would shall should can could may might must this that these those it its i me my mine we
    our us you your he him his she her hers they them their who whom whose which what where when why how not no if then
    else than so such too very also both each every any all some other another more most many much own same only just
    up down out off per via etc eg ie including include includes well other across our yours his thi hi wa ha doe`),
  de: words(`der die das den dem des ein eine einer eines einem einen und oder aber von zu zum zur im in am an auf bei
    mit ohne fur aus nach uber unter vor durch gegen um als wie ist sind war waren sein wird werden wurde wurden haben
    hat hatte ich mir mich mein meine wir uns unser unsere du dein deine sie ihr ihre ihnen er sein seine es man sich
    nicht kein keine auch sowie bzw sowohl etc dass wenn dann nur noch sehr mehr bereits u a z b d h gmbh`),
  fr: words(`le la les un une des du de et ou mais dans en sur sous pour par avec sans au aux ce cet cette ces que qui
    quoi dont ou est sont etait etaient etre ete avoir ont je me mon ma mes nous notre nos vous votre vos il elle ils
    elles leur leurs son sa ses se ne pas plus tres ainsi que lors chez vers entre afin tout tous toute`),
  es: words(`el la los las un una unos unas de del y e o u pero en con sin por para a al que quien cual como es son era
    fue ser estar esta este estos estas se su sus mi mis nuestro nuestra tu tus yo nosotros el ella ellos ellas lo le
    les no mas muy tambien asi sobre entre hasta desde durante todo todos`),
  pt: words(`o a os as um uma uns umas de do da dos das e ou mas em no na nos nas com sem por para pelo pela ao aos que
    quem qual como e sao era foi ser estar esta este esse essa se seu sua seus suas meu minha nosso nossa ele ela eles
    elas nao mais muito tambem assim sobre entre ate desde durante todo todos`),
  it: words(`il lo la i gli le un uno una di del dello della dei degli delle e o ma in nel nella nei nelle con senza per
    da dal dalla a al alla ai alle su sul sulla che chi cui come e sono era essere stato stata ha ho hanno io noi voi
    lui lei loro suo sua suoi mio mia nostro nostra non piu molto anche tra fra si`),
  nl: words(`de het een en of maar van in op aan bij met zonder voor door uit naar over onder tot tegen om als is zijn
    was waren wordt worden heeft hebben had ik mij mijn wij we ons onze jij je jouw u uw hij zijn zij ze haar hun niet
    geen ook zoals dat die deze dit te er wat wie waar meer zeer`),
  pl: words(`i oraz lub albo ale w we z ze na do od po przy dla przez za o u pod nad przed jest sa byl byla bylo byc ma
    mam moj moja nasz nasza twoj my wy on ona oni one jego jej ich sie nie tak jak ze ktory ktora ktore co to ten ta te
    tym tych bardzo takze rowniez tego`),
  ru: words(`и или но а в во на с со к по из от до для при за над под о об у без через между что как это этот эта эти
    тот который которые был была было были быть есть я мы вы он она они мой наш ваш его ее их не ни так также же ли бы`),
  ar: words(`في من على الى عن مع و او ثم بين هذا هذه ذلك التي الذي ان انا هو هي هم نحن كان كانت قد لا ما كل بعد قبل`),
  he: words(`של על את עם או גם לא כי אם כל זה זו הוא היא הם אני אנחנו אשר בין עד מן לפי ידי`),
  ko: words(`및 등 또는 그리고 수 있는 있으신 분 것 위한 대한 통한`),
};

/** Single characters that carry grammar in Chinese and Japanese. */
export const cjkStopCharacters =
  '的了和与及或在是有我你他她们对为以于等能可会及并而之の は が を に へ と も で や か な し て た る ま す い う く り れ ら'.replace(
    / /g,
    '',
  );
