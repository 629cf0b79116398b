/** Guarding, police, fire, military and safety at work. Format: `SkillLine`. */
export const securitySkills = `
Security services|Sicherheitsdienst|Gardiennage|Vigilancia|Security guarding|Objektschutz|Wachdienst|Guarding
Patrolling|Security patrols|Streifendienst|Patrols
Access control|Zutrittskontrolle|Contrôle d'accès|Control de acceso
CCTV monitoring|=CCTV|Videoüberwachung|Vidéosurveillance|Surveillance systems
Alarm monitoring|Alarm response
Incident reporting|Incident reports
Crowd control|Event security|Veranstaltungsschutz|Crowd management
Close protection|Personenschutz|Bodyguard
Cash in transit|Geldtransport
Bag searches|Screening of passengers|Baggage screening
§34a|Sachkunde 34a|SIA licence security
Corporate security|Physical security
Security risk assessment
Store detective|Ladendetektiv
Private investigation|Detective work
Criminal investigation|Ermittlungen|Police investigation
Police work|Polizeidienst|Policing|Law enforcement
Traffic enforcement|Traffic control police
Evidence collection|Crime scene investigation
Interrogation techniques|Suspect interviews
Firearms|Firearms training|Weapons handling|Marksmanship
Use of force|Defensive tactics|Handcuffing
Corrections|Strafvollzug|Inmate supervision|Prison service
Border control|Grenzschutz|Border security
Customs inspection
Emergency dispatch|911 dispatch|Leitstelle|Computer aided dispatch
Emergency response|Emergency procedures|Emergency planning
Emergency management|Katastrophenschutz|Disaster management|Disaster response
Firefighting|Brandbekämpfung|Lutte contre l'incendie|Fire suppression|Feuerwehr|Sapeur-pompier
Fire safety|Brandschutzhelfer|Sécurité incendie|Fire prevention|Vorbeugender Brandschutz|SSIAP
Fire inspections|Fire code
Rescue operations|Technical rescue|Search and rescue
First aid|Erste Hilfe|Premiers secours|Primeros auxilios|Ersthelfer|Primeiros socorros|Primo soccorso|EHBO|Pierwsza pomoc|救急
CPR|Cardiopulmonary resuscitation|Wiederbelebung|Reanimation training
Defibrillator use|=AED
Occupational safety|Arbeitssicherheit|Occupational health and safety|Sécurité au travail|Seguridad laboral|Health and safety|=HSE|=EHS|=OSHA|Arbeitsschutz|OSHA regulations|Segurança do trabalho|Workplace safety|Prevención de riesgos laborales
Safety training|Toolbox talks|Safety briefings
Safety audits|Safety inspections
Accident investigation|Unfalluntersuchung|Incident investigation
Job hazard analysis|Gefährdungsbeurteilung|Hazard identification|Job safety analysis
Personal protective equipment|=PPE|=PSA
Fall protection|Working at height|Höhenarbeit
Confined space entry|Confined spaces
ISO 45001|OHSAS 18001
Industrial hygiene|Arbeitshygiene
Chemical safety|REACH regulation|Safety data sheets|=MSDS|Gefahrstoffe
Explosion protection|ATEX
Radiation safety
Environmental compliance|EPA regulations
Military leadership|Militärische Führung|Combat operations
Military operations|Military planning
Intelligence analysis|Military intelligence
Explosive ordnance disposal|Bomb disposal
Military training|Drill instruction
K-9 handling|Dog handling
Surveillance operations|Covert surveillance
Counterterrorism
Security clearance|Sicherheitsüberprüfung|Top secret clearance
Fraud examination
Key control|Schließdienst|Key management
Visitor management
Night watch
Business continuity management|Krisenmanagement|Crisis management|Gestion de crise
`;
