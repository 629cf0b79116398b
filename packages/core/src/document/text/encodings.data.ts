/** Letters beyond ASCII of a language, the commonest first; both cases are meant. */
export interface LanguageLetters {
  readonly name: string;
  /** Letters of a script of their own never touch Latin ones; Latin letters with accents hardly touch each other. */
  readonly script: 'accents' | 'own';
  readonly letters: string;
}

const language = (name: string, script: LanguageLetters['script'], letters: string): LanguageLetters => ({
  name,
  script,
  letters,
});

const western: readonly LanguageLetters[] = [
  language('German', 'accents', 'üäöß'),
  language('French', 'accents', 'éèàêçôîùûâëïœ'),
  language('Spanish', 'accents', 'óíáéñúüªº'),
  language('Portuguese', 'accents', 'çãáéíóêõúâôàªº'),
  language('Italian', 'accents', 'àèùòìé'),
  language('Dutch', 'accents', 'ëéïèöü'),
  language('Swedish, Finnish, Estonian', 'accents', 'äåöéüõ'),
  language('Danish, Norwegian', 'accents', 'øåæé'),
  language('Icelandic', 'accents', 'ðáíóþúöéæý'),
  language('Catalan', 'accents', 'óàéèíçúòï·'),
];
const central: readonly LanguageLetters[] = [
  language('Polish', 'accents', 'łąęóśżćńź'),
  language('Czech, Slovak', 'accents', 'áíěéčřžýšůúťďňóľôŕĺäö'),
  language('Hungarian', 'accents', 'áéóöőíüúű'),
  language('Croatian, Slovene', 'accents', 'čšžćđ'),
  language('Romanian', 'accents', 'ăîâşţ'),
  language('German', 'accents', 'üäöß'),
];
const turkish = [language('Turkish', 'accents', 'ıişüçğöâî'), language('Turkish', 'accents', 'ıİşüçğö')];
const baltic = [
  language('Lithuanian', 'accents', 'ėšųžįūęąč'),
  language('Latvian', 'accents', 'āīēūšļņžķģč'),
  language('Estonian', 'accents', 'äõüö'),
];
const cyrillic: readonly LanguageLetters[] = [
  language('Russian', 'own', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё'),
  language('Ukrainian', 'own', 'оанитівреслкудмпзяьбгчйхжїшцющєфґ'),
  language('Bulgarian', 'own', 'аоиетнрсвлкдпмъузябгчщжхцшйюфь'),
  language('Serbian', 'own', 'аиоенрстувјкдмлпљзгњбчшћцжхђфџ'),
];
const greek = [language('Greek', 'own', 'αοιετσνηυρπκμλςωάίέγόδήχύθφβώξζψϊΐϋΰ')];
const hebrew = [language('Hebrew', 'own', 'יוהלארמתבשנםעדחקכפסגטצזןךףץ')];
const arabic: readonly LanguageLetters[] = [
  language('Arabic', 'own', 'اليمونترةبدعسفهكقحجأشصضخطزىإذثغئءظؤآًّ،'),
  language('Persian', 'own', 'ایرنمدوهتبسشکلزآفعحخگجقپصطچغضثژظذئ،'),
];
const thai = [language('Thai', 'own', 'านรกเงอวมทยลคสดต่้ัีิพหปขบชุใแ์โไถผึจ็ูำธะื')];

export interface SingleByteEncoding {
  readonly encoding: string;
  readonly languages: readonly LanguageLetters[];
}

/** Encodings of one byte a letter, by how common their texts are: on a tie the earlier one wins. */
export const singleByteEncodings: readonly SingleByteEncoding[] = [
  { encoding: 'windows-1252', languages: western }, // ISO 8859-1 is a part of it
  { encoding: 'windows-1251', languages: cyrillic },
  { encoding: 'windows-1250', languages: central },
  { encoding: 'windows-1254', languages: turkish },
  { encoding: 'windows-1253', languages: greek },
  { encoding: 'windows-1255', languages: hebrew },
  { encoding: 'windows-1256', languages: arabic },
  { encoding: 'windows-1257', languages: baltic },
  { encoding: 'windows-874', languages: thai },
  { encoding: 'iso-8859-2', languages: central },
  { encoding: 'iso-8859-15', languages: western },
  { encoding: 'iso-8859-5', languages: cyrillic },
  { encoding: 'iso-8859-6', languages: arabic },
  { encoding: 'iso-8859-7', languages: greek },
  { encoding: 'iso-8859-13', languages: baltic },
  { encoding: 'iso-8859-16', languages: [language('Romanian', 'accents', 'ăîâșț')] },
  { encoding: 'koi8-r', languages: cyrillic.slice(0, 1) },
  { encoding: 'koi8-u', languages: cyrillic.slice(1, 2) },
  { encoding: 'macintosh', languages: western },
  { encoding: 'x-mac-cyrillic', languages: cyrillic },
  { encoding: 'ibm866', languages: cyrillic.slice(0, 1) },
];

export interface WideEncoding {
  readonly encoding: string;
  /** Letters that fill its texts, and how many there are of the like: a letter of them has that share. */
  readonly common: RegExp;
  readonly commonLetters: number;
  /** What else its texts are made of. */
  readonly usual: RegExp;
  readonly usualLetters: number;
}

const eastAsianSigns =
  '\\u3000-\\u3003\\u3005-\\u3011\\u2014\\u2026\\u00b7\\u30fb\\u2018-\\u201d\\uff01-\\uff5e\\u2022';
const japanese = {
  common: new RegExp(
    `[\\u3041-\\u3096\\u30a1-\\u30fc${eastAsianSigns}年月日会社株式大学校部経験業務開発担当名住所電話資格職歴卒入東京都県市区町工科専攻研究員課長主任制作管理運営語技術力本国氏生現在]`,
    'u',
  ),
  commonLetters: 150,
  usual: /[\u4e00-\u9fa0]/u,
  usualLetters: 6_000,
};

/** Encodings of two bytes a letter and more. */
export const wideEncodings: readonly WideEncoding[] = [
  { encoding: 'shift_jis', ...japanese },
  { encoding: 'euc-jp', ...japanese },
  {
    encoding: 'gb18030',
    common: new RegExp(
      `[${eastAsianSigns}的一是在不了有和人这中大为上个国以要时来用生到作地于出分对成会可主发年动同工能下过子产方后多定行学法经历业务职责项目技术师程管理公司教育电话邮箱姓名简月日级李王张刘陈北京海市区语言证书负责开设计数据系统软件科]`,
      'u',
    ),
    commonLetters: 300,
    usual: /[\u4e00-\u9fa5]/u,
    usualLetters: 6_000,
  },
  {
    encoding: 'big5',
    common: new RegExp(
      `[${eastAsianSigns}的一是在不了有和人這中大為上個國以要時來用生到作地於出分對成會可主發年動同工能下過子產方後多定行學法經歷業務職責項目技術師程管理公司教育電話郵箱姓名簡月日級李王張劉陳林臺台北市區語言證書負責開設計數據系統軟體科]`,
      'u',
    ),
    commonLetters: 300,
    usual: /[\u4e00-\u9fa5]/u,
    usualLetters: 6_000,
  },
  {
    encoding: 'euc-kr',
    common: new RegExp(
      `[${eastAsianSigns}이다는의에하고을가사지로학교자대한기수경력서업무개발담당년월일부원장인전시정리과관주전공졸입재직회팀국어영중스트프로그]`,
      'u',
    ),
    commonLetters: 120,
    usual: /[\uac00-\ud7a3]/u,
    usualLetters: 1_500,
  },
];
