/** Invented CVs, a line each; "# " marks a heading. */
export const accountant = [
  '# Hanna Lindqvist',
  'Senior Accountant',
  'hanna.lindqvist@example.com | +46 8 123 456 78 | Stockholm',
  '# Experience',
  'Senior Accountant, Norrland Timber AB, 03/2018 - present',
  '- Prepared consolidated financial statements under IFRS for twelve companies',
  '- Led the monthly closing in SAP and trained three juniors',
  'Accountant, Vasa Revision AB, 08/2013 - 02/2018',
  '- Audited payroll and VAT returns of small businesses',
  '# Education',
  'BSc Accounting, Uppsala University, 2010 - 2013',
  '# Skills',
  'IFRS, SAP, Excel, Consolidation, VAT',
  '# Languages',
  'Swedish (native), English (C1)',
];

export const nurse = [
  '# Tomasz Wieczorek',
  'Registered Nurse',
  'tomasz.wieczorek@example.org | +48 22 123 45 67 | Warsaw',
  '# Experience',
  'Staff Nurse, Saint Barbara Hospital, 01/2016 - present',
  '- Cared for up to eight intensive care patients a shift',
  '# Education',
  'Bachelor of Nursing, Medical University of Warsaw, 2012 - 2015',
  '# Skills',
  'Intensive care, Wound care, Triage',
  '# Languages',
  'Polish (native), English (B2)',
];

export const clerk = [
  '# Maria Costa',
  'Accounting Clerk',
  'maria.costa@example.net | +351 21 123 4567 | Lisbon',
  '# Experience',
  'Accounting Clerk, Tejo Foods Lda, 05/2021 - 10/2024',
  '- Booked supplier invoices and prepared VAT returns in Excel',
  '# Skills',
  'Excel, VAT, Invoicing',
];

export const accountantPosting = `Senior Accountant

Requirements
- At least 5 years of experience in accounting
- IFRS
- SAP
- Excel
- Degree in accounting or finance
- Fluent English

Nice to have
- Experience with consolidation
- Swedish
`;
