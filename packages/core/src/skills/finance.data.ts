/** Accounting, tax, audit, banking and corporate finance. Format: `SkillLine`. */
export const financeSkills = `
Accounting|Accountancy|Buchhaltung|Rechnungswesen|Comptabilité|Contabilidad|Contabilidade|Contabilità|Boekhouding|Księgowość|Бухгалтерский учет|会计|会計|회계
Bookkeeping|Book-keeping|Finanzbuchhaltung|Tenue de comptabilité|Teneduría de libros|Tenuta contabile > Accounting
Financial accounting|Comptabilité générale|Contabilidad financiera > Accounting
Management accounting|Managerial accounting|Comptabilité de gestion > Accounting ~ Controlling
Cost accounting|Kostenrechnung|Kosten- und Leistungsrechnung|Comptabilité analytique|Contabilidad de costos|Contabilidad de costes|Costing > Accounting
Fund accounting|Fondsbuchhaltung > Accounting
Project accounting > Accounting
Government accounting|Nonprofit accounting > Accounting
Fixed asset accounting|Fixed assets|Anlagenbuchhaltung|Immobilisations comptables
Inventory accounting
Revenue recognition|ASC 606|IFRS 15
Lease accounting|ASC 842|IFRS 16
Intercompany accounting|Intercompany reconciliations
Accounts payable|A/P|Comptable fournisseurs|=AP invoices|Kreditorenbuchhaltung|Kreditoren|Comptabilité fournisseurs|Cuentas por pagar|Contas a pagar|Crediteurenadministratie|Contabilità fornitori
Accounts receivable|A/R|Debitorenbuchhaltung|Debitoren|Comptabilité clients|Cuentas por cobrar|Contas a receber|Debiteurenadministratie|Contabilità clienti
General ledger|General ledger accounting|Hauptbuchhaltung|Hauptbuch|Grand livre|Libro mayor|G/L|GL accounting
Journal entries|Buchungssätze|Écritures comptables|Asientos contables
Month-end close|Month end closing|Monatsabschluss|Clôture mensuelle|Cierre mensual|Period close|Monthly closing
Year-end close|Year end closing|Jahresabschluss|Clôture annuelle|Bilan annuel|Cierre anual|Annual accounts|Year-end accounts
Balance sheet preparation|Bilanzierung|Bilanzbuchhaltung|Balance sheet|Bilanzbuchhalter
Trial balance
Bank reconciliation|Rapprochement bancaire|Conciliación bancaria|Conciliaciones bancarias|Kontenabstimmung|Account reconciliation|Reconciliations|Riconciliazioni bancarie
Invoicing|Billing|Invoice processing|Rechnungsstellung|Fakturierung|Facturation|Facturación|Faturamento|Fatturazione|Facturatie|Fakturowanie|Rechnungsprüfung
Credit control|Collections|Debt collection|Mahnwesen|Recouvrement|Cobranzas|Forderungsmanagement|Debt recovery
Cash application|Cash posting
Payment processing|Zahlungsverkehr|Payment runs|SEPA
Petty cash
Expense management|Expense control|T&E reporting
Financial statements|Financial statement preparation|États financiers|Estados financieros|Demonstrações financeiras|Abschlusserstellung
Financial reporting|Finanzberichterstattung|Reporting financier|Informes financieros|Financial reports
Consolidation of accounts|Financial consolidation|Konzernabschluss|Konsolidierung|Consolidation financière|Consolidated accounts|Konzernrechnungslegung
IFRS|International Financial Reporting Standards|IAS/IFRS|=NIIF ~ US GAAP
US GAAP|GAAP|Generally accepted accounting principles|USGAAP|GAAP accounting
HGB accounting|=HGB|HGB-Abschluss ~ IFRS
UK GAAP|FRS 102 ~ IFRS
French GAAP|Plan comptable général|Liasse fiscale
Auditing|Financial audit|External audit|Wirtschaftsprüfung|Audit financier|Commissariat aux comptes|Auditoría|Revisione contabile|Аудит|审计|会計監査|Statutory audit|Financial auditing
Audit planning|Audit programs|Audit procedures > Auditing
Internal controls|Internal control systems|Internes Kontrollsystem|Contrôle interne|Controles internos
Sarbanes-Oxley|=SOX|SOX compliance|SOX 404 > Internal controls
=COSO|COSO framework
Tax preparation|Tax returns|Steuererklärungen|Déclarations fiscales|Declaración de impuestos|Declaraciones de impuestos|Income tax returns|Tax filing|Tax return preparation
Tax law|Steuerrecht|Droit fiscal|Derecho fiscal|Derecho tributario|Taxation|Fiscalité|Fiscalidad|税法
Tax planning|Steuerplanung|Optimisation fiscale|Tax advisory|Steuerberatung|Conseil fiscal
VAT|Value added tax|Umsatzsteuer|Umsatzsteuervoranmeldung|=TVA|=IVA|VAT returns|Mehrwertsteuer|Déclaration de TVA
Goods and services tax|=GST|GST returns
Sales tax|Sales and use tax
Corporate tax|Corporation tax|Körperschaftsteuer|Impôt sur les sociétés|Impuesto de sociedades > Tax law
International tax|Transfer pricing|Verrechnungspreise|Prix de transfert
Withholding tax|=TDS
Property tax
Payroll|Payroll processing|Lohnbuchhaltung|Lohnabrechnung|Gehaltsabrechnung|Entgeltabrechnung|Lohn- und Gehaltsabrechnung|Paie|Gestion de la paie|Nómina|Folha de pagamento|Paghe|Loonadministratie|Naliczanie wynagrodzeń|给与计算|給与計算
=ADP|ADP Workforce Now|ADP payroll > Payroll
Paychex > Payroll
Payroll taxes|Lohnsteuer|Payroll tax returns > Payroll
Social security contributions|Sozialversicherung|Cotisations sociales|DSN déclaration
DATEV|DATEV Unternehmen Online > Bookkeeping
Lexware|Lexoffice
QuickBooks|Quickbooks Online|Quick Books|Intuit QuickBooks > Bookkeeping
Sage accounting|Sage 50|Sage 100|Sage 200|Sage Intacct|Sage Comptabilité|Peachtree > Bookkeeping
Xero|Xero accounting > Bookkeeping
FreshBooks > Bookkeeping
Tally|Tally ERP|Tally ERP 9|TallyPrime > Bookkeeping
Great Plains software|Microsoft Dynamics GP
JD Edwards|JDE|J.D. Edwards > ERP
Oracle Financials > ERP
Hyperion|Oracle Hyperion|Hyperion Essbase|Essbase
BlackLine
Concur|SAP Concur
OneStream
Anaplan
Adaptive Planning|Workday Adaptive
TurboTax
CCH Axcess|ProSystem fx|Lacerte|UltraTax|Drake tax
CaseWare
Controlling|Finanzcontrolling|Contrôle de gestion|Control de gestión|Controllo di gestione|Controladoria
Variance analysis|Abweichungsanalyse|Analyse des écarts|Budget variance
Financial analysis|Finanzanalyse|Analyse financière|Análisis financiero|Análise financeira|Analisi finanziaria|Финансовый анализ|财务分析|財務分析
Financial modeling|Financial modelling|Finanzmodellierung|Modélisation financière|Modelización financiera|DCF|Discounted cash flow > Financial analysis
Financial planning and analysis|=FP&A|Financial planning & analysis > Financial analysis
Financial planning|Finanzplanung|Planification financière
Financial forecasting|Rolling forecast|Budget forecasting|Finanzprognosen
Business valuation|Company valuation|Unternehmensbewertung|Valorisation d'entreprise|Valuation
Ratio analysis
Break-even analysis
Cost control|Cost management|Kostenkontrolle|Maîtrise des coûts|Control de costes|Control de costos
Cost reduction|Cost savings|Kostensenkung|Réduction des coûts
Cost-benefit analysis
Capital budgeting|Investment appraisal|Investitionsrechnung
Profit and loss management|P&L management|P&L responsibility|Profit and loss|P&L accountability|GuV
Cash flow management|Cash flow|Cash management|Liquiditätsplanung|Flujo de caja|Trésorerie|Liquiditätssteuerung|Cash flow forecasting
Treasury|Treasury management|Corporate treasury|Gestion de trésorerie|Tesorería
Working capital management
Foreign exchange|=FX|Forex|Devisenhandel|FX trading
Hedging
Derivatives|Options and futures|Swaps|Derivate
Fixed income|Bonds trading|Rentenpapiere
Equities|Equity research|Equity analysis|Aktienanalyse
Portfolio management|Investment portfolio|Gestion de portefeuille|Asset allocation|Gestión de carteras
Asset management|Vermögensverwaltung|Gestion d'actifs|Gestión de activos
Wealth management|Private banking|Gestion de patrimoine
Investment banking|Banque d'investissement|Banca de inversión
Mergers and acquisitions|M&A|Fusions-acquisitions|Fusiones y adquisiciones
Due diligence|Financial due diligence
Private equity
Venture capital
Leveraged buyouts|=LBO|LBO modeling
Initial public offerings|=IPO
Capital markets|Kapitalmärkte|Marchés financiers|Mercados de capitales
Securities trading|Wertpapierhandel|Stock trading|Securities
Bloomberg Terminal|=Bloomberg|Refinitiv Eikon|FactSet|Capital IQ
Structured finance|Securitization
Project finance|Projektfinanzierung
Trade finance|Letters of credit|Akkreditive
Commercial banking|Corporate banking|Firmenkundengeschäft
Retail banking|Privatkundengeschäft|Banque de détail|Bank teller|Teller operations|Bankgeschäft
Mortgage lending|Mortgages|Mortgage loans|Baufinanzierung|Crédit immobilier|Hipotecas|Mortgage processing
Loan processing|Loan origination|Loan servicing|Kreditbearbeitung|Consumer lending
Credit analysis|Credit risk analysis|Kreditanalyse|Bonitätsprüfung|Analyse crédit|Análisis de crédito|Credit scoring
Credit risk|Kreditrisiko|Risque de crédit
Market risk|Marktrisiko|Value at risk
Operational risk|Operationelles Risiko
Liquidity risk
Basel III|Basel II|Basel regulations
Solvency II
MiFID II|MiFID
IFRS 9|Expected credit loss > IFRS
Anti-money laundering|=AML|Geldwäscheprävention|Lutte anti-blanchiment|Prevención de blanqueo|Prevención de lavado de dinero
Know your customer|=KYC|Customer due diligence > Anti-money laundering
Fraud detection|Fraud prevention|Fraud investigation|Betrugserkennung|Fraud analysis
Forensic accounting|Forensic audit > Accounting
Financial regulation|Bankaufsichtsrecht|Regulatory reporting|Bankenregulierung
Financial advising|Financial advisory|Finanzberatung|Conseil financier|Asesoría financiera|Investment advice|Anlageberatung
Retirement planning|Pension planning|401(k) plans
Estate planning finance|Trust administration
Financial markets|Finanzmärkte
Financial services|Finanzdienstleistungen
Insolvency accounting|Restructuring|Corporate restructuring|Turnaround management
Bankruptcy accounting
Quantitative finance|Algorithmic trading|Financial engineering|Option pricing
Stress testing banks|Capital adequacy
Investor relations|Relations investisseurs
ESG reporting|Sustainability reporting|CSRD|ESG|Nachhaltigkeitsberichterstattung
XBRL
Chart of accounts|SKR03|SKR04|Kontenrahmen
Accruals|Accrual accounting|Rückstellungen|Deferrals
Depreciation
1099 filing|W-2 forms
Shared services finance|Record to report|Procure to pay|Order to cash|R2R
Financial close management
Corporate finance|Finance d'entreprise|Finanzas corporativas|Unternehmensfinanzierung
Microfinance
Cryptocurrency trading|Cryptocurrencies|Digital assets
Payment systems|SWIFT payments|Payment cards
Fintech|Financial technology
Debt management|Debt restructuring
Donation accounting|Grant accounting
Subsidy accounting|Subventions management
Bank branch operations|Branch banking|Vault management
Cash counting|Cash balancing|Cash drawer balancing
Loss reserving|Insurance reserving
Pricing analysis|Preiskalkulation|Price calculation|Kalkulation
`;
