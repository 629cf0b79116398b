/**
 * Characters that open a list item. Icon fonts draw bullets with private-use characters, and some producers write the
 * letter "o" in a symbol font; both count only when alone before a space.
 */
export const bulletSigns = '↳•◦▪▫●○■□◆◇►▶▸‣⁃∙·⋅➢➤➔→✓✔✗★☆♦❖❑❒⬥⦿⚫⚬∗*–—-‐‒➜➣❯›»▹▻◾◽◼⁌⁍–◘⭐➡•－＊・⇒✦✧※∘𝆹✱◉◎▷△▲»';

/** Item numbers: "1.", "(2)", "[3]", "4)", "a)", "①". */
export const itemNumber =
  /^(?:\(\d{1,2}\)|\[\d{1,3}\]|\[[A-Z]{1,2}\d{1,3}\]|\d{1,3}[.)]|[a-z]\)|[①-⑳])(?=\s(?!\s*\d))/u;
