/** Government, social work, charities and community services. Format: `SkillLine`. */
export const publicServiceSkills = `
Public administration|Öffentliche Verwaltung|Administration publique|Administración pública|Administração pública|Public sector management
Public policy|Policy analysis|Politiques publiques|Políticas públicas
Policy research|Policy briefs|Policy writing
Municipal administration|Kommunalverwaltung|Local government
Budget law public|Haushaltsrecht
Public budgeting|Kameralistik|Government budgeting
Citizen services|Bürgerservice|Constituent services
Civil registration|Standesamt|État civil
Elections administration
Diplomatic relations|Diplomacy service|International relations|Internationale Beziehungen|Relations internationales
Development cooperation|International development|Entwicklungszusammenarbeit
Humanitarian aid|Humanitäre Hilfe|Aide humanitaire
Monitoring and evaluation|=M&E
Logical framework|Logframe
Subsidy management|Fördermittel|Fördermittelmanagement|EU funding
Public procurement|Government procurement
Government contracting|FAR DFARS
Regulatory enforcement|Code enforcement
Permit processing
Census work
Parliamentary procedure|Legislative affairs
Political campaigning|Campaign organizing
Community organizing
Social work|Sozialarbeit|Soziale Arbeit|Travail social|Trabajo social|Assistenza sociale|Serviço social|Maatschappelijk werk|Praca socjalna|社会工作
Social pedagogy|Sozialpädagogik
Case management|Fallmanagement|Gestion de cas|Gestión de casos|Caseload management
Psychosocial support|Psychosoziale Betreuung|Accompagnement psychosocial
Social counseling|Sozialberatung|Counselling|Counseling|Beratungsgespräche sozial
Youth work|Jugendarbeit|Animation jeunesse|Youth services
Child welfare|Jugendhilfe|Aide sociale à l'enfance|Child protective services
Foster care|Pflegefamilien|Adoption services
Family support|Familienhilfe|Family services
Domestic violence support|Victim support|Opferhilfe
Homeless services|Homelessness support|Obdachlosenhilfe
Refugee support|Flüchtlingsarbeit|Refugee resettlement
Integration assistance|Eingliederungshilfe|Integrationshilfe
Migrant counseling|Migrationsberatung
Debt counseling|Schuldnerberatung
Supported employment|Vocational rehabilitation|Job coaching
Job placement|Arbeitsvermittlung
Independent living support|Betreutes Wohnen|Supported living
Group home care|Residential care|Wohngruppe
Probation work|Bewährungshilfe|Parole supervision
Harm reduction
Needs assessment social|Biopsychosocial assessment
Benefits counseling|Welfare benefits|SNAP benefits|Medicaid eligibility
Service plans|Individual service plans|Hilfeplanung
Home visits
Mandated reporting
Community outreach|Outreach programs
Community development
Volunteer management|Volunteer coordination|Ehrenamtsmanagement|Gestion des bénévoles
Fundraising|Spendenakquise|Collecte de fonds|Recaudación de fondos|Donor relations
Nonprofit management|NGO management|Vereinsarbeit
Raiser's Edge|DonorPerfect|Blackbaud
Pastoral care|Seelsorge|Chaplaincy
Religious services|Preaching|Theology
Sign language|Gebärdensprache|American Sign Language|Langue des signes|British Sign Language
Accessibility services
Elder abuse prevention|Adult protective services
Bereavement support|Grief counseling
Funeral services|Bestattungswesen|Embalming
Cultural management|Kulturmanagement|Gestion culturelle
Museum guiding
Sustainability management|Nachhaltigkeitsmanagement|Corporate social responsibility|=CSR
`;
