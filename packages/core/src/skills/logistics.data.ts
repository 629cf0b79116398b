/** Warehouse, transport, supply chain and driving. Format: `SkillLine`. */
export const logisticsSkills = `
Logistics|Logistik|Logistique|Logística|Logistiek|Logistyka|Логистика|物流
Supply chain management|=SCM|Lieferkettenmanagement|Gestion de la chaîne logistique|Cadena de suministro|Supply chain
Warehouse operations|Warehousing|Lagerlogistik|Lagerarbeit|Warehouse work|Entreposage|Almacén|Armazém|Magazzino|Magazijnwerk|Praca w magazynie|倉庫作業|仓储
Warehouse management|Lagerverwaltung|Lagerleitung|Gestion d'entrepôt|Gestión de almacenes
Warehouse management systems|=WMS|Lagerverwaltungssystem|SAP EWM|Manhattan WMS
Order picking|Kommissionierung|Kommissionieren|Préparation de commandes|Order picker|Picking and packing|Pick and pack|Preparación de pedidos|Orderpicken
Packing|Packaging goods|Verpacken|Verpackung|Emballage|Conditionnement|Embalaje
Loading and unloading|Unloading trucks|Be- und Entladen|Verladung|Chargement et déchargement|Carga y descarga|Truck loading
Forklift operation|Forklift|Fork lift|Gabelstapler|Staplerfahren|Forklift driving|Chariot élévateur|Carretilla elevadora|Montacargas|Empilhadeira|Carrello elevatore|Heftruck|Wózek widłowy|Погрузчик|フォークリフト|Forklift operator
Reach truck|Schubmaststapler
Pallet jack|Hubwagen|Transpalette|Electric pallet jack
Palletizing|Palletising|Palettierung|Palettisation
Shipping and receiving|Shipping & receiving|Versand|Expédition|Warenausgang|Goods dispatch|Shipping
Barcode scanning|RF scanner|Handscanner|RF scanning
Voice picking|Pick by voice
Cross-docking
Inventory accuracy|Inventory reconciliation
Inventory planning|Stock planning|Bestandsplanung
Demand planning|Demand forecasting|Bedarfsplanung|Bedarfsermittlung
Supply planning|Materials planning|Materialdisposition|Sales and operations planning|=S&OP
Material requirements planning|=MRP|MRP systems
Just in time|=JIT|Just in sequence
Production supply|Produktionsversorgung|Milk run
Freight forwarding|Spedition|Speditionswesen|Transit freight
Freight management|Freight brokerage|Freight
Air freight|Luftfracht|Air cargo
Sea freight|Ocean freight|Seefracht|Containerverkehr
Road freight|Road transport|LTL|FTL|Truckload
Rail freight
Customs clearance|Zollabwicklung|Dédouanement|Customs brokerage|Customs declarations|Zoll|Despacho de aduanas|ATLAS Zollverfahren
Incoterms
Import and export|Import/export|Außenhandel|Commerce international|Comercio exterior
Shipping documents|Bill of lading|Versandpapiere
Transport management|Transportmanagement|Transportation management|Fuhrparkmanagement|Fleet management|Gestion de flotte
Dispatching|Disposition|Truck dispatch|Dispatch operations
Route planning|Tourenplanung|Route optimization|Planification des tournées
Transport management systems|=TMS
Delivery driving|Delivery driver|Auslieferung|Livraison|Paketzustellung|Reparto|Delivery services
Truck driving|Lkw-Fahren|Berufskraftfahrer|Conduite poids lourd|Tractor trailer|CDL driving|HGV driving|Heavy goods vehicle
Bus driving|Passenger transport|Personenbeförderung|Coach driving
Taxi driving|Chauffeur|Chauffeur services|Ride hailing
Defensive driving
Tachograph|Digital tachograph|Lenk- und Ruhezeiten|Hours of service
Load securing|Ladungssicherung|Arrimage
Dangerous goods|Hazardous materials|=HAZMAT|Gefahrgut|ADR dangerous goods|Gefahrgutrecht|Hazmat handling|Matières dangereuses|Mercancías peligrosas
Cold chain|Temperature-controlled logistics|Kühlkette
Last mile delivery|Last-mile
Courier services|Parcel delivery
Reverse logistics|Returns management|Retourenmanagement
Third-party logistics|=3PL|4PL|Kontraktlogistik|Contract logistics
Distribution|Distribution management|Distribution center
Logistics planning|Logistikplanung
Logistics controlling|Logistics KPIs
Carrier management|Carrier relations
Freight rates|Freight negotiation|Freight audit
Supplier evaluation|Supplier quality|Lieferantenbewertung
Strategic sourcing|Global sourcing|Strategischer Einkauf|Sourcing strategy
Purchase orders|Purchase order processing|Bestellabwicklung|Bestellwesen|Bons de commande
Spend analysis|Category sourcing
E-procurement|SAP Ariba|Coupa|=Ariba
Vendor negotiation|Supplier negotiation
Postal services|Mail sorting|Briefzustellung|Mail delivery|Sorting mail
Removals|House moving|Umzüge
Crane operation in warehouse|Overhead crane|Hallenkran
Loading dock operations|Dock management|Yard management
Heavy lifting|Lifting heavy objects
FIFO|First in first out
Lot tracking|Batch traceability|Chargenrückverfolgung
SAP logistics|SAP WM|SAP TM > SAP
Vehicle inspections|Pre-trip inspection|Abfahrtskontrolle
Telematics|GPS tracking
ASRS|Automated storage
Port operations|Stevedoring|Hafenumschlag
Container handling|Container loading
Humanitarian logistics
Military logistics
Packaging engineering|Verpackungstechnik
Waste collection driving
Ship brokerage|Chartering
`;
