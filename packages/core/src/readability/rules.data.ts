/**
 * `blocks`: many programs get nothing, or something wrong; `hinders`: some do, or a value is lost; `note`: worth knowing,
 * often a matter of taste.
 */
export type Severity = 'blocks' | 'hinders' | 'note';

interface ReadabilityRule {
  readonly title: string;
  /** Why it makes a CV hard to read for a machine. */
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
}

/** Everything that the check looks for. A rule's key is public (`vitae check --json`): never rename one. */
export const readabilityRules = {
  'image-only-page': {
    title: 'A page is a picture',
    why: 'A picture of text holds no letters. Most programs see an empty page; others have to guess by OCR.',
    remedy: 'Export the CV as PDF from the program it was written with, instead of scanning or photographing it.',
    severity: 'blocks',
  },
  'text-as-outlines': {
    title: 'Text is drawn as shapes',
    why: 'Design programs can turn letters into outlines: they look like text and are none, so nothing can be read or copied.',
    remedy: 'Export again with fonts embedded ("keep text as text"), not "outlined" or "flattened".',
    severity: 'blocks',
  },
  'unmapped-glyphs': {
    title: 'Letters without a meaning',
    why: 'The file draws these letters but does not say which letters they are. Programs leave them out or show boxes.',
    remedy: 'Export with another PDF printer, or use a common font; then check that the text can be copied.',
    severity: 'blocks',
  },
  'icon-glyphs': {
    title: 'Icons label the contact details',
    why: 'A telephone or letter icon is a sign without a word, so a program sees a bare number or a stray character.',
    remedy: 'Write "Phone:" and "E-mail:" beside or instead of the icons.',
    severity: 'note',
  },
  'contact-in-margin': {
    title: 'Contact details stand in the header or footer',
    why: 'Many programs skip headers and footers, since they usually hold page numbers; then nobody can be reached.',
    remedy: 'Move name, e-mail and phone into the body of the first page.',
    severity: 'hinders',
  },
  'hidden-text': {
    title: 'Text that nobody can see',
    why: 'Text in the colour of the paper, outside of the page or under a picture is a known trick. Vitae leaves it out, and readers who find it lose trust.',
    remedy: 'Delete it. If it came from a template, make it visible or remove it.',
    severity: 'blocks',
  },
  'tiny-hidden-text': {
    title: 'Text too small to see',
    why: 'Text under 2 points is invisible to people; it is left out and can look like a trick.',
    remedy: 'Delete it or set it in a readable size.',
    severity: 'blocks',
  },
  'lookalike-letters': {
    title: 'Letters of another alphabet',
    why: 'Cyrillic or Greek letters look like Latin ones, but searching for the word does not find it.',
    remedy: 'Type these words again with a Latin keyboard.',
    severity: 'hinders',
  },
  'machine-instruction': {
    title: 'A sentence speaks to a machine',
    why: 'Instructions to a program change nothing here and are shown to whoever reads the CV.',
    remedy: 'Delete the sentence.',
    severity: 'blocks',
  },
  'columns-interleave': {
    title: 'Columns are mixed in the file',
    why: 'The file draws a line of the left column, then one of the right. Programs that follow the file join both into nonsense.',
    remedy: 'Use one column, or a template whose columns are real columns and not tabs or tables.',
    severity: 'hinders',
  },
  'two-columns': {
    title: 'Two columns side by side',
    why: 'Simple programs read straight across the page and join lines that do not belong together.',
    remedy: 'Where you can choose, prefer one column; keep the work history in the wide one.',
    severity: 'note',
  },
  'table-layout': {
    title: 'A table holds the layout',
    why: 'Tables are read row by row or cell by cell, depending on the program; dates and jobs can come apart.',
    remedy: 'Use plain paragraphs with tab stops instead of a table.',
    severity: 'hinders',
  },
  'text-boxes': {
    title: 'Text stands in text boxes',
    why: 'Text boxes lie outside of the running text. Many programs skip them or put them at the end.',
    remedy: 'Move the text into normal paragraphs.',
    severity: 'hinders',
  },
  'letter-spacing': {
    title: 'Letters are spaced out',
    why: '"E X P E R I E N C E" is ten words of one letter to a program, and no heading.',
    remedy: 'Type the word normally and use the "character spacing" setting sparingly.',
    severity: 'hinders',
  },
  'unusual-heading': {
    title: 'Headings that programs do not know',
    why: 'Programs sort a CV by its headings. What stands under an unknown one is often left out.',
    remedy: 'Use usual words: Experience, Education, Skills, Languages, Projects.',
    severity: 'hinders',
  },
  'misspelt-heading': {
    title: 'A heading seems misspelt',
    why: 'A program compares headings letter by letter; one wrong letter hides the section.',
    remedy: 'Correct the spelling.',
    severity: 'hinders',
  },
  'no-headings': {
    title: 'No headings',
    why: 'Without headings a program cannot tell work from education.',
    remedy: 'Put a heading over each part: Experience, Education, Skills.',
    severity: 'blocks',
  },
  'no-email': {
    title: 'No e-mail address',
    why: 'Nearly every program files a CV under its e-mail address.',
    remedy: 'Write the address as text on the first page.',
    severity: 'hinders',
  },
  'no-phone': {
    title: 'No telephone number',
    why: 'Recruiters call; many forms cannot be filled without a number.',
    remedy: 'Write the number with its country code, such as +44 …, on the first page.',
    severity: 'note',
  },
  'no-name': {
    title: 'The name was not found',
    why: 'No line near the top looks like a name, so the CV would be filed without one.',
    remedy: 'Put first and last name alone on the first line, larger than the rest, as text.',
    severity: 'blocks',
  },
  'name-not-first': {
    title: 'The name does not come first',
    why: 'Simple programs take the first line for the name.',
    remedy: 'Make the name the first line of the document.',
    severity: 'note',
  },
  'name-not-largest': {
    title: 'The name is not the largest text',
    why: 'Size is how programs and people tell the name from headings.',
    remedy: 'Set the name larger than every heading.',
    severity: 'note',
  },
  'years-only': {
    title: 'Dates without months',
    why: 'From "2018 – 2019" nobody can tell two months from two years, so lengths are only estimated.',
    remedy: 'Write months: "03/2018 – 11/2019" or "Mar 2018 – Nov 2019".',
    severity: 'note',
  },
  'mixed-dates': {
    title: 'Dates in several forms',
    why: 'Programs learn the form from the first date; another form further down may be missed.',
    remedy: 'Write all dates in one form.',
    severity: 'note',
  },
  'ambiguous-dates': {
    title: 'Day or month?',
    why: '03/04/2020 is March in one country and April in another.',
    remedy: 'Write the month as a word, or leave the day out.',
    severity: 'hinders',
  },
  'no-end-date': {
    title: 'A role without an end',
    why: 'Nothing says whether it goes on, so its length does not count.',
    remedy: 'Write the end date, or "present".',
    severity: 'hinders',
  },
  'undated-role': {
    title: 'A role without dates',
    why: 'A role without dates adds no experience and cannot be put in order.',
    remedy: 'Write when it began and ended.',
    severity: 'hinders',
  },
  'dates-reversed': {
    title: 'An end before its beginning',
    why: 'A span that ends before it begins is dropped or turned round.',
    remedy: 'Correct the dates.',
    severity: 'hinders',
  },
  'role-incomplete': {
    title: 'A role lacks its title or employer',
    why: 'Programs file each role under title and employer; where one is missing, the entry is often joined to another.',
    remedy: 'Write the job title and the employer of each role, each on its own line or parted by a comma.',
    severity: 'hinders',
  },
  'skill-bars': {
    title: 'Skill levels are drawn',
    why: 'Bars, dots and stars are pictures: a program sees a skill without a level.',
    remedy: 'Write the level as a word ("advanced") or in years.',
    severity: 'note',
  },
  'unexplained-acronyms': {
    title: 'Skills that are only acronyms',
    why: 'Who searches for the full name does not find the acronym.',
    remedy: 'Write both once: "Statistical process control (SPC)".',
    severity: 'note',
  },
  'odd-bullets': {
    title: 'Unusual list signs',
    why: 'Signs from symbol fonts turn into letters or boxes in other programs and stick to the first word.',
    remedy: 'Use • or –.',
    severity: 'note',
  },
  ligatures: {
    title: 'Ligatures are stored as one sign',
    why: 'Where "fi" is one character, programs that do not take it apart cannot find "profile".',
    remedy: 'Switch ligatures off in the font settings, or export with another program.',
    severity: 'note',
  },
  'small-font': {
    title: 'Very small print',
    why: 'Under 8 points, OCR makes mistakes and people skip the lines.',
    remedy: 'Set the text in 9 to 11 points.',
    severity: 'note',
  },
  'many-fonts': {
    title: 'Many fonts',
    why: 'Programs tell headings from text by their look; with many looks they cannot.',
    remedy: 'Use one or two fonts.',
    severity: 'note',
  },
  'too-long': {
    title: 'Very long',
    why: 'Some programs read the first pages only, and so do people.',
    remedy: 'Shorten to two or three pages; move lists of publications to a file of their own.',
    severity: 'note',
  },
  'too-short': {
    title: 'Very short',
    why: 'There is hardly a word to search for.',
    remedy: 'Say in a few lines what you did in each role, and with what.',
    severity: 'hinders',
  },
  'file-name': {
    title: 'The file name does not tell whose CV it is',
    why: 'In a folder of a hundred files, "cv_final2.pdf" is lost.',
    remedy: 'Name the file after yourself: "Jane-Roe-CV.pdf".',
    severity: 'note',
  },
  encrypted: {
    title: 'The file is locked with a password',
    why: 'No program can open it.',
    remedy: 'Save a copy without a password.',
    severity: 'blocks',
  },
  'copy-forbidden': {
    title: 'Copying the text is forbidden',
    why: 'The file forbids programs to take its text; those that obey see nothing.',
    remedy: 'Save a copy without restrictions.',
    severity: 'hinders',
  },
  'old-format': {
    title: 'An old or unusual file format',
    why: 'Many programs take PDF and DOCX only.',
    remedy: 'Save the CV as PDF or DOCX.',
    severity: 'hinders',
  },
  'page-size': {
    title: 'An unusual page size',
    why: 'One endless page, or slides, break programs that expect A4 or Letter, and do not print.',
    remedy: 'Set the page to A4 or Letter.',
    severity: 'note',
  },
  'links-behind-icons': {
    title: 'A link without words',
    why: 'The address lies behind an icon or picture; on paper and in plain text it is gone.',
    remedy: 'Print the address: "linkedin.com/in/…".',
    severity: 'hinders',
  },
  'links-not-printed': {
    title: 'A link hides its address',
    why: 'The word "Portfolio" leads somewhere, but the address is not printed; plain text loses it.',
    remedy: 'Print the address beside the word.',
    severity: 'note',
  },
  photo: {
    title: 'A photo',
    why: 'Programs cannot use it; in many countries employers do not want to see it, and some refuse CVs that have one.',
    remedy: 'Leave it out unless the country expects one. Vitae never evaluates it.',
    severity: 'note',
  },
  'hyphenated-breaks': {
    title: 'Words are broken at line ends',
    why: '"develop-" and "ment" are two unknown words to a program that does not join them.',
    remedy: 'Switch hyphenation off.',
    severity: 'note',
  },
  'rotated-text': {
    title: 'Text is turned',
    why: 'Text on its side comes out letter by letter, or in the middle of other lines.',
    remedy: 'Set all text level.',
    severity: 'hinders',
  },
  'running-lines': {
    title: 'Headers repeat on each page',
    why: 'Programs that do not know them read them into the middle of an entry that goes over the page.',
    remedy: 'Keep headers and footers to a page number, or leave them out.',
    severity: 'note',
  },
  'mixed-languages': {
    title: 'Parts in different languages',
    why: 'Programs choose one language for the whole CV and misread the rest.',
    remedy: 'Write one CV for each language.',
    severity: 'note',
  },
  'document-title': {
    title: 'The file calls itself something else',
    why: 'Programs and browser tabs show the title stored in the PDF, such as "Microsoft Word - Document1".',
    remedy: 'Set the title in the file\u2019s properties: "Jane Roe – CV".',
    severity: 'note',
  },
  'not-tagged': {
    title: 'The PDF is not tagged',
    why: 'Tags say what is a heading or list; without them screen readers and some programs have to guess.',
    remedy: 'Export as "tagged" or "accessible" PDF.',
    severity: 'note',
  },
  'long-paragraphs': {
    title: 'Long paragraphs',
    why: 'Programs cut text into points; a block of a hundred words is one point.',
    remedy: 'Break it into points of one or two lines.',
    severity: 'note',
  },
  'unsure-values': {
    title: 'Many values are uncertain',
    why: 'The reader itself is not sure of these; other programs will be less so.',
    remedy: 'Look at the marked places: a clearer order of title, employer and dates helps most.',
    severity: 'hinders',
  },
} as const satisfies Record<string, ReadabilityRule>;

export type ReadabilityRuleKey = keyof typeof readabilityRules;

export const readabilityRuleKeys = Object.keys(readabilityRules).filter(
  (key): key is ReadabilityRuleKey => key in readabilityRules,
);
