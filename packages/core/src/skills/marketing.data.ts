/** Marketing, advertising and public relations. Format: `SkillLine`. */
export const marketingSkills = `
Marketing|Mercadotecnia|Marketingkommunikation|Маркетинг|市场营销|マーケティング|마케팅
Digital marketing|Online marketing|Marketing digital|Digitales Marketing|Internet marketing > Marketing
Content marketing|Marketing de contenu|Marketing de contenidos
Content creation|Content-Erstellung|Création de contenu|Creación de contenido|Content production
Content strategy
Copywriting|Werbetexten|Texterstellung|Redacción publicitaria|Rédaction web
Search engine optimization|=SEO|Suchmaschinenoptimierung|Référencement naturel|Search engine optimisation|Posicionamiento web|SEO optimization
Search engine marketing|=SEM|Suchmaschinenwerbung|=SEA|Paid search
Keyword research|On-page SEO|Link building|Technical SEO > Search engine optimization
Google Ads|Google AdWords|AdWords > Search engine marketing
Pay-per-click|=PPC|PPC campaigns > Search engine marketing
Google Search Console|Ahrefs|SEMrush|Moz Pro
Google Tag Manager
Display advertising|Programmatic advertising|DV360
Social media marketing|Marketing sur les réseaux sociaux > Digital marketing
Social media management|Social media|Soziale Medien|Réseaux sociaux|Redes sociales|Community management|Mídias sociais
Facebook Ads|Meta Ads|Facebook advertising|Meta Business Suite > Social media marketing
Instagram marketing|TikTok marketing|LinkedIn Ads|YouTube marketing
Influencer marketing
Hootsuite|Buffer social|Sprout Social
Email marketing|E-Mail-Marketing|Emailing|Newsletter marketing|Email campaigns
Mailchimp|Constant Contact|Klaviyo > Email marketing
Marketing automation
HubSpot|HubSpot Marketing > Marketing automation
Marketo|Pardot|Eloqua|Salesforce Marketing Cloud > Marketing automation
Affiliate marketing
Conversion rate optimization|=CRO|Landing pages|Conversion optimization
Growth marketing|Growth hacking
Performance marketing
Customer segmentation|Zielgruppenanalyse|Audience segmentation
Market research|Marktforschung|Étude de marché|Investigación de mercados|Pesquisa de mercado|Marktanalyse|Market analysis|Ricerche di mercato|市場調査
Consumer insights|Consumer behavior|Nielsen data
Brand management|Markenführung|Branding|Gestion de marque|Gestión de marca|Brand strategy|Markenmanagement
Brand awareness
Product marketing|Produktmarketing|Go-to-market strategy|Go-to-market
Product launches|Produkteinführung
Marketing strategy|Marketingstrategie|Stratégie marketing|Marketing planning|Estrategia de marketing
Marketing campaigns|Campaign management|Kampagnenmanagement|Werbekampagnen|Advertising campaigns
Marketing analytics|Attribution modeling
Marketing budget management
B2B marketing
Trade marketing|Shopper marketing
Direct marketing|Direct mail|Direktmarketing
Event marketing|Eventmarketing|Marketing événementiel
Guerrilla marketing
Advertising|Werbung|Publicité|Publicidad|Publicidade|Pubblicità|Реклама|广告
Media planning|Media buying|Mediaplanung|Achat média
Print advertising|Out-of-home advertising
Public relations|Öffentlichkeitsarbeit|Relations publiques|Relaciones públicas|Relações públicas|PR-Arbeit|Pubbliche relazioni
Press relations|Media relations|Pressearbeit|Relations presse
Press releases|Pressemitteilungen|Communiqués de presse
Corporate communications|Unternehmenskommunikation|Communication d'entreprise|Comunicación corporativa
Internal communications|Interne Kommunikation|Communication interne|Employee communications
Crisis communication|Krisenkommunikation
Speechwriting
Reputation management
Sponsorship|Sponsoring|Sponsorship management
Newsletters|Newsletter writing
Blogging|Blog writing
Marketing collateral|Brochures|Promotional materials
Web content management|Website management|Website maintenance|Website content
Hotjar|Optimizely|VWO testing
Mobile marketing|App store optimization
Customer lifecycle marketing|Retention marketing
Video marketing
Storytelling|Brand storytelling
Pricing strategy|Preisstrategie
Public affairs|Lobbying|Government relations
Merchandise marketing|Licensing brands
Sports marketing
Fashion marketing
Nonprofit marketing
Marketing operations
Account-based marketing|=ABM
Customer data platforms|=CDP
Neuromarketing
Creative briefs|Creative briefing
Agency management|Agentursteuerung
`;
