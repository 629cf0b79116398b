/** Law, compliance and legal support. Format: `SkillLine`. */
export const lawSkills = `
Legal research|Juristische Recherche|Recherche juridique|Investigación jurídica|Pesquisa jurídica|Ricerca giuridica|Case law research
Legal writing|Legal drafting|Rédaction juridique|Legal briefs|Redacción jurídica|Drafting legal documents|Juristische Schriftsätze
Legal advice|Legal counsel|Rechtsberatung|Conseil juridique|Asesoría jurídica|Asesoramiento jurídico|Consulenza legale|Juridisch advies|Doradztwo prawne|法律咨询|法律相談
Contract law|Vertragsrecht|Droit des contrats|Derecho contractual|Diritto contrattuale|Law of contract
Contract drafting|Drafting contracts|Vertragsgestaltung|Rédaction de contrats|Redacción de contratos|Contract review|Drafting agreements|Vertragsprüfung
Civil law|Zivilrecht|Droit civil|Derecho civil|Direito civil|Diritto civile|Prawo cywilne
Criminal law|Strafrecht|Droit pénal|Derecho penal|Direito penal|Diritto penale|Criminal defense|Criminal defence|刑法
Corporate law|Company law|Gesellschaftsrecht|Droit des sociétés|Derecho societario|Direito societário|Diritto societario|Handelsrecht|Commercial law|Droit des affaires|Derecho mercantil
Labor law|Labour law|Employment law|Arbeitsrecht|Droit du travail|Derecho laboral|Direito do trabalho|Diritto del lavoro|Arbeidsrecht|Prawo pracy|Трудовое право|劳动法|労働法
Administrative law|Verwaltungsrecht|Droit administratif|Droit public|Derecho administrativo|Öffentliches Recht
Constitutional law|Verfassungsrecht|Droit constitutionnel|Derecho constitucional
International law|Völkerrecht|Droit international|Derecho internacional
European law|EU law|Europarecht|Droit européen
Family law|Familienrecht|Droit de la famille|Derecho de familia|Divorce law
Inheritance law|Probate|Erbrecht|Droit des successions|Wills and probate|Wills and trusts
Property law|Real estate law|Immobilienrecht|Droit immobilier|Conveyancing|Derecho inmobiliario|Land law
Tenancy law|Mietrecht|Landlord and tenant law
Construction law|Baurecht|Droit de la construction
Environmental law|Umweltrecht|Droit de l'environnement|Derecho ambiental
Immigration law|Ausländerrecht|Droit des étrangers|Derecho migratorio|Asylum law|Asylrecht
Intellectual property|Intellectual property law|Gewerblicher Rechtsschutz|Propriété intellectuelle|Propiedad intelectual|=IP law|Geistiges Eigentum|知的財産
Patent law|Patents|Patent prosecution|Patentrecht|Patent drafting > Intellectual property
Trademark law|Trademarks|Markenrecht|Droit des marques|Trademark registration > Intellectual property
Copyright law|Urheberrecht|Droit d'auteur|Copyright > Intellectual property
Competition law|Antitrust|Kartellrecht|Wettbewerbsrecht|Droit de la concurrence|Derecho de la competencia
Banking law|Bankrecht|Financial law|Kapitalmarktrecht|Securities law|Droit bancaire
Insurance law|Versicherungsrecht
Insolvency law|Bankruptcy law|Insolvenzrecht|Droit des faillites|Bankruptcy filings
Medical law|Medizinrecht|Health law|Medical malpractice
IT law|IT-Recht|Technology law|Droit du numérique
Media law|Medienrecht|Entertainment law
Energy law|Energierecht
Maritime law|Admiralty law|Seerecht
Traffic law|Verkehrsrecht
Social law|Sozialrecht|Droit social
Tort law|Personal injury|Personal injury law|Deliktsrecht
Human rights law|Human rights|Menschenrechte|Droits de l'homme|Derechos humanos
Public procurement law|Vergaberecht|Marchés publics
Litigation|Civil litigation|Prozessführung|Contentieux|Litigios|Contenzioso|Litigation support|Commercial litigation
Court proceedings|Court appearances|Court hearings|Gerichtsverfahren|Trial advocacy|Oral arguments|Plaidoirie
Trial preparation|Trial support
Legal pleadings|Pleadings|Klageschriften|Drafting pleadings
Legal discovery|E-discovery|eDiscovery|Document discovery|Discovery requests|Relativity software|Interrogatories
Depositions|Deposition preparation|Deposition summaries
Arbitration|Schiedsverfahren|Arbitrage juridique|Arbitraje
Mediation|Mediación|Alternative dispute resolution|=ADR disputes|Dispute resolution
Legal negotiation|Settlement negotiations
Legal case management|Matter management|Case file management legal
Client intake legal|Legal intake
Court filings|E-filing|Electronic court filing|Filing court documents
Affidavits|Sworn statements
Subpoenas
Bluebook citation|Legal citation|Citation checking|Shepardizing
Westlaw > Legal research
LexisNexis|Lexis > Legal research
Beck-Online|Juris database > Legal research
Dalloz|Lexis 360 > Legal research
Clio software|Clio practice management
Legal transcription|Court reporting
Notarial services|Notariat|Notariatsfachangestellte|Notarization|Actes notariés
Legal secretarial work|Rechtsanwaltsfachangestellte|Secrétariat juridique|Legal administration
RVG fee billing|=RVG|Legal billing|Timekeeping legal
Corporate governance|Gouvernance d'entreprise|Gobierno corporativo|Board minutes|Corporate secretarial
Corporate secretarial practice|Company secretarial|Entity management
Company formation|Incorporation of companies|Gesellschaftsgründung
Shareholder agreements|Share purchase agreements
Non-disclosure agreements|=NDA|Confidentiality agreements
Licensing agreements|License agreements
Terms and conditions drafting|=AGB
Compliance audits|Compliance monitoring|Compliance reviews
Compliance training
Anti-corruption|Anti-bribery|FCPA|UK Bribery Act|Korruptionsprävention
Whistleblowing systems|Ethics hotline
Export control|ITAR|Export compliance|Exportkontrolle|Trade compliance
Sanctions screening|Sanctions compliance|OFAC
Data protection law|Datenschutzrecht|Datenschutzbeauftragter|Data protection officer|CCPA ~ Data privacy
Regulatory affairs|Regulatory submissions|Zulassungsverfahren|Affaires réglementaires|Asuntos regulatorios
Legal compliance management|Compliance programs
Statutory interpretation|Legislation analysis|Legal analysis|Rechtsanalyse|Analyse juridique
Legislative drafting
Law enforcement cooperation
Legal aid|Pro bono|Aide juridictionnelle
Juvenile law|Jugendstrafrecht
Sentencing|Probation law
Enforcement of judgments|Zwangsvollstreckung
Land registry|Grundbuch|Title search|Title examination
Closing documents real estate|Escrow
Legal project management|Legal operations|Legal tech
Paralegal work|Paralegal support
Evidence handling|Chain of custody
Client representation|Mandantenbetreuung|Représentation des clients
Legal translation|Juristische Übersetzung
Foreclosure
Workers' compensation|Workers compensation claims
Tax litigation > Litigation
`;
