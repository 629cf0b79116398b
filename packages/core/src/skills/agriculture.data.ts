/** Farming, gardening, forestry, animals and environment. Format: `SkillLine`. */
export const agricultureSkills = `
Agriculture|Landwirtschaft|Agricultura|Agricoltura|Farming|Landbouw|Rolnictwo|农业|農業
Crop production|Ackerbau|Crop management|Cultivos
Agronomy|Agronomie|Agronomía
Harvesting|Erntearbeit|Récolte|Cosecha
Planting and sowing|Aussaat|Siembra
Irrigation|Bewässerung|Riego|Irrigation systems
Soil management|Soil analysis|Bodenkunde
Fertilizer application|Düngung
Pesticide application|Pflanzenschutz|Crop protection|Pesticides
Organic farming|Ökolandbau|Agriculture biologique
Precision agriculture|Precision farming
Livestock farming|Viehzucht|Élevage|Ganadería|Animal husbandry|Tierhaltung|Livestock
Cattle farming|Rinderzucht
Milking|Dairy farming|Milchviehhaltung
Pig farming
Poultry farming|Geflügelhaltung
Sheep farming|Shearing sheep
Horse care|Pferdepflege|Equine care|Stable management
Horse riding instruction|Horse training
Beekeeping|Imkerei|Apiculture
Aquaculture|Fish farming
Commercial fishing|Fischerei
Animal care|Tierpflege|Soins aux animaux|Pet care
Dog training|Hundetraining
Pet grooming|Dog grooming
Animal breeding|Artificial insemination animals
Tractor operation|Traktorfahren|Tractor driving|Farm machinery operation
Farm management|Betriebsführung Landwirtschaft
Farm equipment maintenance
Greenhouse work|Gewächshaus|Greenhouse management
Horticulture|Gartenbau|Horticultura
Gardening|Gartenarbeit|Jardinage|Jardinería|Gartenpflege|Garden maintenance
Landscaping|Garten- und Landschaftsbau|Aménagement paysager|Landscape maintenance|Paisajismo
Lawn care|Lawn mowing|Rasenpflege|Mowing
Tree care|Arboriculture|Baumpflege|Tree surgery|Tree pruning
Pruning|Hedge trimming
Plant identification|Plant knowledge|Pflanzenkunde
Nursery work plants|Plant propagation
Viticulture|Weinbau|Winemaking|Vinification
Orchard management|Fruit growing|Obstbau
Vegetable growing|Gemüsebau
Forestry|Forstwirtschaft|Foresterie|Silvicultura|Forest management
Chainsaw operation|Motorsäge|Chainsaw
Logging timber|Timber harvesting
Hunting and wildlife management|Wildlife management
Nature conservation|Naturschutz|Conservation biology|Habitat restoration
Environmental protection|Umweltschutz|Protection de l'environnement
Environmental impact assessment|Umweltverträglichkeitsprüfung
Environmental management|Umweltmanagement
Carbon footprint|Greenhouse gas accounting|Life cycle assessment
Park maintenance|Groundskeeping|Grounds maintenance|Grünpflege
Snow removal|Winterdienst
Grain storage|Grain handling
Seed production
Food inspection agricultural
Plant breeding
Hydroponics
Turf management|Golf course maintenance
`;
