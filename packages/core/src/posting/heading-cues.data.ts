import type { PostingSection } from './posting-sections.data.ts';

/**
 * Words that tell what a heading opens when `posting-sections.data.ts` does not know it as a whole ("What you must
 * bring", "It would be lovely if you also had"). Rows are tried in order: a nice-to-have may contain the words of a
 * must ("desired skills"), an offer those of a duty ("what we do for you"), and a duty those of a must ("your role").
 */
export const headingCues: readonly { readonly section: PostingSection; readonly words: RegExp }[] = [
  {
    section: 'nice',
    words:
      /\b(?:nice|bonus|plus(?:es|points)?|desirable|desired|preferred|preferable|lovely|advantage(?:s|ous)?|extra(?:s)?|also ha[dv]e?|even better|optional|ideally|von vorteil|w[üu]nschenswert|idealerweise|appr[ée]ci[ée]|souhait[ée]|valorable|se valorar[áa]|deseable|diferenciais|desej[áa]vel|gradit[oi]|titolo preferenziale|pluspunten|mile widziane|meriterande|plussar)\b|будет плюсом|加分|歓迎|우대|ميزة|יתרון/iu,
  },
  {
    section: 'boilerplate',
    words:
      /\b(?:we offer|we(?:'|’)ll give|we give|benefits?|perks|rewards?|package|salary|compensation|pay|about (?:us|the (?:company|team|business|organi[sz]ation))|who we are|why (?:us|join|work)|our (?:company|culture|values|story|mission|offer|team)|equal|diversity|inclusion|how to apply|apply|application|interview process|what(?:'|’)s in it|what you(?:'|’)?(?:ll| will)? (?:get|receive)|in return|location|contact|wir bieten|bieten wir|unser angebot|[üu]ber uns|benefits|nous offrons|nous proposons|avantages|qui sommes|a propos|[àa] propos|pourquoi|ofrecemos|qui[ée]nes somos|beneficios|oferecemos|benef[íi]cios|sobre (?:a empresa|n[óo]s)|offriamo|chi siamo|wij bieden|over ons|oferujemy|o nas|vi erbjuder|om oss)\b|мы предлагаем|условия|о компании|我们提供|福利|待遇|会社概要|福利厚生|복리후생|회사소개|نقدم|מה אנחנו מציעים/iu,
  },
  {
    section: 'duties',
    words:
      /\b(?:you(?:'|’)?(?:ll| will) (?:do|be|work|own|help)|you do|candidate will|will:|responsib\w*|duties|tasks?|your (?:role|job|day|mission|work|impact|challenge)|the (?:role|job|work|position)|day[- ]to[- ]day|a typical|job (?:description|purpose|summary)|purpose|accountabilit\w*|aufgaben\w*|t[äa]tigkeit\w*|erwartet (?:dich|sie)|missions?|t[âa]ches|funciones|responsabilidades|tareas|atividades|atribui[çc][õo]es|mansioni|attivit[àa]|compiti|taken|werkzaamheden|obowi[ąa]zki|zadania|arbetsuppgifter)\b|обязанности|задачи|职责|岗位|仕事内容|業務内容|담당업무|주요업무|المهام|מה תעשו|תפקיד/iu,
  },
  {
    section: 'must',
    words:
      /\b(?:must|require\w*|qualification\w*|skills?|experience|knowledge|competenc\w*|education|you (?:bring|have|are|need|offer|know|should)|we (?:ask|need|expect|look|want|require|seek)|looking for|about you|your (?:profile|background|skills|qualifications)|who you are|ideal candidate|person specification|essential\w*|criteria|profile|bringst du|bringen sie|profil|anforderung\w*|qualifikation\w*|voraussetzung\w*|w[üu]nschen|comp[ée]tences|exp[ée]rience|requisitos|perfil|buscamos|requisiti|profilo|cerchiamo|eisen|wij vragen|jij bent|wymagania|oczekujemy|krav|kvalifikationer|vi s[öo]ker)\b|требования|мы ждем|ожидаем|任职|要求|资格|条件|応募資格|必須|자격요건|지원자격|المتطلبات|الشروط|المؤهلات|דרישות|מה אנחנו מחפשים/iu,
  },
];
