/** Ways of working that every posting asks for: light in weight, so they never outweigh the trade. Format: `SkillLine`. */
export const softSkills = `
Communication|Communication skills|Verbal communication|Written communication|Oral and written communication|Interpersonal communication|Communicator|Kommunikationsfähigkeit|Kommunikationsstärke|Aisance relationnelle|Comunicación|Comunicação|Comunicazione|Communicatieve vaardigheden|Komunikatywność|Коммуникабельность|مهارات التواصل|沟通能力|コミュニケーション能力|의사소통
Teamwork|Team player|Team work|Collaboration|Collaborative|Team-oriented|Teamfähigkeit|Teamgeist|Esprit d'équipe|Travail en équipe|Trabajo en equipo|Trabalho em equipe|Trabalho em equipa|Lavoro di squadra|Samenwerken|Praca zespołowa|Работа в команде|العمل الجماعي|团队合作|チームワーク|팀워크
Leadership|Leadership skills|Leader|Team leadership|Führungskompetenz|Führungserfahrung|Liderazgo|Liderança|Przywództwo|Лидерство|领导力
Problem solving|Problem-solving|Problem solver|Problemlösung|Lösungsorientiert|Résolution de problèmes|Resolución de problemas|Resolução de problemas|Решение проблем
Analytical thinking|Analytical skills|Analytical|Critical thinking|Analytisches Denken|Esprit d'analyse|Pensamiento analítico
Time management|Zeitmanagement|Gestion du temps|Gestión del tiempo|Prioritization|Prioritisation|Prioritizing
Organisation|Organizational skills|Organisational skills|Organization skills|Well organized|Highly organized|Organisationstalent|Sens de l'organisation
Attention to detail|Detail oriented|Detail-oriented|Accuracy|Sorgfalt|Rigueur|Atención al detalle|Внимательность
Adaptability|Flexibility|Flexible|Adaptable|Flexibilität|Flexibilité|Flexibilidad|Flexibilidade
Creativity|Creative thinking|Kreativität|Créativité|Creatividad
Self-motivation|Self motivated|Self-motivated|Self-starter|Motivated|Eigeninitiative|Initiative|Motivation|Selbstständigkeit|Autonomie|Proactive
Work ethic|Strong work ethic|Dependable|Reliable|Reliability|Zuverlässigkeit|Punctual|Punctuality
Multitasking|Multi-tasking|Multi tasking
Working under pressure|Work under pressure|Stress management|Belastbarkeit|Résistance au stress|Stressresistenz
Interpersonal skills|People skills|Relationship building|Relationship-building|Soziale Kompetenz
Decision making|Decision-making|Entscheidungsfreude
Conflict resolution|Conflict management|Konfliktlösung
Emotional intelligence|Empathy|Einfühlungsvermögen|Empathie
Mentoring|Coaching|Mentorship
Willingness to learn|Quick learner|Fast learner|Lernbereitschaft|Eager to learn
Customer orientation|Customer focus|Kundenorientierung|Service orientation|Sens du service
Strategic thinking|Strategisches Denken
Active listening
Presentation skills|Presentations|Public speaking|Präsentation
Cross-functional collaboration|Cross-functional teams|Cross functional teams
Independent working|Work independently|Independent worker
Responsibility|Verantwortungsbewusstsein|Sense of responsibility
Results orientation|Results-oriented|Goal-oriented|Result oriented
Diplomacy|Tact
Cultural awareness|Intercultural competence|Diversity awareness
Enthusiasm|Passionate|Energetic
Negotiation skills|Negotiation|Negotiating|Verhandlungsgeschick|Négociation|Negociación|Negociação|Negoziazione
Facilitation skills|Facilitation
`;
