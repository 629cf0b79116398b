/** Real estate, facilities, cleaning and insurance. Format: `SkillLine`. */
export const propertySkills = `
Real estate|Immobilien|Immobilier|Bienes raíces|Immobilienwirtschaft|Mercado imobiliario|不动产|不動産
Property management|Immobilienverwaltung|Hausverwaltung|Gestion immobilière|Administración de propiedades|Mietverwaltung|Syndic de copropriété|=WEG-Verwaltung
Real estate brokerage|Immobilienvermittlung|Transaction immobilière|Property brokerage
Leasing of property|Lease administration|Vermietung|Property leasing|Lease negotiation
Tenant relations|Mieterbetreuung|Tenant management|Resident relations
Rent collection|Mietbuchhaltung
Service charge statements|Nebenkostenabrechnung|Betriebskostenabrechnung
Property valuation|Immobilienbewertung|Real estate appraisal|Property appraisal|Évaluation immobilière
Property viewings|Property showings|Open houses|Wohnungsbesichtigung
Property listings|MLS listings|Multiple listing service
Real estate investment|Real estate finance
Real estate development|Property development|Projektentwicklung Immobilien
Commercial real estate|Gewerbeimmobilien
Residential real estate|Wohnimmobilien|Residential lettings
Home staging
Home inspection
Yardi|AppFolio|RealPage|Buildium
ARGUS Enterprise
Eviction procedures
Fair housing|Section 8 housing|Affordable housing
Homeowners associations|HOA management
Asset management real estate
Corporate real estate|Workplace management
Technical facility management|Technisches Gebäudemanagement
Caretaking|Hausbetreuung|Conciergerie d'immeuble
Cleaning|Reinigung|Nettoyage|Limpieza|Pulizie|Limpeza|Schoonmaak|Sprzątanie|Уборка|清掃|Cleaning services
Building cleaning|Gebäudereinigung|Unterhaltsreinigung|Janitorial|Janitorial services|Office cleaning|Custodial work
Window cleaning|Glasreinigung|Nettoyage de vitres
Floor care|Floor waxing|Carpet cleaning|Floor polishing
Disinfection|Desinfektion|Désinfection|Desinfección|Sanitizing
Industrial cleaning|Industriereinigung
Cleaning chemicals|Reinigungsmittel
Waste disposal|Abfallentsorgung|Trash removal|Recycling
Insurance|Versicherungswesen|Assurance|Seguros|Assicurazioni|Verzekeringen|Ubezpieczenia|保险|保険
Insurance underwriting|Underwriting|Souscription assurance
Claims processing|Claims handling|Schadenbearbeitung|Gestion des sinistres|Claims management|Schadenregulierung|Insurance claims|Claims adjusting|Gestión de siniestros
Loss adjusting|Claims investigation|Damage assessment
Life insurance|Lebensversicherung|Assurance vie
Health insurance|Krankenversicherung|Assurance maladie|Mutuelle
Property and casualty insurance|P&C insurance|Sachversicherung|Property insurance
Motor insurance|Auto insurance|Kfz-Versicherung
Liability insurance|Haftpflichtversicherung
Reinsurance|Rückversicherung
Insurance brokerage|Versicherungsmakler
Policy administration insurance|Policy servicing|Bestandsverwaltung
Insurance products|Versicherungsprodukte
Commercial insurance|Commercial lines
Guidewire|Duck Creek|Xactimate
Risk surveys insurance|Risk engineering
Medicare|Medicaid|Medicare plans
Annuities
Subrogation
Pension insurance|Betriebliche Altersvorsorge
Parking management
Move management|Office relocation
Energy procurement buildings
Building inspections|Objektbegehung
`;
