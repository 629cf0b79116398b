/** Shops, merchandising and cash desks. Format: `SkillLine`. */
export const retailSkills = `
Retail sales|Einzelhandel|Commerce de détail|Venta minorista|Retail experience|Vente en magasin|Varejo|Detailhandel|Handel detaliczny|小売 > Sales
Cash handling|Handling cash|Kassenführung|Gestion de caisse|Manejo de efectivo|Money handling
Cash register operation|Cash register|Cashiering|Kassieren|Kassentätigkeit|Encaissement|Manejo de caja|Caja registradora|Till operation|Kassa|Obsługa kasy > Cash handling
Point of sale systems|POS systems|Kassensysteme|Point of sale|Logiciel de caisse
Cash reconciliation|Cashing up|Kassenabschluss|Cash drawer reconciliation
Merchandising|Warenpräsentation|Marchandisage
Visual merchandising|Schaufenstergestaltung|Window displays|Product displays|Escaparatismo
Planograms|Planogram execution
Shelf stocking|Shelf replenishment|Regalpflege|Stocking shelves|Mise en rayon|Reposición|Warenverräumung|Réassort
Stockroom organization|Stockroom management|Back stock
Stocktaking|Stock take|Inventur|Inventaire|Physical inventory|Inventory counts|Stock counts|Cycle counting
Goods receiving|Wareneingang|Receiving merchandise|Réception des marchandises|Warenannahme
Store management|Filialleitung|Marktleitung|Shop management|Gestion de magasin|Retail management|Store operations|Gerencia de tienda
Store opening and closing|Opening and closing procedures|Key holder
Loss prevention|Shrinkage control|Shoplifting prevention|Inventurdifferenzen
Price labelling|Price tagging|Preisauszeichnung|Étiquetage
Sales floor assistance|Sales floor
Product knowledge|Warenkunde|Produktkenntnisse
Customer advice|Kundenberatung|Conseil client|Verkaufsberatung|Asesoramiento al cliente
Fitting room service|Fitting room
Product returns|Exchanges and returns|Retouren
Retail buying|Assortment planning|Sortimentsgestaltung|Category management|Merchandise planning
Retail pricing|Markdown management
Sales promotions in store|Verkaufsförderung|In-store promotions|Animation commerciale
Omnichannel retail|Click and collect
E-commerce|Online retail|Onlinehandel|Commerce électronique|Comercio electrónico|E-Commerce-Management
Amazon Seller Central|Amazon FBA|eBay selling|Marketplace management
Product listings|Product data maintenance|Produktdatenpflege
Food retail|Grocery retail|Lebensmitteleinzelhandel|Grocery
Fresh counter|Bedientheke|Frischetheke|Deli counter|Fleischtheke
Bakery sales|Backwarenverkauf
Fashion retail|Textileinzelhandel|Apparel retail|Personal styling
Shoe fitting
Jewelry sales|Jewellery|Schmuckverkauf|Gemology
Watch repair
Electronics retail|Consumer electronics sales
Furniture sales|Möbelverkauf
Cosmetics sales|Beauty consultation retail|Parfümerie
Pharmacy retail|Drugstore retail
Bookselling|Buchhandel
DIY retail|Baumarkt|Home improvement retail
Garden centre sales
Luxury retail|Luxury goods
Wholesale|Großhandel|Commerce de gros
Franchise management|Franchising
Area management retail|District management retail|Multi-site management
Retail analytics|Sales per square metre
Staff rostering|Shift scheduling|Dienstplanung|Schichtplanung|Personaleinsatzplanung|Employee scheduling|Roster planning
Self-checkout supervision|Checkout supervision
Mystery shopping
Gift wrapping
Retail security tagging|Electronic article surveillance
Expiry date control|MHD-Kontrolle|Product rotation
Square POS|Lightspeed POS|Clover POS > Point of sale systems
Oracle Retail|Retail Pro|NCR POS
Ticket sales|Ticketing sales|Box office
Vending|Vending machines
Pawnbroking
Auctions
Brand demonstration|Product sampling
Promotion staffing|Brand promotion
`;
