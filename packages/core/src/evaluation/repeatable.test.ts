import { expect, it } from 'vitest';
import { readPosting } from '../posting/read-posting.ts';
import { judge, judgePosting } from './testing/judge.ts';

const posting = `Payroll Officer
Your tasks
- Run monthly payroll for 300 staff in Sage
- Lead a team of two clerks
Requirements
- 3 years of payroll
- CIPP qualified
- Willing to work weekends at year end
- Fluent English`;

const cv = `Ada Bright
Payroll Specialist, Corlett Ltd, 2018 - present
- Paid 320 employees each month in Sage, led two payroll clerks
- Available for weekends in April
CIPP: 5 of 8 modules passed`;

const other = 'Welder, Forge Ltd, 2010 - present\nMIG and TIG on stainless steel';

it('the same CV and rubric give the same bytes in 100 runs, whatever is judged between them', () => {
  const { requirements } = readPosting(posting);
  const first = JSON.stringify(judge(cv, requirements));
  for (let run = 0; run < 100; run += 1) {
    if (run % 10 === 0) judgePosting(other, 'Welder\nRequirements\n- MIG welding\n- 3G certificate');
    // A rubric read anew is another object with the same words; it must not matter either.
    const again = run % 2 === 0 ? requirements : readPosting(posting).requirements;
    expect(JSON.stringify(judge(cv, again))).toBe(first);
  }
});
