/** Production, machining, maintenance and quality. Format: `SkillLine`. */
export const manufacturingSkills = `
Manufacturing|Fertigung|Fabrication industrielle|Manufactura|Fabricación|Produktion|Produzione|製造|生产制造
Production planning|Produktionsplanung|Planification de la production|Planificación de la producción|Arbeitsvorbereitung|Fertigungsplanung|Production scheduling
Production control|Fertigungssteuerung|Produktionssteuerung
Production management|Produktionsleitung|Gestion de production|Manufacturing operations|Production supervision
Assembly line work|Assembly line|Fließbandarbeit|Production line|Travail à la chaîne|Línea de producción|Línea de montaje
Mechanical assembly|Montage|Assemblage|Baugruppenmontage|Ensamble
Electronic assembly|PCB assembly|Bestückung
Soldering|Löten|Brasage|Hand soldering|Through-hole soldering
SMT production|Surface mount technology|Pick and place machine
Machine operation|Maschinenbedienung|Conduite de machines|Machine operator|Operación de máquinas|Operating machinery|Maschinen- und Anlagenführung|Anlagenbedienung
Machine setup|Machine set-up|Maschineneinrichtung|Rüsten|Réglage machine
CNC machining|CNC|CNC machines|CNC-Fräsen|CNC-Drehen|Usinage|Mecanizado|Zerspanung|Zerspanungstechnik|Computer numerical control
CNC programming|CNC-Programmierung|G-code|Programmation CNC > CNC machining
Milling|Fräsen|Fraisage|Fresado
Turning on lathes|Lathe|Tournage|Torno|Drehmaschine|Lathe operation
Grinding|Schleifen|Surface grinding|Rectification
Drilling machines|Drill press
Heidenhain|Fanuc|Siemens Sinumerik|Sinumerik|Haas CNC
Mastercam|Fusion 360 CAM|EdgeCAM|=CAM
Wire EDM|Electrical discharge machining|Erodieren
Tool and die making|Werkzeugbau|Toolmaking|Outillage
Mould making|Mold making|Formenbau
Injection molding|Injection moulding|Spritzguss|Injection plastique|Inyección de plástico|Plastics processing|Kunststoffverarbeitung
Extrusion|Extrusion processing
Thermoforming|Blow moulding|Blow molding
Casting|Foundry|Gießerei|Die casting|Fonderie|Fundición
Stamping|Metal stamping|Stanzen|Press brake|Abkanten
Laser cutting|Laserschneiden|Waterjet cutting
Metal finishing|Deburring|Entgraten|Polishing metal|Surface treatment
Electroplating|Galvanik|Anodizing
Powder coating|Pulverbeschichtung
Heat treatment|Wärmebehandlung|Härten
Additive manufacturing|3D printing|3D-Druck|Impression 3D|Impresión 3D
Composites|Composite materials|Carbon fiber
Precision measurement|Precision measuring instruments|Micrometers|Calipers|Messtechnik|Messmittel|Metrology|Métrologie
Coordinate measuring machine|=CMM|Koordinatenmessgerät
Gauge R&R|Measurement system analysis
Statistical process control|=SPC|Statistische Prozessregelung
FMEA|Failure mode and effects analysis|Fehlermöglichkeits- und Einflussanalyse
APQP|PPAP
8D reports|8D problem solving|8D methodology
Root cause analysis|Ursachenanalyse|Ishikawa|5 Whys|Analyse des causes
Corrective and preventive actions|=CAPA|Corrective actions
ISO 9001|ISO 9001:2015
IATF 16949|ISO/TS 16949
AS9100|EN 9100
ISO 13485
ISO 14001
Good manufacturing practice|=GMP|=cGMP|GMP compliance|Bonnes pratiques de fabrication
Incoming goods inspection|Incoming inspection|Wareneingangsprüfung
Visual inspection|Sichtprüfung|Contrôle visuel
Non-destructive testing|=NDT|Zerstörungsfreie Prüfung|Ultrasonic testing
First article inspection
Lean manufacturing|Lean production|Produktion nach Lean|Manufactura esbelta
5S|5S methodology|5S/6S
Value stream mapping|Wertstromanalyse
SMED|Quick changeover
Total productive maintenance|=TPM
Overall equipment effectiveness|=OEE
Preventive maintenance|Vorbeugende Instandhaltung|Maintenance préventive|Mantenimiento preventivo
Predictive maintenance|Condition monitoring
Industrial maintenance|Instandhaltung|Maintenance industrielle|Mantenimiento industrial|Machine maintenance|Equipment maintenance
Machine repair|Equipment repair|Maschinenreparatur
PLC programming|SPS-Programmierung|Programmable logic controllers|=PLC|=SPS|Automates programmables
Siemens TIA Portal|TIA Portal|Simatic S7|Step 7 > PLC programming
Allen-Bradley|RSLogix|Studio 5000|ControlLogix > PLC programming
HMI programming|Human machine interface
Industrial robots|Robot programming|Roboterprogrammierung|KUKA|Fanuc robots|ABB robots|Robotik|Robotics
Industrial automation|Automatisierungstechnik|Automatisme|Automatización|Process automation
Mechatronics|Mechatronik|Mécatronique
Conveyor systems|Fördertechnik
Packaging machinery|Packaging line|Verpackungsmaschinen
Bottling|Filling lines|Abfüllanlagen
Food production|Lebensmittelproduktion|Food processing|Agroalimentaire|Lebensmitteltechnik
Meat processing|Fleischverarbeitung
Brewing|Brauwesen
Dairy processing
Textile production|Textiltechnik|Weaving|Weberei
Sewing|Nähen|Couture|Costura|Industrial sewing|Sewing machine
Tailoring|Schneiderei|Alterations garments|Dressmaking
Pattern making|Schnittkonstruktion|Patternmaking
Leather working|Lederverarbeitung
Printing technology|Offset printing|Druckvorstufe|Drucktechnik|Imprimerie|Prepress
Screen printing|Siebdruck|Sérigraphie
Digital printing|Large format printing
Bookbinding|Buchbinderei
Paper production|Papierherstellung
Glass production
Ceramics production
Woodworking production|Sawmill
Semiconductor manufacturing|Wafer fabrication|Halbleiterfertigung|Photolithography
Cleanroom work|Clean room|Reinraum|Cleanroom procedures|Salle blanche
Batch records|Batch record review
Work instructions|Standard operating procedures|=SOPs|Arbeitsanweisungen
Manufacturing execution systems|MES systems|=MES
Bill of materials|=BOM|Stücklisten
Shift work supervision|Schichtleitung|Shift supervision
Time studies|REFA|Time and motion studies
Process engineering manufacturing|Prozesstechnik
Scrap reduction|Waste reduction in production
Product traceability
Lockout tagout|=LOTO
Steam boilers|Boiler operation
Water treatment|Wasseraufbereitung|Wastewater treatment|Traitement des eaux
Oil and gas operations|Drilling rigs|Offshore operations
Mining operations|Bergbau|Mining
Refinery operations
Power plant operation|Kraftwerksbetrieb
`;
