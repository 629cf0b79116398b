import { describe, expect, it } from 'vitest';
import { judgePosting, verdictOn } from './testing/judge.ts';

const career = (line: string) => `Ada Bright\n\nExperience\nFinance manager, Tarn Ltd, 2019 - present\n- ${line}`;
const other = (text: string) => ({ text, topic: 'other' as const });

describe('lines that telling words alone do not show', () => {
  it.each([
    ['Available for nights and weekends', 'met'],
    ['Worked weekends during year end', 'met'],
    ['Ran a weekend hackathon for students', 'not_shown'],
  ] as const)('readiness for weekends: %s is %s', (line, verdict) => {
    expect(verdictOn(career(line), other('Willing to work weekends')).verdict).toBe(verdict);
  });

  it.each([
    ['Led four accountants through each month end', 'met'],
    ['Experience leading a small team', 'partial'],
    ['Worked with accountants of three firms', 'not_shown'],
  ] as const)('leading people: %s is %s', (line, verdict) => {
    expect(verdictOn(career(line), other('Lead a team of three accountants')).verdict).toBe(verdict);
  });

  it('a paper on its way is a part of it', () => {
    const acca = { text: 'ACCA qualified', topic: 'skill' as const, skills: ['ACCA qualified'] };
    expect(verdictOn(career('ACCA: 9 of 13 papers passed'), acca).verdict).toBe('partial');
    expect(verdictOn(career('ACCA member since 2019'), acca).verdict).toBe('met');
  });
});

describe('dumps that open with a title where others open with the name', () => {
  const posting = 'Climbing Arborist\nRequirements\n- Two years of climbing with rope and saddle\n- ISA certificate';
  const dump = (first: string) =>
    `${first}         Summary     Reliable.     Experience      01/2020 to Current Climbing Arborist Company Name － City , State Rope and saddle four days a week .     Education      Level 3 arboriculture`;
  const title = (first: string) => judgePosting(dump(first), posting).verdicts.find(({ topic }) => topic === 'title');

  it('keep their title, although the reader takes it for a name', () => {
    expect(title('CLIMBING ARBORIST')?.verdict).toBe('met');
  });

  it('hide a name that is a trade as well', () => {
    const cook = 'Alastair Cook\n\nExperience\nDriver, Dock 9, 2015 - present\n- Lorries across Europe';
    const chef = judgePosting(cook, 'Chef\nRequirements\n- HACCP');
    expect(JSON.stringify(chef)).not.toContain('Cook');
  });
});
