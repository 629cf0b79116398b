/** Building sites, surveying, architecture and civil engineering. Format: `SkillLine`. */
export const constructionSkills = `
Construction management|Bauleitung|Gestion de chantier|Conduite de travaux|Dirección de obra|Gestão de obras|Construction supervision|Site management|Bouwmanagement|Direzione lavori|施工管理
Construction work|Bauarbeiten|Travaux de construction|Trabajos de construcción|Building work
Site supervision|Bauüberwachung|Surveillance de chantier|Supervisión de obra|Construction site supervision
Construction planning|Bauplanung|Construction scheduling
Primavera P6|Primavera|Oracle Primavera
Procore > Construction management
Bluebeam|Bluebeam Revu
Construction estimating|Cost estimating|Kostenschätzung|Estimating|Métré|Cost estimation|Presupuestos de obra|Baukalkulation
Quantity surveying|Quantity takeoff|Quantity take-off|Aufmaß|Bill of quantities|Leistungsverzeichnis
HOAI|VOB
Civil engineering|Bauingenieurwesen|Génie civil|Ingeniería civil|Engenharia civil|Ingegneria civile|土木工程|土木
Structural engineering|Tragwerksplanung|Statik|Calcul de structure|Structural design|Structural analysis|Cálculo de estructuras
Eurocodes
Reinforced concrete|Stahlbeton|Béton armé|Concrete design|Hormigón armado
Steel structures|Steel design|Stahlbaukonstruktion|Charpente métallique
Geotechnical engineering|Soil mechanics|Geotechnik|Géotechnique|Geotecnia
Foundation engineering|Foundations piling|Spezialtiefbau
Road construction|Straßenbau|Construction routière|Highway engineering|Road works
Asphalt paving|Asphalting|Paving
Bridge construction|Brückenbau|Bridge design
Tunnelling|Tunnelbau|Tunneling
Hydraulic engineering|Wasserbau|Hydrology|Hydrologie
Drainage systems|Sewer construction|Kanalbau|Stormwater design
Underground engineering|Tiefbau
Building construction|Hochbau
Railway engineering|Gleisbau|Track construction
Transport planning|Verkehrsplanung|Traffic engineering
Urban planning|Stadtplanung|Urbanisme|Urbanismo|Town planning|City planning|Land use planning
Zoning regulations|Bauleitplanung|Planning law
Building permits|Bauantrag|Permis de construire|Baugenehmigung
Building codes|Building regulations|International Building Code|Bauordnung
Architecture|Architektur|Arquitectura|Architectural design|Arquitetura|Building design|建筑设计
Interior architecture|Innenarchitektur|Architecture d'intérieur|Interior design|Diseño de interiores|Space planning
Landscape architecture|Landschaftsarchitektur|Paysagisme
Building information modeling|=BIM|Building information modelling|BIM coordination
Revit|Autodesk Revit > Building information modeling
ArchiCAD > Building information modeling
AutoCAD|Auto CAD|Autocad 2D|AutoCAD LT
Civil 3D|AutoCAD Civil 3D
SketchUp|Google SketchUp
Rhino 3D|Rhinoceros|Grasshopper Rhino
Navisworks
Tekla|Tekla Structures
STAAD.Pro|ETABS|SAP2000|SAFE CSI
MicroStation|Bentley MicroStation
Vectorworks|Allplan|Nemetschek
Lumion|Enscape|V-Ray|Architectural visualization
Surveying|Land surveying|Vermessung|Topographie|Topografía|Vermessungstechnik|Geodesy
Total station|Tachymeter|GNSS surveying
Photogrammetry|Drone surveying|LiDAR
Cartography|Kartographie
Bricklaying|Maurerarbeiten|Maçonnerie|Albañilería|Masonry|Mauern|Alvenaria|Metselen|Murarstwo
Concrete work|Concrete pouring|Betonbau|Betonarbeiten|Coffrage|Concrete finishing
Formwork|Schalungsbau|Encofrado|Shuttering
Rebar installation|Bewehrung|Ferraillage|Steel fixing
Scaffolding|Gerüstbau|Échafaudage|Andamios
Excavation|Erdarbeiten|Terrassement|Earthworks|Excavaciones
Excavator operation|Baggerfahren|Excavators|Conduite d'engins|Backhoe|Retroexcavadora|Heavy equipment operation|Heavy machinery operation
Bulldozer operation|Skid steer|Wheel loader
Crane operation|Tower crane|Mobile crane|Kranführen|Grutier
Rigging|Slinging|Anschlagen von Lasten
Aerial work platforms|Scissor lift|Cherry picker|Hubarbeitsbühne|Nacelle
Demolition|Abbrucharbeiten
Asbestos removal|Asbestsanierung|Asbestos abatement
Waterproofing|Abdichtung|Étanchéité
Facade construction|Fassadenbau|Cladding|Curtain walls
Prefabricated construction|Fertigteilbau|Modular construction
Screed laying|Estrichlegen
Renovation|Altbausanierung|Building refurbishment|Remodeling|Home renovation
Heritage conservation|Denkmalpflege|Historic preservation
Energy consulting|Energieberatung|Energy audits|Energy auditing
Green building|=LEED|=BREEAM|Sustainable building|DGNB
Passive house|Passivhaus
Building physics|Bauphysik
Building services engineering|Gebäudetechnik|Technische Gebäudeausrüstung|=TGA|MEP engineering|MEP coordination
Site safety|Construction safety|Baustellensicherheit|SiGeKo|Sécurité chantier
Construction contracts|FIDIC|NEC contracts|JCT contracts
Claims management construction|Nachtragsmanagement|Change orders
Subcontractor management|Nachunternehmersteuerung|Subcontractor coordination
Punch lists|Snagging|Mängelmanagement|Bauabnahme
RFIs and submittals|Submittals|Shop drawings
As-built drawings|As-built documentation
Construction materials testing|Concrete testing|Baustoffprüfung
Traffic control on sites|Flagging
Fencing installation
Fire protection engineering|Brandschutz|Fire protection planning|Sprinkler systems
Acoustics engineering|Schallschutz
Elevators planning
Site logistics|Baustellenlogistik
Construction accounting
Utility installation|Trenching
`;
