/** Software development, operations, networks and IT security. Format: `SkillLine`. */
export const softwareSkills = `
JavaScript|JS|ECMAScript|ES6|Java Script
TypeScript > JavaScript
Java|=JAVA|Java SE|J2SE|Core Java|Java 8|Java 11|Java 17
Java EE|J2EE|Jakarta EE|JEE > Java
Python|Python 3|Python2|Python3
C++|CPP|C plus plus ~ C
C#|CSharp|C sharp > Object-oriented programming
?C|C language|ANSI C|Embedded C|C programming
?Go|Golang|Go language|Go lang
?R|R programming|R language|RStudio|R Studio|tidyverse|ggplot2|dplyr > Statistical software
?Rust|Rust language|Rust programming|Rustlang
?Swift|SwiftUI|Swift UI|Swift language|Swift 5
Kotlin
Scala
=Ruby|Ruby language
Ruby on Rails|Rails|=RoR > Ruby
PHP|PHP7|PHP 8
Laravel > PHP
Symfony > PHP
CodeIgniter > PHP
Zend|Zend Framework|Laminas > PHP
Perl
Haskell > Functional programming
Erlang > Functional programming
Elixir|Phoenix Framework > Functional programming
Clojure > Functional programming
F# > .NET; Functional programming
Objective-C|Objective C|ObjC
?Dart
Flutter > Dart; Mobile development
Lua
Groovy
MATLAB|Mat lab
Fortran
COBOL
Pascal
Delphi|Object Pascal
Visual Basic|VB6|Visual Basic 6
VB.NET|Visual Basic .NET > .NET
VBA|Visual Basic for Applications|Excel macros|Excel VBA
Assembly language|Assembler|x86 assembly
Prolog
Lisp|Common Lisp
Scheme programming
Solidity > Smart contracts
ABAP|SAP ABAP > SAP
PL/SQL|PLSQL|PL SQL > SQL; Oracle Database
T-SQL|TSQL|Transact-SQL > SQL; SQL Server
SQL|Structured Query Language|SQL queries
NoSQL|No SQL|Non-relational databases
HTML|HTML5|XHTML|DHTML
CSS|CSS3|Cascading Style Sheets
Sass|SCSS > CSS
=LESS|Less CSS > CSS
Tailwind CSS|Tailwind > CSS
Bootstrap|Twitter Bootstrap > CSS
React|React.js|ReactJS|React JS > JavaScript; Front-end development
React Native > React; Mobile development
Redux|Redux Toolkit > React
Next.js|NextJS > React
Angular|Angular 2|Angular 8|AngularJS|Angular.js|Angular JS > JavaScript; Front-end development
Vue.js|Vue|VueJS|Vue 3 > JavaScript; Front-end development
Nuxt|Nuxt.js|NuxtJS > Vue.js
Svelte|SvelteKit > JavaScript
Ember.js|EmberJS > JavaScript
Backbone.js|BackboneJS > JavaScript
jQuery|j Query > JavaScript
AJAX > JavaScript
Node.js|NodeJS|Node JS|?Node > JavaScript; Back-end development
Express.js|ExpressJS|?Express > Node.js
NestJS|Nest.js > Node.js; TypeScript
Deno > JavaScript
D3.js|D3 js > JavaScript; Data visualization
Three.js|ThreeJS > JavaScript
WebGL
WebRTC
WebSocket|Web Sockets
Webpack|Vite bundler|Rollup.js|Parcel bundler|esbuild
npm|yarn package manager|pnpm
Babel transpiler|Babel.js
ESLint
Storybook
Web accessibility|WCAG|WAI-ARIA|a11y|Barrierefreiheit
Responsive design|Responsive web design|Mobile-first
Progressive web apps|PWA
Django|Django REST Framework|=DRF > Python; Back-end development
Flask > Python
FastAPI > Python
Celery task queue
SQLAlchemy > Python
Spring|Spring Framework|Spring MVC|?Spring > Java
Spring Boot|SpringBoot > Spring; Java
Hibernate|JPA|Java Persistence API > Java
=Struts|Apache Struts > Java
JSP|Java Server Pages|JavaServer Pages|Servlets > Java
JSF|JavaServer Faces|PrimeFaces > Java
JDBC > Java
JMS|Java Message Service > Java
Maven|Apache Maven
Gradle
Ant build|Apache Ant
JUnit > Unit testing; Java
Mockito > Unit testing; Java
TestNG > Java
Apache Tomcat|Tomcat
JBoss|WildFly
WebLogic|Oracle WebLogic
WebSphere|IBM WebSphere
Quarkus > Java
.NET|dot net|dotnet|.NET Framework|.NET Core|Microsoft .NET
ASP.NET|ASP.NET MVC|ASP.NET Core|ASP dot net > .NET; C#
Entity Framework|EF Core > .NET
LINQ > .NET
WPF|Windows Presentation Foundation > .NET
WCF|Windows Communication Foundation > .NET
WinForms|Windows Forms > .NET
Blazor > .NET
Xamarin|.NET MAUI > .NET; Mobile development
Silverlight > .NET
REST APIs|REST|RESTful|REST API|RESTful API|RESTful web services|RESTful services
SOAP|SOAP web services
Web services|Webservices
API development|API design|API integration|APIs|Web APIs|Schnittstellenentwicklung
GraphQL|Apollo GraphQL
gRPC|Protocol Buffers|protobuf
OpenAPI|Swagger
Microservices|Micro services|Microservice architecture
Service-oriented architecture|SOA
Event-driven architecture|Event driven
Domain-driven design|DDD
Serverless|Serverless architecture
Software architecture|Solution architecture|System architecture|Softwarearchitektur
System design|Systems design
Design patterns|Entwurfsmuster
Object-oriented programming|OOP|Object oriented|Object-oriented design|OOD|OOAD
Functional programming
Concurrency|Multithreading|Multi-threading|Parallel programming
Data structures|Data structures and algorithms|Algorithms
Clean code
Refactoring
Code review|Code reviews
Pair programming
Test-driven development|TDD
Behavior-driven development|BDD|Cucumber|Gherkin
Unit testing|Unit tests|unit-testing
Integration testing|Integration tests
End-to-end testing|E2E testing
Regression testing
Performance testing|Load testing|Stress testing
User acceptance testing|UAT|Acceptance testing
Manual testing
Test automation|Automated testing|Automation testing|QA automation|Testautomatisierung
Software testing|Functional testing|System testing|Software QA|Black box testing|White box testing
Test planning|Test plans|Test cases|Test case design|Test scripts|Test strategy
Defect tracking|Bug tracking|Defect management
Selenium|Selenium WebDriver > Test automation
Cypress|Cypress.io > Test automation
Playwright > Test automation
Appium > Test automation
Jest > Unit testing; JavaScript
Mocha testing|Mocha.js|Jasmine testing > Unit testing
pytest > Unit testing; Python
JMeter|Apache JMeter > Performance testing
LoadRunner > Performance testing
Postman > API testing
SoapUI > API testing
API testing
HP ALM|HP Quality Center|Quality Center|QTP|HP QTP
Git|Git version control ~ SVN
GitHub > Git
GitLab > Git
Bitbucket > Git
SVN|Subversion
Version control|Source control|TFS|Perforce|ClearCase
CI/CD|Continuous integration|Continuous delivery|Continuous deployment|CI CD pipelines
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI|GitLab CI/CD > CI/CD
CircleCI > CI/CD
Travis CI > CI/CD
TeamCity > CI/CD
Bamboo CI|Atlassian Bamboo > CI/CD
Azure DevOps|Azure Pipelines|=VSTS > CI/CD
Argo CD|ArgoCD|GitOps > CI/CD
DevOps|DevSecOps
Site reliability engineering|SRE|Site reliability
Docker|Docker containers|Dockerfile|Docker Compose > Containers
Containers|Containerization|Containerisation
Kubernetes|K8s|EKS|AKS|GKE > Containers
Helm charts|Helm > Kubernetes
OpenShift|Red Hat OpenShift > Kubernetes
Istio|Service mesh > Kubernetes
Docker Swarm > Docker
Terraform > Infrastructure as code
CloudFormation|AWS CloudFormation > Infrastructure as code; AWS
Pulumi > Infrastructure as code
Infrastructure as code|IaC
Ansible > Configuration management
?Puppet > Configuration management
?Chef|Chef Infra > Configuration management
SaltStack > Configuration management
Configuration management
Vagrant
HashiCorp Vault
AWS|Amazon Web Services|Amazon AWS|EC2|AWS Lambda|S3 bucket|Amazon S3 > Cloud computing
Azure|Microsoft Azure|Windows Azure|MS Azure > Cloud computing
Google Cloud|?GCP|Google Cloud Platform > Cloud computing
IBM Cloud > Cloud computing
Oracle Cloud|OCI > Cloud computing
Alibaba Cloud > Cloud computing
OpenStack > Cloud computing
Heroku > Cloud computing
DigitalOcean > Cloud computing
Cloudflare
Cloud Foundry|PCF|Pivotal Cloud Foundry
Cloud computing|Cloud services|Cloud infrastructure|Cloud platforms|Cloud technologies
Cloud migration
DynamoDB > AWS; NoSQL
Amazon RDS > AWS
AWS Glue > AWS
Linux|Unix/Linux|GNU/Linux|Ubuntu|Debian|CentOS|Red Hat|RHEL|Red Hat Enterprise Linux
Unix|AIX|Solaris|HP-UX
Windows Server|Windows Server 2016|Windows Server 2012|Windows Server 2008|Windows Server 2019
Windows|Microsoft Windows|Windows 10|Windows 7|Windows XP|Windows OS
macOS|Mac OS|Mac OS X
Android SDK|Android|Android development|Android Studio > Mobile development
iOS development|=iOS|iOS SDK|Xcode > Mobile development
Mobile development|Mobile app development|Mobile applications|App-Entwicklung
Ionic|Ionic Framework|Cordova|PhoneGap > Mobile development
Shell scripting|Bash|Shell script|Bash scripting|Unix shell|Korn shell|Shell scripts
PowerShell|Power Shell
Nginx
Apache HTTP Server|Apache web server|Apache httpd
IIS|Internet Information Services
HAProxy
Load balancing|Load balancers
Kafka|Apache Kafka
RabbitMQ
ActiveMQ
IBM MQ|MQSeries
Message queues|Message broker
Redis
Memcached
PostgreSQL|Postgres|Postgre SQL > SQL; Relational databases
MySQL|My SQL > SQL; Relational databases
MariaDB > SQL; MySQL
SQLite > SQL
SQL Server|Microsoft SQL Server|MS SQL|MSSQL|MS SQL Server|SQL Server 2008|SQL Server 2012 > SQL; Relational databases
Oracle Database|Oracle|Oracle 11g|Oracle 10g|Oracle 12c|Oracle DB|Oracle RDBMS > SQL; Relational databases
DB2|IBM DB2 > SQL; Relational databases
Sybase > SQL
Teradata > SQL; Data warehousing
MongoDB|Mongo|Mongo DB > NoSQL
Cassandra|Apache Cassandra > NoSQL
CouchDB|Couchbase > NoSQL
Neo4j|Graph databases > NoSQL
Elasticsearch|Elastic Search|ELK|ELK stack|Kibana|Logstash
Solr|Apache Solr|Lucene
Firebase|Firestore
Supabase
Relational databases|RDBMS|Relational database management
Database administration|DBA|Database management|Database maintenance
Database design|Data modeling|Data modelling|Entity relationship|ER diagrams|Schema design
Stored procedures|Triggers and stored procedures > SQL
Query optimization|Performance tuning|SQL tuning|Database tuning > SQL
SSRS|SQL Server Reporting Services > SQL Server
SSIS|SQL Server Integration Services > SQL Server; ETL
SSAS|SQL Server Analysis Services > SQL Server
XML|XSLT|XSD|XPath
JSON
YAML
Regular expressions|regex
Prometheus|Prometheus monitoring
Grafana
Datadog
New Relic
Splunk
Nagios
Zabbix
Dynatrace|AppDynamics
Monitoring and observability|Observability|System monitoring|OpenTelemetry
Networking|Computer networking|Computer networks|Network engineering|Netzwerktechnik
Network administration|Network management|Netzwerkadministration
TCP/IP|TCP IP
DNS|=BIND DNS
DHCP
VPN|VPNs|IPsec
LAN/WAN|LAN|WAN|WLAN
VLAN
Routing and switching|Routers and switches|Cisco routers|Cisco switches|BGP|OSPF|EIGRP
Cisco|Cisco IOS|Cisco networking > Networking
Juniper|Junos > Networking
Firewalls|Firewall|Firewall administration|Palo Alto|Fortinet|FortiGate|Checkpoint firewall|pfSense
VoIP|Voice over IP|IP telephony
Wireless networks|Wi-Fi networks|Wireless networking
Active Directory|Azure AD|Entra ID|LDAP|Group Policy
Exchange Server|Microsoft Exchange|MS Exchange
Office 365 administration|Microsoft 365 administration|O365 administration
VMware|vSphere|VMware ESXi|ESXi > Virtualization
Hyper-V > Virtualization
Citrix|XenApp|XenDesktop > Virtualization
Virtualization|Virtualisation|Virtual machines|Virtualisierung
System administration|Systems administration|Server administration|Systemadministration|Administration système
Technical support|Desktop support|Tech support|IT-Support|Support informatique|Soporte técnico|Suporte técnico
Help desk|Helpdesk|Service desk|Help desk support
Troubleshooting|Trouble shooting|Fehlerbehebung|Dépannage informatique
Hardware support|Computer hardware|PC repair|Hardware troubleshooting|Computer repair
Ticketing systems|ServiceNow|Remedy|BMC Remedy|Zendesk ticketing|Freshdesk
ITIL|IT service management|ITSM
Backup and recovery|Disaster recovery|Backup solutions|Veeam|Business continuity
Storage area networks|=SAN|NAS storage|NetApp|EMC storage
SCCM|Microsoft Intune|Intune|Endpoint management
Cybersecurity|Cyber security|Information security|IT security|InfoSec|IT-Sicherheit|Sécurité informatique|Network security|Seguridad informática
Penetration testing|Pen testing|Pentesting|Ethical hacking|Kali Linux|Metasploit > Cybersecurity
Vulnerability management|Vulnerability assessment|Nessus|Qualys > Cybersecurity
SIEM|QRadar|ArcSight > Cybersecurity
Incident response|Security incident response
Identity and access management|=IAM|Single sign-on|SSO|OAuth|OAuth2|SAML|Okta
Cryptography|Encryption|PKI
OWASP|Application security|AppSec|Secure coding > Cybersecurity
Security operations|SOC analyst|Security operations center > Cybersecurity
Threat modeling|Threat intelligence|Threat hunting > Cybersecurity
Malware analysis|Reverse engineering software|Ghidra > Cybersecurity
ISO 27001|ISO/IEC 27001|ISO27001 > Cybersecurity
NIST framework|NIST 800-53|NIST CSF > Cybersecurity
Front-end development|Frontend|Front end|Front-end|Frontend development|UI development
Back-end development|Backend|Back end|Back-end|Backend development|Server-side development
Full-stack development|Full stack|Fullstack|Full-stack > Front-end development; Back-end development
Web development|Web design and development|Web applications|Webentwicklung|Développement web|Desarrollo web|Web programming|Web technologies
Software development|Software engineering|Software design|Application development|Softwareentwicklung|Développement logiciel|Desarrollo de software|Desenvolvimento de software|软件开发|ソフトウェア開発|разработка программного обеспечения|разработка ПО
Programming|Coding|Computer programming|Programmierung|Programmation|Programación|Программирование|编程|プログラミング
Embedded systems|Embedded software|Embedded development|Eingebettete Systeme|Systèmes embarqués
RTOS|FreeRTOS|VxWorks|Real-time operating systems > Embedded systems
Firmware|Firmware development > Embedded systems
Device drivers|Linux kernel|Kernel development
ARM Cortex|ARM microcontrollers|STM32 > Embedded systems
Microcontrollers|Arduino|PIC microcontroller|Raspberry Pi > Embedded systems
IoT|Internet of Things|MQTT
Blockchain|Ethereum|Hyperledger|Web3
Smart contracts > Blockchain
Game development|Game design|Spieleentwicklung
?Unity|Unity3D|Unity 3D > Game development; C#
Unreal Engine|UE4|UE5 > Game development
Godot > Game development
OpenGL|Vulkan API|DirectX
CUDA|GPU programming
OpenCV > Computer vision
Augmented reality|Virtual reality|AR/VR|=VR|ARKit|ARCore
WordPress|Word Press
Drupal
Joomla
Magento|Adobe Commerce
Shopify
WooCommerce > WordPress
Content management systems|=CMS|Typo3|Contentful|Sitecore|Adobe Experience Manager
SharePoint|Microsoft SharePoint|MS SharePoint
Salesforce development|Apex|Visualforce|Lightning Web Components > Salesforce
SAP HANA|S/4HANA|S4HANA|SAP S/4HANA > SAP
SAP Fiori|SAPUI5 > SAP
Oracle EBS|Oracle E-Business Suite|Oracle ERP|Oracle Apps|Oracle Fusion > ERP
PeopleSoft|Oracle PeopleSoft > ERP
Microsoft Dynamics|Dynamics 365|Dynamics CRM|Dynamics NAV|Navision|Business Central|Dynamics AX > ERP
NetSuite|Oracle NetSuite > ERP
Odoo > ERP
ERP|ERP systems|Enterprise resource planning|ERP-Systeme
MuleSoft|Mule ESB|Dell Boomi|TIBCO|Enterprise service bus|Enterprise integration
Pega|Pega PRPC|Appian|BPM software|Camunda
Low-code|Power Apps|PowerApps|OutSystems|Mendix
Power Automate|Microsoft Flow
RPA|Robotic process automation|UiPath|Blue Prism|Automation Anywhere
Mainframe|z/OS|JCL|CICS|AS/400|AS400|IBM iSeries
Agile|Agile methodologies|Agile methodology|Agile development|Agile Methoden|Méthodes agiles|Metodologías ágiles|аджайл
Scrum|Scrum methodology > Agile
Kanban > Agile
=SAFe|Scaled Agile > Agile
Extreme programming|=XP programming > Agile
Waterfall methodology|Waterfall model|Waterfall
SDLC|Software development life cycle|Software development lifecycle|Systems development life cycle
Jira|Atlassian Jira
Confluence|Atlassian Confluence
Trello
Technical documentation|Technical writing|Technische Dokumentation|Documentation technique
Requirements analysis|Requirements gathering|Requirement gathering|Requirements engineering|Business requirements|Anforderungsanalyse|Functional specifications|Requirements elicitation
UML|Unified Modeling Language|Use cases|Rational Rose|Sequence diagrams
Visio|Microsoft Visio|MS Visio
IT project management|IT-Projektmanagement > Project management
IT infrastructure|Infrastructure management|Network infrastructure|IT-Infrastruktur
Data center operations|Data center|Datacenter
Telecommunications|Telecom|5G|LTE|GSM|Telekommunikation
Fiber optics|Fibre optics|Fiber optic cabling|Structured cabling
SCADA|SCADA systems
OpenTelemetry tracing
Eclipse IDE|IntelliJ IDEA|IntelliJ|NetBeans
Visual Studio|Visual Studio Code|VS Code
Technical leadership|Tech lead
Accessibility testing
Localization engineering|Internationalization|i18n
Search engines technology|Information retrieval
Compilers|LLVM|Compiler design
Operating systems|Operating system concepts|Betriebssysteme
Distributed systems|Verteilte Systeme|Systèmes distribués
High availability|Scalability|Fault tolerance
Batch processing|Autosys|Control-M
Middleware|Application servers
E-commerce platforms|E-commerce development
Payment gateways|Payment integration|Stripe API
`;
