/** An invented posting with requirements that can be found in it. */
export const nursePosting = `Registered Nurse, Intensive Care

Riverside General Hospital is looking for a registered nurse for its intensive care unit.

Requirements
- Nursing degree (BSc Nursing or equivalent)
- At least 3 years of experience in intensive care
- Experience with mechanical ventilation
- Fluent English

Nice to have
- Experience with electronic health records
- German B1
`;

/** Invented people. The first fits the posting above, the second hardly. */
export const nurseCv = `Marta Lindqvist
Registered Nurse
marta.lindqvist@example.com
+46 8 123 456 78

Experience

Intensive Care Nurse, Northlake Hospital, Stockholm
March 2016 – present
- Cared for ventilated patients in a 14-bed intensive care unit
- Mechanical ventilation, haemofiltration and invasive monitoring
- Documented in electronic health records

Education
BSc Nursing, Lakeside University, 2012 – 2015

Languages
English (fluent), Swedish (native), German (B2)
`;

export const bakerCv = `Tomas Berger
Baker
tomas.berger@example.com

Experience

Head Baker, Old Mill Bakery, Graz
January 2018 – December 2022
- Baked 400 loaves of bread a night
- Trained two apprentices

Education
Apprenticeship as baker, Graz, 2014 – 2017

Languages
German (native)
`;
