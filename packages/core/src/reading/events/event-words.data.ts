/** What an event of a life's table does: it opens a stay at a school or employer, ends one, or earns a paper. */
export type EventKind = 'school-in' | 'school-out' | 'job-in' | 'job-out' | 'earned';

interface EventWord {
  readonly word: string;
  readonly kind: EventKind;
}

const words = (kind: EventKind, ...list: readonly string[]): EventWord[] => list.map((word) => ({ word, kind }));

/**
 * Japanese and Korean forms have a row for each entering and each leaving (JIS Z 8303 form and its successor; 이력서), so
 * the verb at the row's end says what the row is. Longer words stand first: "卒業見込み" before "卒業".
 */
export const eventWords: readonly EventWord[] = [
  ...words('school-in', '編入学', '転入学', '再入学', '入学', '進学', '編入', '입학', '편입'),
  ...words('school-out', '卒業見込み', '卒業見込', '卒業予定', '修了見込み', '修了見込', '修了予定', '満期退学'),
  ...words('school-out', '単位取得退学', '中途退学', '卒業', '修了', '中退', '退学'),
  ...words('school-out', '졸업예정', '졸업', '수료', '중퇴', '자퇴'),
  // Each trade has its own word for taking up work: banks 入行, hospitals 入職, town halls 入庁 …
  ...words(
    'job-in',
    '中途入社',
    '入社',
    '入職',
    '入行',
    '入所',
    '入庁',
    '入局',
    '入団',
    '入省',
    '入店',
    '入校',
    '就職',
  ),
  ...words('job-in', '着任', '赴任', '勤務開始', '勤務', '採用', '転籍', '再就職', '開業', '設立', '입사'),
  ...words(
    'job-out',
    '退社',
    '退職',
    '退行',
    '退所',
    '退庁',
    '退局',
    '退団',
    '離職',
    '契約満了',
    '契約期間満了',
    '任期満了',
  ),
  ...words('job-out', '派遣期間満了', '廃業', '閉業', '퇴사', '퇴직'),
  ...words('earned', '取得見込み', '取得見込', '取得', '合格', '交付', '登録', '취득', '합격'),
];

/** Why someone left; it stands before the verb and is no part of the employer's name. */
export const leavingReasons: readonly string[] = [
  '一身上の都合',
  '一身上都合',
  '会社都合',
  '会社の都合',
  '自己都合',
  '家庭の事情',
  '契約期間満了',
  '契約満了',
  '任期満了',
  '派遣期間満了',
  '事業所閉鎖',
  '事業縮小',
  '業績不振',
  '倒産',
  '結婚',
  '出産',
  '定年',
  '転居',
  '개인 사정',
  '계약 만료',
];

/** The stay goes on: the row has no date of its own. */
export const stillThere =
  /^(?:現在に至る|現在にいたる|現在至る|在職中|在籍中|在学中|現在|至現在|재직중|재직 중|재학중|재학 중|현재)$/u;

/** Rows that say which table this is. Spaces between the signs are the form's own. */
export const tableTitles: readonly { readonly title: RegExp; readonly mode: 'school' | 'job' | 'paper' }[] = [
  { title: /^(?:学歴|學歷|학력|학력사항)$/u, mode: 'school' },
  { title: /^(?:職歴|職務経歴|職歴等|경력|경력사항)$/u, mode: 'job' },
  { title: /^(?:免許・?資格|資格・?免許|免許・資格等|資格|자격증|자격사항|면허・?자격)$/u, mode: 'paper' },
];

/** Cells that hold nothing of the person: heads of columns and the form's closing word. */
export const formWords = /^(?:年|月|年月|以上|年 ?月|学歴・職歴.*|연월|이상|이하여백)$/u;
