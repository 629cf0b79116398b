/** Teaching, schools, childcare and libraries. Format: `SkillLine`. */
export const teachingSkills = `
Teaching|Unterrichten|Enseignement|Enseñanza|Docencia|Ensino|Insegnamento|Lesgeven|Nauczanie|Преподавание|教学|授業|Unterrichtserfahrung|Instructing
Lesson planning|Lesson plans|Unterrichtsplanung|Unterrichtsvorbereitung|Planification de cours|Planificación de clases|Préparation de cours|Planejamento de aulas|Lesson preparation
Curriculum development|Curriculum design|Lehrplanentwicklung|Curriculum planning|Conception de programmes|Desarrollo curricular|Syllabus design
Classroom management|Klassenführung|Gestion de classe|Gestión del aula|Behaviour management in class|Classroom behavior management|Behaviour management
Differentiated instruction|Differentiation in teaching|Binnendifferenzierung|Pédagogie différenciée
Student assessment|Assessment of pupils|Leistungsbeurteilung|Évaluation des élèves|Evaluación de alumnos|Formative assessment|Student evaluation|Summative assessment
Grading papers|Marking of student work|Korrektur von Klassenarbeiten|Grading student work
Pedagogy|Pädagogik|Pédagogie|Pedagogía|教育学
Didactics|Didaktik|Didactique|Didáctica
Early childhood education|Frühpädagogik|Éducation de la petite enfance|Educación infantil|Educação infantil|Early years education|Elementarpädagogik|=EYFS|Kindergartenpädagogik|幼児教育
Childcare|Child care|Kinderbetreuung|Garde d'enfants|Cuidado de niños|Cuidado infantil|Assistenza all'infanzia|Kinderopvang|Puériculture|保育
Babysitting|Nannying
Infant care|Toddler care|Krippenpädagogik
Child development|Kindesentwicklung|Développement de l'enfant|Desarrollo infantil|Developmental milestones
Montessori|Montessori-Pädagogik|Montessori method
Waldorf education|Waldorfpädagogik|Reggio Emilia approach
Primary education|Elementary education|Grundschulpädagogik|Enseignement primaire|Educación primaria|Primary teaching|Primary school teaching > Teaching
Secondary education|Secondary teaching|Enseignement secondaire|Educación secundaria > Teaching
Higher education teaching|University teaching|Hochschullehre|Enseignement supérieur|Lecturing|Docencia universitaria > Teaching
Adult education|Erwachsenenbildung|Formation pour adultes|Educación de adultos|Formation continue
Vocational training|Berufsausbildung|Formation professionnelle|Formación profesional|Ausbildung der Ausbilder|AEVO|Apprentice training
Special education|Special needs education|=SEN|=SEND|Sonderpädagogik|Éducation spécialisée|Educación especial|Educação especial|Förderpädagogik|Special educational needs
Inclusive education|Inklusion|Inklusionspädagogik|Éducation inclusive|Educación inclusiva
Individualized education programs|=IEP|Individual education plans > Special education
Learning disabilities|Dyslexia support|Lernbehinderung
Gifted education|Begabtenförderung
Remedial teaching|Förderunterricht|Soutien scolaire
Tutoring|Private tuition|Nachhilfe|Nachhilfeunterricht|Cours particuliers|Clases particulares
Homework supervision|Hausaufgabenbetreuung|Aide aux devoirs
English as a second language|=ESL|=EFL|=TEFL|=TESOL|English language teaching|Teaching English|Enseignement de l'anglais|Enseñanza de inglés|ESOL
German as a foreign language|Deutsch als Fremdsprache|Deutsch als Zweitsprache|=DaF|=DaZ
French as a foreign language|=FLE|Français langue étrangère
Spanish as a foreign language|=ELE
Foreign language teaching|Fremdsprachenunterricht|Language teaching|Enseignement des langues
Mathematics teaching|Math instruction|Mathematikunterricht|Teaching maths|Math tutoring
Science teaching|Science instruction|Naturwissenschaftlicher Unterricht
Reading instruction|Literacy instruction|Guided reading|Phonics|Leseförderung|Literacy development
Numeracy
History teaching|Geschichtsunterricht
Physical education|Sportunterricht|Éducation physique|Educación física|Educação física
Music education|Music teaching|Musikunterricht|Éducation musicale|Piano lessons
Art education|Kunstunterricht|Arts plastiques
Drama education|Theaterpädagogik
Religious education|Religionsunterricht
Computer science education|Informatikunterricht
STEM education|MINT-Bildung
E-learning|Online teaching|Online instruction|Distance learning|Formation en ligne|Enseñanza online|Online-Unterricht|Remote teaching|Educación a distancia
Blended learning|Flipped classroom
Learning management systems|=LMS|Lernplattformen
Moodle > Learning management systems
Blackboard Learn|Blackboard LMS > Learning management systems
Canvas LMS|Instructure Canvas > Learning management systems
Google Classroom > Learning management systems
Educational technology|EdTech|Classroom technology|Smart Board|Smartboard|Interactive whiteboard
Kahoot|Seesaw classroom|ClassDojo
Instructional design|Instructional designer|Ingénierie pédagogique|Diseño instruccional|ADDIE
Articulate Storyline|Adobe Captivate|E-learning authoring
SCORM
Educational assessment|Standardized testing|Test administration education
Common Core|Common Core standards|State standards
National curriculum
International Baccalaureate|IB programme|IB curriculum
Cambridge curriculum|IGCSE|GCSE|A-level teaching
Parent communication|Parent-teacher conferences|Elternarbeit|Elterngespräche|Relations avec les parents|Parent engagement|Parent-teacher communication
Student counseling|School counseling|Schulberatung|Student guidance|Orientation scolaire|Academic advising|Student advising
Career counseling|Career guidance|Berufsberatung|Orientation professionnelle|Orientación laboral
School administration|School leadership|Schulleitung|Direction d'établissement|Educational administration|Educational leadership
Teacher training|Lehrerfortbildung|Teacher professional development|Formation des enseignants
Teaching assistance|Classroom assistance|Classroom support|Learning support|Schulbegleitung|Teaching assistant
After-school programs|Ganztagsbetreuung|Périscolaire|Hort
Youth programs|Youth mentoring
Extracurricular activities
Field trips supervision|Exkursionen
Student supervision|Playground supervision|Aufsichtspflicht
Positive behavior support|=PBIS|Positive behavioral interventions
Response to intervention|=RTI
Safeguarding|Child protection|Kinderschutz|Protection de l'enfance|Protección infantil|Child safeguarding
Experiential education|Erlebnispädagogik|Outdoor education
Museum education|Museumspädagogik
Environmental education|Umweltbildung
Media education|Medienpädagogik|Digital literacy
Language development support|Sprachförderung
Circle time|Storytelling for children|Story time
Nursery routines|Diapering|Diaper changing|Potty training
Arts and crafts activities|Arts and crafts|Basteln mit Kindern
Academic writing|Wissenschaftliches Schreiben|Rédaction académique
Thesis supervision|Student research supervision|Betreuung von Abschlussarbeiten
Exam preparation|Prüfungsvorbereitung|Test preparation|SAT prep
Educational research|Bildungsforschung
Education policy|Bildungspolitik
Student records administration|School records
Admissions processing|Student admissions|Student enrollment|University admissions
Financial aid administration|Student financial aid
Student affairs|Student services
Library services|Bibliotheksdienst|Bibliothéconomie|Librarianship|Bibliothekswesen
Cataloging|Cataloguing|Library cataloging|Katalogisierung|MARC records
Reference services library|Interlibrary loan
Collection development
Archiving|Archival work|Archivierung|Archivage|Archives management|Archivistik
Information literacy
Library systems|Koha|Alma library
Scholarship advising
Accreditation of schools|Program accreditation
Sign language interpreting for students
Braille instruction
Swimming instruction|Schwimmunterricht|Swim lessons
Driving instruction|Fahrschulunterricht
Sports coaching for children
Coaching of teachers|Instructional coaching
Learning analytics
Team teaching|Co-teaching
Project-based learning|Inquiry-based learning|Cooperative learning
Social-emotional learning
`;
