/**
 * What a model must not be shown beside the values that the evaluator hides already (evaluation/redact-identity.ts). The
 * local evaluator does not understand these words, a model does.
 */

/** Forms of address tell sex and marital status. "Sr." and "Sra." are left: in English the first is a rank. */
export const formOfAddress =
  /^(?:mr|mrs|ms|miss|mister|madam|sir|mx|herr|frau|fr[äa]ulein|monsieur|madame|mademoiselle|mme|mlle|se[ñn]or(?:a|ita)?|signora?|signorina|sig|dhr|mevr|mevrouw|meneer|pan|pani|г-н|г-жа|господин|госпожа|السيد|السيدة|先生|女士|小姐)[.,:]?$/iu;

/** Mail addresses, links and names on networks lead to a photo, a name or a place. */
export const pointsToPerson =
  /\S@\S+\.\S|(?:https?:\/\/|www\.)\S|(?:linkedin|github|gitlab|facebook|instagram|twitter|xing|behance|dribbble|medium|t)\.(?:com|net|org|io|me|de)\/\S|^@[\w.]{3,}$/iu;

/** Pronouns that a person put beside the name: "she/her", "(they/them)". */
export const pronouns = /^\(?(?:she|he|they|sie|er|elle|il|ella|[ée]l)\/(?:her|him|them|hers|his|theirs|ihr|ihm)\S*$/iu;

/** A street with its number, as addresses are written in the reader's languages. */
export const streetAddress =
  /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'’.-]*,? ){1,4}(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|court|ct|close|square|place|way|boulevard|blvd|terrace|crescent|gardens|row|walk)\b|(?:stra(?:ß|ss)e|str\.|straat|weg|gasse|platz|allee|laan|gatan|gade|vej|vägen) \d|\b(?:rue|avenue|boulevard|place|calle|avenida|plaza|rua|via|viale|piazza|corso|ulica|ul\.|улица|ул\.) (?:\p{L}+[ ,]+){1,5}\d|\b\d{1,4},? (?:bis )?(?:rue|avenue|boulevard|place|allée) |[路街道]\d+号|丁目\d/iu;

/** Lines that begin with such a word hold a way to reach somebody, or the town they live in ("Contact Lyon"). */
export const contactLabel =
  /^\W*(?:contacts?|contact details|personal (?:details|information)|address|kontakt(?:daten)?|anschrift|adresse|coordonn[ée]es|contacto|contactos|contatt[oi]|recapiti|contactgegevens|dane kontaktowe|контакты|адрес|联系方式|地址|住所|連絡先|연락처|العنوان|للتواصل)\b/iu;

/** A contact line is short; a longer one tells of something else. */
export const longestContactLine = 60;
