/** Sales and customer service. Format: `SkillLine`. */
export const salesSkills = `
Sales|Vertrieb|Verkauf|Vente|Ventas|Vendas|Vendite|Verkoop|Sprzedaż|Продажи|销售|営業|Selling
B2B sales|Business-to-business sales|Vertrieb B2B|Ventes B2B > Sales
B2C sales|Business-to-consumer sales|Direct sales|Direktvertrieb > Sales
Inside sales|Telesales|Telefonverkauf|Innendienst|Télévente > Sales
Field sales|Outside sales|Außendienst|Door-to-door sales|Field selling > Sales
Technical sales|Technischer Vertrieb|Pre-sales|Presales > Sales
Solution selling|Consultative selling|Consultative sales > Sales
Cold calling|Kaltakquise|Prospection téléphonique|Llamadas en frío
Lead generation|Leadgenerierung|Génération de leads|Generación de leads|Sales prospecting|Prospecting|Prospection commerciale|Prospección
Lead qualification|Qualifying leads
New customer acquisition|Client acquisition|Customer acquisition|Neukundengewinnung|Kundenakquise|Acquisition de clients|Captación de clientes|Prospección de clientes
Customer retention|Kundenbindung|Fidélisation|Fidelización|Client retention
Account management|Kundenbetreuung|Bestandskundenpflege|Gestion de comptes|Gestión de cuentas
Key account management|=KAM|Großkundenbetreuung|Grands comptes > Account management
Territory management|Gebietsleitung|Territory sales
Sales management|Vertriebsleitung|Direction commerciale|Gestión de ventas|Gestão de vendas|Sales leadership > Sales
Sales planning|Vertriebsplanung|Sales strategy
Sales forecasting|Sales forecasts
Sales pipeline management|Pipeline management|Sales funnel
Sales reporting|Vertriebscontrolling
Sales presentations|Product demonstrations|Product demos|Verkaufspräsentation
Sales negotiation|Price negotiation|Verhandlungsführung|Négociation commerciale|Negociación comercial|Preisverhandlung
Closing sales|Closing deals|Verkaufsabschluss
Upselling|Cross-selling|Up-selling|Upsell|Zusatzverkauf|Vente additionnelle
Quotation preparation|Angebotserstellung|Sales quotes|Devis|Cotizaciones|Price quotations
Order processing|Auftragsabwicklung|Order entry|Traitement des commandes|Auftragsbearbeitung|Gestión de pedidos|Order management
Tender management|Bid management|Ausschreibungen|Appels d'offres|Licitaciones|RFP responses|Tendering
Proposal writing|Sales proposals
Channel sales|Partner management|Channel management
Distributor management|Dealer management|Dealer network
Export sales|International sales|Exportvertrieb
Software sales|SaaS sales
Pharmaceutical sales|Pharmareferent|Visite médicale
Medical device sales
Automotive sales|Car sales|Autoverkauf|Vehicle sales
Insurance sales|Versicherungsvertrieb
Advertising sales|Media sales
Real estate sales|Property sales|Immobilienverkauf
Sales training|Verkaufstraining|Verkaufsschulung
Sales operations|Sales enablement
Sales support|Vertriebsunterstützung|Sales administration|Vertriebsinnendienst|Assistanat commercial
SPIN selling|Challenger sale|MEDDIC|Sandler selling
HubSpot Sales|Pipedrive|Zoho CRM|SugarCRM > CRM software
LinkedIn Sales Navigator
Outreach.io|Salesloft
Commission plans
Quota attainment|Sales targets|Sales quotas|Quota achievement
Market penetration
Competitor analysis|Wettbewerbsanalyse|Competitive analysis|Analyse concurrentielle
Customer service|Customer care|Kundenservice|Kundendienst|Service client|Service clientèle|Atención al cliente|Servicio al cliente|Atendimento ao cliente|Assistenza clienti|Klantenservice|Obsługa klienta|Обслуживание клиентов|客户服务|カスタマーサービス|고객 서비스|Customer support|Client service
Customer relations|Client relations|Kundenbeziehungen|Relation client|Kundenpflege|Customer relationship management|Client relationship management
Customer success|Customer success management
Call center operations|Call centre|Call center|Contact center|Contact centre|Centre d'appels|Callcenter
Inbound calls|Incoming calls|Inbound call handling|Appels entrants
Outbound calls|Outbound calling|Appels sortants
Complaint handling|Beschwerdemanagement|Reklamationsbearbeitung|Gestion des réclamations|Gestión de quejas|Complaint resolution|Reklamationsmanagement|Handling complaints
Live chat support|Chat support|Email support
First call resolution|First contact resolution
Average handle time
Net promoter score|=NPS|Customer satisfaction surveys|=CSAT
Customer experience|=CX|Kundenerlebnis|Expérience client
Escalation management|Escalation handling
Customer onboarding|Client onboarding
Service level agreements|=SLA
Zendesk|Intercom|Freshworks
Genesys|Avaya|Five9|Automatic call distribution
After-sales service|After sales support|Service après-vente|Kundendienst nach dem Verkauf|Posventa
Warranty claims|Warranty processing|Garantieabwicklung
Returns and refunds|Refund processing|Processing refunds
Loyalty programs|Customer loyalty programs
Telemarketing|Telefonmarketing
Fundraising sales|Telefundraising
Trade fairs|Messen|Salons professionnels|Trade show sales
Order tracking|Order fulfilment status
`;
