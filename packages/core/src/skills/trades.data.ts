/** Electrical work, plumbing, carpentry, welding, automotive repair and other trades. Format: `SkillLine`. */
export const tradesSkills = `
Electrical installation|Elektroinstallation|Installation électrique|Instalaciones eléctricas|Instalação elétrica|Impianti elettrici|Elektrische installatie|Instalacje elektryczne|Электромонтаж|电气安装|電気工事|Electrical wiring|House wiring
Electrical maintenance|Elektroinstandhaltung|Maintenance électrique|Mantenimiento eléctrico
Electrical troubleshooting|Electrical fault finding|Elektrische Fehlersuche|Electrical repairs
Electrical safety testing|VDE-Prüfung|DGUV V3|PAT testing|Portable appliance testing
Electrical code|National Electrical Code|BS 7671|Wiring regulations|VDE 0100|NF C 15-100
Conduit bending|Conduit installation
Cable laying|Cable pulling|Kabelverlegung|Tirage de câbles|Cable installation
Lighting installation|Beleuchtungstechnik
Building automation|KNX|Gebäudeautomation|Smart home|Domotique|BMS controls
Fire alarm systems|Brandmeldeanlagen|Fire alarm installation
Security system installation|Alarmanlagen|CCTV installation
Solar installation|Photovoltaics|Photovoltaik|Photovoltaïque|Solar panels|Energía solar|Solar PV
EV charging installation|Wallbox
Electrical motors|Motor control|Electric motor repair|Motor winding
Generators|Generator maintenance
Multimeter use|Multimeter
Reading wiring diagrams|Schaltpläne lesen|Wiring diagrams|Electrical schematics|Schémas électriques
High voltage work|High voltage|Hochvolttechnik|Hochspannung
Power line work|Overhead lines|Freileitungsbau
Plumbing|Sanitärinstallation|Plomberie|Fontanería|Plomería|Encanamento|Idraulica|Loodgieterswerk|Hydraulika|Сантехника|配管
Pipefitting|Pipe fitting|Rohrleitungsbau|Tuyauterie|Pipe installation
Soldering pipes|Pipe soldering|Brazing|Hartlöten
Drain cleaning|Rohrreinigung
Bathroom installation|Badsanierung|Bathroom fitting
Water heaters|Water heater installation|Boiler installation
Gas installation|Gas fitting|Gas Safe|Gasinstallation
Heating systems|Heizungsbau|Heizungstechnik|Chauffage|Calefacción|Central heating|Heating installation
Heat pumps|Wärmepumpen|Pompes à chaleur
HVAC|Heating ventilation and air conditioning|Klimatechnik|=CVC|Lüftungstechnik|Climatisation|Air conditioning|Aire acondicionado|Climatización
Refrigeration|Kältetechnik|Froid industriel|Refrigeración|Refrigeration repair
EPA 608|EPA Section 608|F-gas certification
Ductwork|Sheet metal ductwork|Duct installation
Carpentry|Zimmerei|Charpenterie|Carpintería|Carpintaria|Carpenteria|Timmerwerk|Stolarstwo|Menuiserie|木工|大工
Joinery|Tischlerei|Schreinerei|Ébénisterie|Ebanistería|Cabinet making|Cabinetmaking|Tischlerarbeiten
Framing carpentry|Timber framing|Wood framing|Holzrahmenbau > Carpentry
Finish carpentry|Trim carpentry > Carpentry
Furniture making|Möbelbau|Furniture assembly
Kitchen fitting|Küchenmontage|Kitchen installation
Woodworking|Holzbearbeitung|Travail du bois|Woodworking machinery
Window and door fitting|Fenstermontage|Door installation|Window installation
Flooring|Floor laying|Bodenleger|Floor installation|Parkettverlegung|Hardwood flooring|Pose de parquet
Tiling|Tile setting|Fliesenlegen|Carrelage|Alicatado|Tile installation
Painting and decorating|Malerarbeiten|Peinture en bâtiment|Interior painting|House painting|Pintura de interiores
Wallpapering|Tapezieren|Wallpaper hanging
Spray painting|Spritzlackieren|Paint spraying|Lackieren
Plastering|Verputzen|Putzarbeiten|Plâtrerie|Stucco
Drywall|Dry lining|Trockenbau|Plasterboard|Placo|Drywall installation
Insulation installation|Wärmedämmung|Thermal insulation
Roofing|Dachdeckerarbeiten|Couverture toiture|Roof repair|Roof installation
Glazing|Glaserarbeiten|Vitrerie
Welding|Schweißen|Soudage|Soudure|Soldadura|Soldagem|Saldatura|Lassen|Spawanie|Сварка|焊接|溶接
MIG welding|MAG-Schweißen|GMAW|MIG/MAG|Metal inert gas welding > Welding
TIG welding|WIG-Schweißen|GTAW|Tungsten inert gas welding > Welding
Stick welding|SMAW|Arc welding|Shielded metal arc welding|Lichtbogenhandschweißen > Welding
Flux-cored welding|FCAW|Flux core > Welding
Spot welding|Punktschweißen|Resistance welding > Welding
Orbital welding|Pipe welding > Welding
Oxyacetylene welding|Autogenschweißen|Oxy-fuel cutting|Gas welding
Plasma cutting|Plasmaschneiden
Welding inspection|Weld inspection
Metal fabrication|Steel fabrication|Metallbau|Metallbearbeitung|Métallerie|Structural steel fabrication
Sheet metal work|Sheet metal|Blechbearbeitung|Tôlerie|Sheet metal fabrication
Locksmithing|Schlosserei|Serrurerie|Cerrajería
Blacksmithing|Schmieden|Forging
Steel erection|Stahlbau|Iron work
Automotive repair|Kfz-Reparatur|Auto repair|Vehicle repair|Réparation automobile|Mecánica automotriz|Mecánica del automóvil|Autoreparatie|Kfz-Mechatronik|Car repair|Mécanique automobile|自動車整備
Automotive diagnostics|Vehicle diagnostics|Fahrzeugdiagnose|OBD|OBD-II|Diagnostic automobile
Engine repair|Motorinstandsetzung|Engine rebuilding|Engine overhaul
Brake repair|Brake systems|Bremsenservice|Brake service
Transmission repair|Getriebereparatur|Transmissions automotive
Suspension and steering|Wheel alignment|Achsvermessung
Tire service|Tyre fitting|Reifenwechsel|Tire changes|Tire rotation|Tire repair
Oil changes|Ölwechsel|Vidange
Auto body repair|Karosseriebau|Carrosserie|Collision repair|Panel beating|Chapa y pintura
Vehicle painting|Fahrzeuglackierung|Auto painting
Vehicle electrics|Fahrzeugelektrik|Auto electrical|Automotive electrical systems
Hybrid and electric vehicles|Hochvoltfahrzeuge|Electric vehicles
Diesel engines|Diesel mechanics|Diesel engine repair
Motorcycle repair
Bicycle repair|Fahrradreparatur
Truck maintenance|Nutzfahrzeugtechnik|Heavy vehicle maintenance
Heavy equipment repair|Heavy equipment maintenance|Baumaschinentechnik
Agricultural machinery repair|Landmaschinentechnik
Vehicle inspection testing|MOT testing|Hauptuntersuchung|State inspection vehicle
Service advising automotive|Service advisor
Small engine repair
Appliance repair|Haushaltsgeräte-Reparatur|Household appliance repair
Elevator maintenance|Lift maintenance|Aufzugstechnik|Elevator repair
General maintenance|Handyman|Hausmeistertätigkeiten|Maintenance générale|Building maintenance|Mantenimiento general|Home repairs|Hausmeister
Hand and power tools|Power tools|Hand tools|Elektrowerkzeuge|Herramientas eléctricas
Blueprint reading|Blueprints|Reading blueprints|Read blueprints|Technische Zeichnungen lesen|Lecture de plans|Lectura de planos
Pump repair|Pump maintenance
Hydraulic systems|Hydraulics|Hydraulik|Hydraulique|Hidráulica
Pneumatic systems|Pneumatics|Pneumatik|Pneumatique|Neumática
Upholstery|Polsterei|Tapisserie
Chimney sweeping|Schornsteinfeger
Stonemasonry|Steinmetzarbeiten
Sign making|Schilder- und Lichtreklame
Pool maintenance|Swimming pool maintenance
Septic systems
Pest control|Schädlingsbekämpfung
Instrument making|Piano tuning
Dental lab ceramics
Shoe repair|Shoemaking
Pressure washing|Hochdruckreinigung
`;
