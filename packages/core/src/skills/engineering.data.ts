/** Mechanical, electrical, electronic and chemical engineering. Format: `SkillLine`. */
export const engineeringSkills = `
Mechanical engineering|Maschinenbau|Génie mécanique|Ingeniería mecánica|Engenharia mecânica|Ingegneria meccanica|机械工程|機械工学
Mechanical design|Konstruktion|Conception mécanique|Diseño mecánico|Machine design|Produktkonstruktion|機械設計
Computer-aided design|=CAD|CAD design|CAD-Konstruktion|CAD drawings
SolidWorks|Solid Works > Computer-aided design
CATIA|CATIA V5 > Computer-aided design
Siemens NX|Unigraphics|NX CAD > Computer-aided design
Creo|PTC Creo|Pro/Engineer|ProE|Pro/E > Computer-aided design
Autodesk Inventor > Computer-aided design
Solid Edge > Computer-aided design
Fusion 360|Autodesk Fusion > Computer-aided design
Onshape > Computer-aided design
3D modeling|3D modelling|3D-Modellierung|Modélisation 3D|Modelado 3D|3D CAD
Technical drawing|Technisches Zeichnen|Dessin technique|Dibujo técnico|Drafting drawings|Engineering drawings|Desenho técnico
GD&T|Geometric dimensioning and tolerancing|Form- und Lagetoleranzen
Tolerance analysis|Tolerance stack-up
Finite element analysis|=FEA|=FEM|Finite-Elemente-Methode|Éléments finis|Elementos finitos
ANSYS|ANSYS Workbench > Finite element analysis
Abaqus > Finite element analysis
Nastran|HyperMesh|Altair HyperWorks > Finite element analysis
COMSOL|COMSOL Multiphysics > Finite element analysis
Computational fluid dynamics|=CFD|ANSYS Fluent|OpenFOAM|Strömungssimulation
LS-DYNA|Crash simulation
Thermodynamics|Thermodynamik|Thermodynamique
Heat transfer|Wärmeübertragung|Thermal analysis
Fluid mechanics|Strömungsmechanik|Fluid dynamics
Strength of materials|Festigkeitslehre|Stress analysis
Vibration analysis|=NVH|Schwingungstechnik
Materials science|Werkstofftechnik|Materials engineering|Werkstoffkunde|Science des matériaux
Metallurgy|Metallurgie
Corrosion engineering|Corrosion protection
Tribology
Product development|Produktentwicklung|Développement produit|Desarrollo de producto|New product development|=NPD
Product lifecycle management|=PLM|Teamcenter|Windchill|Enovia
Design for manufacturing|DFMA|Design for assembly|=DFM
Prototyping|Prototypenbau|Prototypage|Rapid prototyping
Reverse engineering
Test bench engineering|Prüfstand|Test rigs
Reliability engineering|Zuverlässigkeitstechnik|Reliability analysis
Systems engineering|Systemtechnik|Ingénierie système|MBSE
Functional safety|Funktionale Sicherheit|ISO 26262|IEC 61508
Automotive engineering|Fahrzeugtechnik|Ingénierie automobile|Vehicle engineering
Automotive SPICE|ASPICE
AUTOSAR
CAN bus|=CAN protocol|CANoe|Vector CANalyzer
Powertrain engineering|Antriebstechnik|Internal combustion engines
Battery technology|Battery management systems|Lithium-ion batteries|Batterietechnik
Turbomachinery|Gas turbines|Steam turbines
Pumps and compressors|Rotating equipment
Pressure vessels|ASME Section VIII|PED directive
Piping design|P&ID|Piping and instrumentation diagrams|Rohrleitungsplanung|AutoCAD Plant 3D
HVAC design|Load calculation HVAC
Aerospace engineering|Luft- und Raumfahrttechnik|Ingénierie aéronautique|Aeronautical engineering
Space systems|Satellite systems
Naval architecture|Shipbuilding|Schiffbau
Electrical engineering|Elektrotechnik|Génie électrique|Ingeniería eléctrica|Engenharia elétrica|Ingegneria elettrica|Electrotecnia|电气工程|電気工学
Electrical design|Elektroplanung|Elektrokonstruktion|Electrical drawings
EPLAN|EPLAN P8|AutoCAD Electrical
Power systems|Energietechnik|Power engineering|Power distribution
Power electronics|Leistungselektronik|Électronique de puissance|Inverters
Substations|Umspannwerke|Substation design
ETAP|PSCAD|DIgSILENT PowerFactory
Protection relays|Relay protection
Renewable energy|Erneuerbare Energien|Énergies renouvelables|Energías renovables|Wind energy|Windenergie
Energy efficiency|Energieeffizienz
Energy management|Energiemanagement|ISO 50001
Smart grid
Electronics|Elektronik|Électronique|Electrónica|Elettronica|Electronic engineering|Elektroniker
Circuit design|Schaltungsentwicklung|Conception de circuits|Electronic circuit design|Analog circuit design
PCB design|PCB layout|Leiterplattenentwicklung|Printed circuit boards
Altium Designer|Altium > PCB design
KiCad > PCB design
Eagle PCB|OrCAD|Cadence Allegro > PCB design
SPICE simulation|LTspice|PSpice
FPGA|FPGA design|Xilinx|Vivado|Quartus
VHDL > FPGA
Verilog|SystemVerilog > FPGA
ASIC design|VLSI|Chip design|Cadence Virtuoso|RTL design
Digital signal processing|=DSP|Signalverarbeitung|Signal processing
RF engineering|Hochfrequenztechnik|RF design|Radio frequency
Antenna design
Analog electronics|Mixed-signal
Digital electronics|Digitaltechnik
Electromagnetic compatibility|=EMC|=EMV
Oscilloscopes|Spectrum analyzer|Logic analyzer
LabVIEW|NI LabVIEW|TestStand
Simulink|MATLAB Simulink
Control engineering|Regelungstechnik|Control systems|Automatique|PID control|Control theory
Sensors|Sensorik|Sensor technology|Capteurs
Actuators
Instrumentation|Mess- und Regeltechnik|Instrumentation and control|MSR-Technik|Instrumentación
Distributed control systems|=DCS|Emerson DeltaV|Honeywell Experion
Fieldbus|PROFINET|PROFIBUS|Modbus|EtherCAT
Optics|Optik|Photonics|Laser technology|Optical engineering
Chemical engineering|Verfahrenstechnik|Génie chimique|Ingeniería química|Chemieingenieurwesen|Engenharia química|化学工程
Process design|Process simulation
Aspen Plus|Aspen HYSYS|HYSYS
Process safety|HAZOP|Prozesssicherheit
Distillation|Separation processes
Reaction engineering|Chemical reactors
Scale-up|Pilot plant
Petrochemicals|Petroleum engineering|Reservoir engineering
Polymers|Polymer engineering|Polymer chemistry
Environmental engineering|Umwelttechnik|Génie de l'environnement|Ingeniería ambiental
Waste management|Abfallwirtschaft|Gestion des déchets
Air pollution control|Emission monitoring
Industrial engineering|Wirtschaftsingenieurwesen|Génie industriel|Ingeniería industrial
Plant engineering|Anlagenbau|Plant design
Commissioning|Inbetriebnahme|Mise en service|Puesta en marcha
CE marking|Machinery directive|CE-Kennzeichnung
DOORS requirements|IBM DOORS|Polarion
Design of experiments|=DOE|Versuchsplanung
Nuclear engineering|Kerntechnik
Biomechanics
Nanotechnology
Failure analysis|Schadensanalyse
Technical specifications|Technical specification writing
`;
