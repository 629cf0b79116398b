/** Kitchen, restaurant, hotel, travel and events. Format: `SkillLine`. */
export const hospitalitySkills = `
Cooking|Kochen|Cuisine|Cocina|Cozinha|Cucina|Koken|Gotowanie|Кулинария|烹饪|調理|Food cooking
Food preparation|Speisenzubereitung|Food prep|Préparation culinaire|Preparación de alimentos|Prep work kitchen|Mise en place
Menu planning|Menu development|Menüplanung|Speisekartengestaltung|Élaboration de menus|Menu design
Kitchen management|Küchenleitung|Gestion de cuisine|Kitchen operations
Line cooking|Line cook|Grill cooking|Grillstation|Chef de partie
Sauces and stocks|Saucier
Pastry|Patisserie|Konditorei|Pastelería|Repostería
Baking|Backen|Boulangerie|Panadería|Bäckerei|Bread making|Panificazione
Cake decorating
Chocolate making|Chocolatier
Butchery|Fleischerei|Boucherie|Carnicería|Meat cutting
Fish preparation|Fishmonger|Poissonnerie
Knife skills
Vegetarian and vegan cooking|Vegan cuisine|Plant-based cooking
Dietary requirements catering|Special diets|Allergen management
French cuisine|Italian cuisine
Asian cuisine|Sushi preparation|Sushi
Sous vide
Plating|Food presentation
Recipe development|Rezeptentwicklung
Food costing|Food cost control|Wareneinsatz|Portion control
Banquet service|Banquets|Bankett
Catering|Catering services|Traiteur|Gemeinschaftsverpflegung|Catering management
Food safety|Lebensmittelsicherheit|Sécurité alimentaire|Seguridad alimentaria|Food handling
Food hygiene|Lebensmittelhygiene|Hygiène alimentaire|Higiene alimentaria
HACCP|HACCP-Konzept|APPCC > Food safety
ServSafe|ServSafe certified > Food safety
Fast food|Quick service restaurant|Systemgastronomie
Dishwashing|Dish washing|Geschirrspülen|Plonge|Lavaplatos
Waiting tables|Table service|Serving tables|Servicekraft|Service en salle|Servicio de mesas|Food service|Food and beverage service|Gästebetreuung im Restaurant|Table waiting
Restaurant management|Restaurantleitung|Gestion de restaurant|Restaurant operations
Food and beverage management|=F&B|F&B management
Bartending|Barkeeper|Bar service|Bar tending
Mixology|Cocktails|Cocktail preparation
Wine knowledge|Sommelier|Weinkenntnisse|Œnologie|Wine service|Wine tasting
Beer knowledge|Cellar management
Barista|Barista skills|Espresso preparation|Coffee preparation|Latte art
Guest service|Gästebetreuung|Guest relations|Hospitality service
Hotel management|Hotelmanagement|Hôtellerie|Hotelería|Gestión hotelera|Hospitality management
Front office hotel|Hotel reception|Check-in and check-out|Hotelrezeption|Réception hôtel
Night audit|Night auditing
Reservations|Reservierungen|Reservas|Hotel reservations
Opera PMS|Fidelio|Micros Opera|Opera property management system
Mews PMS|Cloudbeds|Protel
Revenue management|Yield management
Concierge services|Concierge
Bell service|Luggage handling|Valet parking|Porter service
Room service
Housekeeping|Zimmerreinigung|Room cleaning|Zimmerservice|Hauswirtschaft|Limpieza de habitaciones|Bed making
Laundry|Wäscherei|Blanchisserie|Lavandería|Ironing
Restaurant reservations systems|OpenTable|Resy
Toast POS|Aloha POS|Micros POS
Tour guiding|Tour guide|Reiseleitung|Guide touristique|Stadtführung
Travel agency|Reisebüro|Agence de voyages|Travel booking|Travel consulting
Amadeus|Sabre GDS|Galileo GDS|Global distribution systems
Tourism|Tourismus|Tourisme|Turismo|Tourism management
Destination management
Conference organization|Tagungsorganisation|=MICE
Wedding planning|Weddings
Event logistics|Event setup
Trade show coordination
Ticketing travel|Visa processing
Cruise ship service|Yacht service
Casino dealing|Casino operations|Table games
Spa management
Responsible alcohol service|TIPS certified|Alcohol service
Kitchen cleaning|Kitchen sanitation
Inventory ordering kitchen|Kitchen stock ordering
Buffet service|Buffets
Fine dining|Gehobene Gastronomie
Gastronomy|Gastronomie|Gastronomía|Restauration
Pizza making|Pizzaiolo
Ice cream making
School catering|Canteen cooking|Hospital catering
Amusement park operations|Theme parks
`;
