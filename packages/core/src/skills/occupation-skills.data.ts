/**
 * What somebody of an occupation does all day, so that a title shows it without a word more: a welder welds. One line:
 * `family : skill; skill`, with families of `occupations.data.ts` and names of the vocabulary. Only what nobody of the
 * family could do without; tools and subjects stay out.
 */
export const occupationSkillLines = `
software developer : Software development
web developer : Software development; Web development
mobile developer : Software development
system administrator : System administration
devops engineer : DevOps
data analyst : Data analysis
data scientist : Data analysis
qa engineer : Software testing
ux designer : UX design
graphic designer : Graphic design
accountant : Accounting
accounting manager : Accounting
auditor : Auditing
tax advisor : Tax preparation
payroll specialist : Payroll
financial analyst : Financial analysis
sales representative : Sales
sales manager : Sales
account manager : Sales
sales associate : Sales; Customer service
buyer : Purchasing
customer service representative : Customer service
receptionist : Reception
hr specialist : Human resources
project manager : Project management
lawyer : Legal advice
teacher : Teaching
professor : Teaching
childcare worker : Childcare
social worker : Social work
registered nurse : Nursing; Patient care
caregiver : Patient care
dentist : Dentistry
pharmacist : Pharmacy
welder : Welding
plumber : Plumbing
electrician : Electrical installation
carpenter : Carpentry
chef : Cooking
waiter : Waiting tables
housekeeper : Cleaning
beautician : Hairdressing
translator : Translation
journalist : Journalism
real estate agent : Property management
mechanical engineer : Mechanical engineering
electrical engineer : Electrical engineering
civil engineer : Civil engineering
`;
