/** Office work, administration and everyday software. Format: `SkillLine`. */
export const officeSkills = `
Microsoft Office|MS Office|MS-Office|Office suite|Office 365|Microsoft Office Suite|Microsoft 365|O365|Office-Programme|Pack Office|Paquete Office|Pacote Office|Pacchetto Office|Office applications
Microsoft Excel|=Excel|MS Excel|Excel spreadsheets|Advanced Excel|Spreadsheets|Pivot tables|VLOOKUP > Microsoft Office
Microsoft Word|?Word|MS Word > Microsoft Office
Microsoft PowerPoint|PowerPoint|MS PowerPoint|Power Point > Microsoft Office
Microsoft Outlook|Outlook|MS Outlook > Microsoft Office
Microsoft Access|?Access|MS Access|Access database
Microsoft Project|MS Project
Microsoft Teams|MS Teams
OneNote|Microsoft OneNote
Google Workspace|G Suite|Google Docs|Google Suite
LibreOffice|OpenOffice
Slack|Slack messaging
Zoom meetings|Webex
Adobe Acrobat|Acrobat
Typing|Touch typing|10 key|Ten key|Keyboarding|10-key
Filing|Filing systems|Records filing|Ablage
Record keeping|Recordkeeping|Records management|Record management|Records maintenance
Document management|Dokumentenmanagement|Document control|Gestion documentaire
Administrative support|Administrative tasks|Administrative duties|Office administration|Clerical|Clerical support|Administrative assistance|Büroorganisation|Verwaltungsaufgaben|Tâches administratives|Tareas administrativas|Office management|Secretarial|Secrétariat|Secretariat
Reception|Front desk|Receptionist duties|Empfang|Accueil|Recepción
Calendar management|Calendaring|Appointment scheduling|Scheduling appointments|Terminkoordination|Schedule management|Diary management
Travel arrangements|Travel planning|Travel coordination|Reiseplanung|Booking travel
Meeting planning|Meeting coordination|Minutes of meetings|Taking minutes|Meeting minutes
Telephone etiquette|Phone etiquette|Multi-line phone|Switchboard|Answering phones|Telephone skills
Correspondence|Business correspondence|Korrespondenz|Mail handling
Mail merge
Transcription|Dictation|Transcribing
Proofreading|Proof reading|Korrekturlesen
Office equipment|Photocopying|Copying and faxing|Fax machine
Office supplies|Supply ordering|Ordering supplies
Executive support|Executive assistance|Vorstandsassistenz
Data confidentiality|Confidentiality|Handling confidential information
Notary public services
Shorthand|Stenography
Expense reports|Expense reporting|Reisekostenabrechnung
Project coordination|Projektkoordination|Coordination de projets
Project management|Projektmanagement|Gestion de projet|Gestion de projets|Gestión de proyectos|Gestão de projetos|Gestione progetti|Projectmanagement|Zarządzanie projektami|Управление проектами|إدارة المشاريع|项目管理|プロジェクト管理|프로젝트 관리|Managing projects|Project planning
Program management|Programme management|Portfolio management project
Process improvement|Process optimization|Process optimisation|Prozessoptimierung|Business process improvement|Amélioration continue|Continuous improvement
Business process|Business process modeling|BPMN|Process mapping|Business process analysis
Change management|Organizational change|Change-Management|Conduite du changement
Stakeholder management|Stakeholder engagement
Risk management|Risikomanagement|Gestion des risques|Risk assessment|Risk analysis
Quality assurance|Qualitätssicherung|Assurance qualité|Aseguramiento de calidad
Quality control|Quality inspection|Qualitätskontrolle|Contrôle qualité
Quality management|Qualitätsmanagement|=QMS|Quality management systems
Strategic planning|Strategy development|Business strategy|Planificación estratégica
Operations management|Business operations|Operational management
Budget management|Budgeting|Budgets|Budget planning|Budgetplanung|Budget development|Gestion budgétaire|Presupuestos
Business analysis|Business analytics|Geschäftsanalyse
Policy development|Policies and procedures|Policy and procedure development
Vendor management|Supplier management|Vendor relations|Lieferantenmanagement
Contract management|Contract administration|Contract negotiation|Vertragsmanagement|Contracts
Staff management|Team management|Managing teams|Personnel management|Staff supervision|Supervision|Supervising staff|Mitarbeiterführung|Personalführung|Management d'équipe|Gestión de equipos|People management|Gestão de equipes|Supervisory skills
Training and development|Staff training|Employee training|Training staff|Mitarbeiterschulung|Training delivery|Train the trainer
Event planning|Event management|Event coordination|Veranstaltungsmanagement|Organisation d'événements
Facilities management|Facility management|Facilities maintenance
Inventory control|Inventory management|Inventory|Stock control|Stock management|Bestandsmanagement|Gestion des stocks|Control de inventario|Gestione magazzino
Purchasing|Procurement|Einkauf|Beschaffung|Achats|Compras|Acquisti|Inkoop|Zakupy|Закупки|采购|購買|구매|Buying
Kaizen
Six Sigma|Lean Six Sigma|Lean Sigma|DMAIC
=Lean|Lean management|Lean principles
Balanced scorecard
OKR|Objectives and key results
Asana|Monday.com|ClickUp
Notion workspace
Grant administration|Grant management
Compliance|Regulatory compliance|Compliance management
Internal audit|Internal auditing|Interne Revision
Business development|Geschäftsentwicklung|Développement commercial|Desarrollo de negocio|Desenvolvimento de negócios
Digital transformation|Digitalisierung|Transformation digitale
=SAP|SAP ERP|SAP R/3|SAP ECC|SAP FI|SAP CO|SAP FICO|SAP FI/CO|SAP MM|SAP SD > ERP
Salesforce|Salesforce.com|Salesforce CRM|=SFDC > CRM software
CRM software|=CRM|CRM systems|Customer relationship management software|HubSpot CRM|Microsoft Dynamics CRM
`;
