import { expect, it } from 'vitest';
import { monthNames, presentWords, rangeWords, seasonWords } from './date-words.data.ts';
import { findDates } from './find-dates.ts';

it('has twelve months in every language, each read as its own month beside a year', () => {
  for (const [language, names] of Object.entries(monthNames)) {
    expect(names, language).toHaveLength(12);
    names.forEach((forms, index) => {
      for (const form of forms.split(' ').filter(Boolean)) {
        const [hit] = findDates(`${form} 2019`);
        // A short form may be another language's other month; the first language of the table keeps it.
        expect(hit?.to?.date?.slice(0, 4), `${language} ${form}`).toBe('2019');
        if (form.length > 5)
          expect(hit?.to?.date, `${language} ${form}`).toBe(`2019-${String(index + 1).padStart(2, '0')}`);
      }
    });
  }
});

it('reads every word for "present" as the end of a range', () => {
  for (const word of presentWords) {
    expect(findDates(`2015 – ${word}`)[0]?.to?.present, word).toBe(true);
  }
});

it('reads every word between two dates as a range, and a season as its year', () => {
  for (const word of rangeWords) expect(findDates(`2015 ${word} 2018`)[0]?.to?.date, word).toBe('2018');
  for (const word of seasonWords.filter((each) => !/\d$|\./.test(each))) {
    expect(findDates(`${word} 2018`)[0]?.to?.date, word).toBe('2018');
  }
});
