/** Nursing, care, medicine, therapy and pharmacy. Format: `SkillLine`. */
export const careSkills = `
Patient care|Direct patient care|Bedside care|Patientenversorgung|Patientenbetreuung|Soins aux patients|Atención al paciente|Cuidado de pacientes|Assistenza al paziente|Opieka nad pacjentem|Уход за пациентами|患者护理|患者ケア
Nursing|Nursing care|Krankenpflege|Soins infirmiers|Enfermería|Enfermagem|Infermieristica|Verpleegkunde|Pielęgniarstwo|Сестринское дело|护理|看護 > Patient care
Nursing documentation|Pflegedokumentation|Transmissions infirmières|Nursing notes > Nursing
Nursing care plans|Care planning|Pflegeplanung|Plan de soins|Plan de cuidados|Individual care plans
Nursing diagnosis|Nursing assessment > Nursing
Elderly care|Geriatric care|Care of older people|Altenpflege|Soins gériatriques|Atención a mayores|Cuidado de idosos|Assistenza anziani|Ouderenzorg|Opieka nad osobami starszymi|老人护理|高齢者介護|介護 ~ Nursing
Basic nursing care|Grundpflege|Personal hygiene care|Körperpflege|Toilette des patients > Patient care
Medical treatment care|Behandlungspflege > Nursing
Dementia care|Demenzbetreuung|Alzheimer's care|Prise en charge Alzheimer
Palliative care|End of life care|Hospice care|Palliativpflege|Palliativmedizin|Soins palliatifs|Cuidados paliativos|Cure palliative|Palliatieve zorg
Home care|Home health care|Domiciliary care|Ambulante Pflege|Häusliche Pflege|Soins à domicile|Atención domiciliaria|Assistenza domiciliare|Thuiszorg
Activities of daily living|=ADLs|ADL assistance|Aide à la toilette
Personal care assistance|Personal care for residents
Respite care
Disability care|Disability support|Behindertenbetreuung|Heilerziehungspflege|Gehandicaptenzorg
Patient lifting and transfer|Manual handling of patients|Moving and handling|Hoyer lift|Patient transfers|Patient mobility
Fall prevention|Sturzprophylaxe
Pressure ulcer prevention|Dekubitusprophylaxe|Pressure sore prevention|Prévention des escarres
Wound care|Wound dressing|Wound management|Wundversorgung|Wundmanagement|Soins des plaies|Pansements|Cura de heridas|Medicazione ferite
Ostomy care|Stoma care|Stomaversorgung
Tracheostomy care|Tracheostomy management
Vital signs|Vital signs monitoring|Taking vitals|Vitalzeichenkontrolle|Vitalzeichen|Signes vitaux|Constantes vitales|Signos vitales|Sinais vitais|Parametri vitali
Medication administration|Administering medication|Medikamentengabe|Administration de médicaments|Administración de medicamentos|Med pass|Medication management|Somministrazione farmaci
Injections|Intramuscular injections|Subcutaneous injections|Injektionen
Phlebotomy|Venipuncture|Venepuncture|Blood draws|Drawing blood|Blutentnahme|Prise de sang|Prélèvements sanguins|Extracción de sangre|Prelievo di sangue
IV therapy|Intravenous therapy|IV insertion|Infusion therapy|IV infusion|Infusionstherapie|Cannulation
Catheterization|Urinary catheterization|Catheter care|Foley catheter|Katheterpflege|Sondage urinaire
PICC line care|Central line care
Enteral nutrition|Tube feeding|PEG feeding|Nutrition entérale
Parenteral nutrition
Blood transfusion
Blood glucose monitoring|Blood sugar monitoring|Blutzuckermessung|Glucometer
Diabetes management|Diabetes education|Diabetesberatung
Infection control|Infection prevention|Infection prevention and control|Hygienemanagement|Hospital hygiene|Krankenhaushygiene|Control de infecciones
Sterile technique|Aseptic technique|Aseptisches Arbeiten
Instrument sterilization|Autoclave|Instrument sterilisation|Sterile processing
Isolation precautions|Universal precautions|Standard precautions
Triage|Patient triage|Ersteinschätzung
Emergency medicine|Emergency nursing|Emergency department|Notfallmedizin|Notaufnahme|Médecine d'urgence|Urgencias|Medicina d'urgenza
Emergency medical services|Pre-hospital care|Rettungsdienst|Prehospital care
Intensive care|Critical care|Critical care nursing|ICU nursing|Intensivpflege|Intensivmedizin|Soins intensifs|Réanimation|Cuidados intensivos|Terapia intensiva
Neonatal care|=NICU|Neonatal intensive care|Neonatologie|Neonatology
Coronary care|=CCU|Cardiac care
Telemetry nursing|Cardiac telemetry|Telemetry unit
Ventilator management|Mechanical ventilation|Beatmung|Beatmungspflege
Oxygen therapy|Oxygen administration|Sauerstofftherapie
Respiratory therapy|Respiratory care|Atemtherapie
Airway management|Intubation|Endotracheal intubation
ECG|EKG|Electrocardiogram|Electrocardiography|EKG interpretation|ECG interpretation
Dialysis|Hemodialysis|Haemodialysis|Hämodialyse|Peritoneal dialysis|Hémodialyse
Oncology|Oncology nursing|Onkologie|Oncologie|Oncología
Chemotherapy|Chemotherapy administration|Chimiothérapie|Quimioterapia
Radiation therapy|Radiotherapy|Strahlentherapie|Radiothérapie
Cardiology|Kardiologie|Cardiologie|Cardiología
Neurology|Neurologie|Neurología
Orthopedics|Orthopaedics|Orthopädie|Orthopédie|Ortopedia
Pediatrics|Paediatrics|Pediatric nursing|Pädiatrie|Kinderkrankenpflege|Pédiatrie|Pediatría
Obstetrics|Labor and delivery|Geburtshilfe|Obstétrique|Obstetricia
Gynecology|Gynaecology|Gynäkologie|Gynécologie|Ginecología
Midwifery|Hebamme|Sage-femme|Matronas
Postpartum care|Maternal care|Antenatal care|Prenatal care|Postnatal care|Breastfeeding support|Lactation counseling
Geriatrics|Gerontology|Geriatrie|Geriatría
Dermatology|Dermatologie|Dermatología
Gastroenterology|Gastroenterologie
Endoscopy|Colonoscopy|Endoskopie
Urology|Urologie
Nephrology|Nephrologie
Pulmonology|Pneumologie
Endocrinology|Endokrinologie
Hematology|Haematology|Hämatologie
Rheumatology|Rheumatologie
Ophthalmology|Augenheilkunde|Ophtalmologie
Optometry|Eye examinations|Refraction testing|Augenoptik
Otolaryngology|=ENT|HNO-Heilkunde
Audiology|Hearing tests|Hörgeräteakustik|Audiometry
Anesthesia|Anaesthesia|Anesthesiology|Anästhesie|Anesthésie|Anestesia
Surgery|General surgery|Chirurgie|Cirugía|Cirurgia|Chirurgia|外科
Surgical assistance|Operating room|Operating theatre|Scrub nurse|OP-Assistenz|Perioperative nursing|Bloc opératoire|Circulating nurse
Pre-operative and post-operative care|Post-operative care|Post-op care|Preoperative care|Postoperative care
Internal medicine|Innere Medizin|Médecine interne|Medicina interna
General practice|Family medicine|Allgemeinmedizin|Médecine générale|Medicina general|Medicina de familia|Primary care
Physical examination|Patient examination|Körperliche Untersuchung|Examen clinique
Medical diagnosis|Differential diagnosis|Clinical diagnosis|Diagnosestellung
Medical history taking|Patient history|Anamnese|Patient interviews|Patient intake
Treatment planning|Treatment plans|Therapieplanung
Prescribing|Prescription writing|Medication prescribing
Clinical decision making|Clinical judgement|Clinical judgment|Clinical reasoning
Patient education|Patient teaching|Patientenedukation|Éducation thérapeutique|Educación al paciente
Discharge planning|Entlassmanagement|Patient discharge
Patient admissions|Admitting patients|Patientenaufnahme
Patient advocacy
Patient safety|Patientensicherheit|Sécurité du patient
Nursing case management|Clinical case management
Charge nurse duties|Ward management|Stationsleitung
Nurse preceptorship|Clinical supervision of nurses
Community nursing|Public health nursing|District nursing
School nursing
Occupational health|Occupational medicine|Arbeitsmedizin|Médecine du travail
Public health|Epidemiology|Gesundheitswesen|Santé publique|Salud pública|Öffentliches Gesundheitswesen
Health promotion|Health education|Gesundheitsförderung|Promotion de la santé
Immunization|Vaccination|Impfungen|Vacunación
Mental health|Mental health care|Psychische Gesundheit|Santé mentale|Salud mental|Saúde mental
Psychiatry|Psychiatric nursing|Psychiatrie|Psiquiatría|Psychiatric care
Psychology|Psychologie|Psicología|Психология|心理学
Clinical psychology|Klinische Psychologie|Psychological assessment > Psychology
Psychotherapy|Psychotherapie|Psicoterapia
Cognitive behavioral therapy|=CBT|Cognitive behavioural therapy|Kognitive Verhaltenstherapie|Verhaltenstherapie > Psychotherapy
Dialectical behavior therapy > Psychotherapy
Family therapy|Familientherapie|Couples therapy
Group therapy|Gruppentherapie
Art therapy|Kunsttherapie
Music therapy|Musiktherapie
Play therapy
Motivational interviewing
Psychological testing|Psychometric assessment|Psychological evaluation
Substance abuse treatment|Addiction counseling|Suchtberatung|Substance use disorders|Addictologie
Suicide prevention|Suicide risk assessment
Applied behavior analysis|=ABA|ABA therapy|Behavior intervention plans
Autism support|Autism spectrum disorder|Autism spectrum
Physiotherapy|Physical therapy|Physiotherapie|Kinésithérapie|Fisioterapia|Fysiotherapie|Fizjoterapia|Krankengymnastik|理疗|理学療法
Manual therapy|Manuelle Therapie|Thérapie manuelle|Terapia manual > Physiotherapy
Lymphatic drainage|Lymphdrainage|Manual lymph drainage
Rehabilitation|Rehabilitation medicine|Rehabilitación|Réadaptation|Reabilitação|Riabilitazione
Exercise therapy|Therapeutic exercise|Gerätegestützte Krankengymnastik
Electrotherapy|Ultrasound therapy
Gait training|Gait analysis
Chiropractic|Chiropractic care
Osteopathy|Osteopathie
Acupuncture|Akupunktur
Occupational therapy|Ergotherapie|Terapia ocupacional|作業療法
Speech therapy|Speech-language pathology|Speech and language therapy|Logopädie|Orthophonie|Logopedia|Fonoaudiologia
Swallowing disorders|Dysphagia
Dietetics|Nutrition counseling|Ernährungsberatung|Diététique|Dietética|Clinical nutrition|Diätassistenz|Nutritional counselling
Podiatry|Foot care|Podologie|Fußpflege
Dentistry|Dental care|Zahnmedizin|Odontología|Dentisterie|Odontoiatria|Stomatologia|歯科
Dental assisting|Dental chairside assistance|Chairside assistance|Zahnmedizinische Assistenz|Stuhlassistenz
Dental hygiene|Prophylaxis dental|Dental prophylaxis|Professionelle Zahnreinigung
Orthodontics|Kieferorthopädie|Orthodontie
Endodontics|Root canal treatment
Oral surgery|Tooth extraction|Dental implants|Oralchirurgie
Dental prosthetics|Zahntechnik|Crowns and bridges|Dental technology
Dental radiography|Dental X-rays
Dental impressions
Radiology|Radiologie|Radiología|放射線
Radiography|X-ray|Röntgen|Radiographie|X-ray imaging
Computed tomography|CT scans|CT scanning|Computertomographie|Scanner médical
Magnetic resonance imaging|=MRI|=MRT|Magnetresonanztomographie|=IRM
Ultrasound imaging|Sonography|Ultraschall|Sonographie|Échographie|Ecografía
Mammography|Mammographie
Nuclear medicine|Nuklearmedizin
Radiation protection|Strahlenschutz|Radioprotection
PACS|Picture archiving
Pharmacy|Pharmazie|Pharmacie|Farmacia|Apotheke|薬剤
Dispensing medication|Medication dispensing|Prescription dispensing|Arzneimittelabgabe|Délivrance de médicaments
Pharmacology|Pharmakologie|Pharmacologie|Farmacología
Medication reconciliation|Medication review
Drug interactions|Wechselwirkungen von Arzneimitteln
Pharmaceutical compounding|Sterile compounding|Rezeptur
Pharmacy inventory|Controlled substances handling
Pharmacovigilance|Drug safety|Pharmakovigilanz|Adverse event reporting
Medical laboratory|Clinical laboratory|Medizinisches Labor|Laboratoire médical
Specimen collection|Sample collection specimen|Specimen handling|Probenentnahme
Urinalysis|Urine analysis
Blood bank|Transfusion medicine
Clinical chemistry|Klinische Chemie
Histopathology|Pathology|Pathologie
Cytology|Zytologie
Electronic health records|=EHR|=EMR|Electronic medical records|EHR systems|EMR systems|Elektronische Patientenakte|Dossier patient informatisé
Epic EHR|Epic Systems|Epic software|EPIC EMR > Electronic health records
Cerner|Cerner Millennium > Electronic health records
Meditech > Electronic health records
eClinicalWorks > Electronic health records
Allscripts > Electronic health records
NextGen Healthcare > Electronic health records
Athenahealth > Electronic health records
Medical records|Patient records|Medical charting|Patientenakten|Dossiers médicaux|Charting patient
Medical coding|ICD-10|ICD-9|CPT coding|CPT codes|Medizinische Kodierung|ICD-10 coding|HCPCS
Medical billing|Abrechnung GOÄ|Medical claims|Facturation médicale
DRG coding|Diagnosis related groups|DRG-Kodierung
Insurance verification|Eligibility verification
Prior authorization|Pre-authorization medical|Prior authorisation
Utilization review|Utilization management
Medical terminology|Medizinische Terminologie|Terminologie médicale|Terminología médica
Medical transcription
HIPAA|HIPAA compliance|HIPAA regulations
Joint Commission standards|JCAHO
Medical office administration|Arztpraxis|Praxisorganisation|Secrétariat médical
Hospital administration|Healthcare administration|Health administration|Healthcare management|Krankenhausmanagement
Quality improvement in healthcare|Clinical quality improvement|Clinical governance
Telemedicine|Telehealth|Télémédecine
Medical devices|Medizintechnik|Medizinprodukte|Dispositifs médicaux|Medical equipment
Biomedical equipment maintenance|Biomedical engineering
Prosthetics|Orthotics|Orthopädietechnik
Clinical rotations|Clinical placements
Hygiene in care homes|Pflegehygiene
Care home management|Nursing home administration|Pflegedienstleitung|Heimleitung
Activity programs for residents|Resident activities|Therapeutic recreation|Recreational therapy
Companionship care|Companion care
Meal assistance|Feeding assistance|Feeding patients
Vital statistics intake|Height and weight measurement
Patient scheduling|Patient appointment scheduling|Terminvergabe Patienten
Sleep medicine|Polysomnography
EEG|Electroencephalography
Spirometry|Pulmonary function testing
Stress test cardiac|Echocardiography|Echokardiographie
Catheterization laboratory|Cath lab
Pain management|Schmerztherapie|Schmerzmanagement
Sedation
Trauma care|Trauma nursing|Trauma-informed care
Burn care
Transplant care|Organ transplantation
HIV care|HIV counseling
Sexual health|Family planning counseling|Reproductive health
Naturopathy|Homeopathy|Homöopathie|Naturheilkunde
Traditional Chinese medicine|=TCM
Aromatherapy care
Kinesiology|Kinaesthetics|Kinästhetik
Crisis intervention|Krisenintervention|Intervention de crise
Restraint and de-escalation|De-escalation techniques|Deeskalation
Medical ethics|Bioethics
Evidence-based practice|Evidence-based medicine
Nursing informatics|Health informatics|Healthcare informatics|HL7|FHIR
Veterinary medicine|Tiermedizin|Médecine vétérinaire|Veterinaria|Veterinary care
Veterinary nursing|Veterinary assistance|Tiermedizinische Assistenz|Veterinary surgery
`;
