/** Human resources, payroll and recruiting. Format: `SkillLine`. */
export const hrSkills = `
Human resources|Personalwesen|Ressources humaines|Recursos humanos|Risorse umane|Personalmanagement|HR management|人力资源|人事|Zasoby ludzkie
Recruiting|Personalbeschaffung|Recrutement|Reclutamiento|Recrutamento|Rekrutacja|Talent acquisition|Personalrekrutierung|Staff recruitment|招聘|採用
Active sourcing|Candidate sourcing|Talent sourcing|Boolean search > Recruiting
Executive search|Headhunting > Recruiting
Candidate screening|Resume screening|CV screening > Recruiting
Job interviewing|Conducting interviews|Bewerbungsgespräche|Behavioral interviewing
Job postings|Stellenanzeigen|Job advertising
Employer branding|Marque employeur|Personalmarketing
Applicant tracking systems|=ATS|Bewerbermanagement
Taleo|Greenhouse ATS|iCIMS|Lever ATS|SmartRecruiters > Applicant tracking systems
LinkedIn Recruiter
Onboarding of employees|Employee onboarding|New hire orientation|Onboarding new employees
Offboarding|Exit interviews
Employee relations|Staff relations
Labor relations|Industrial relations|Arbeitsbeziehungen|Collective bargaining|Union negotiations|Betriebsrat
Performance management|Performance appraisals|Mitarbeiterbeurteilung|Performance reviews|Entretiens annuels
Talent management|Talentmanagement|Gestion des talents
Succession planning|Nachfolgeplanung
Workforce planning|Personalplanung|Headcount planning
Personnel development|Personalentwicklung|Employee development
Organizational development|Organisationsentwicklung|Organisational development
Compensation and benefits|Compensation & benefits|Salary benchmarking|Vergütung|Rémunération
Benefits administration|Employee benefits|Open enrollment
Job evaluation|Job descriptions|Stellenbeschreibungen
HR information systems|=HRIS|=SIRH|HR software
Workday HCM|=Workday
SAP SuccessFactors|SuccessFactors|SAP HCM|SAP HR
BambooHR|Personio|UKG Pro|UltiPro|Kronos
HR analytics|People analytics
HR administration|Personalverwaltung|Personalsachbearbeitung|Administration du personnel|Personnel files|Personalakten
HR business partnering|HR business partner
HR policies|HR compliance
Employment contracts|Arbeitsverträge
Work permits administration|Visa sponsorship
Time and attendance|Zeiterfassung|Zeitwirtschaft|Timesheets
Absence management|Leave management|FMLA
Disciplinary procedures|Grievance handling
Workplace investigations
Diversity and inclusion|DEI|Diversity management|EEO|Equal employment opportunity
Employee engagement|Employee satisfaction surveys|Mitarbeiterbindung|Employee retention
Workplace wellness|Betriebliches Gesundheitsmanagement|Employee wellbeing
Background checks|Background checked|DBS check|DBS checked|Enhanced DBS|Police clearance|Police check|Reference checks
Temporary staffing|Zeitarbeit|Personaldienstleistung
Global mobility|Expatriate management
Assessment centers|Assessment centre
Psychometric testing in selection
Outplacement
Training needs analysis|Learning and development|=L&D
Apprenticeship management|Azubi-Betreuung
Executive coaching|Leadership development|Führungskräfteentwicklung
Team building
Occupational pensions
Severance negotiations|Layoffs management
`;
