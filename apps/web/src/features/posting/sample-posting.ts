/** A posting of an invented employer, in the shape that most have. */
export const samplePosting = `Warehouse Shift Lead

Fennimore & Tull Logistics, Rotterdam. Full time, two shifts.

You run the evening shift of a warehouse with forty people and see that every parcel leaves on time and everyone goes home unhurt.

What you need
- At least three years of experience in warehousing or logistics
- Experience leading a team of ten or more
- A valid forklift certificate
- Good knowledge of a warehouse management system, such as SAP EWM or Manhattan
- Fluent English

Nice to have
- Dutch or German
- Knowledge of lean methods such as 5S or Kaizen
- Excel for planning and reports

What you will do
- Plan shifts and train new colleagues
- Keep stock counts right and solve differences
- Watch safety on the floor and report incidents
`;
