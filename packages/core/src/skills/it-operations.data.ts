/** IT operations, networks, telecommunications and IT security. Format: `SkillLine`. */
export const itOperationsSkills = `
Windows 11|Windows client administration
Ubuntu Server administration
SUSE Linux|=SLES
Red Hat Satellite
Jamf|Jamf Pro
Mobile device management
Workspace ONE|AirWatch
Patch management|WSUS
Software deployment
Imaging of workstations|Workstation imaging
Printer support|Print server
Remote support|TeamViewer|Remote desktop support
User account management|User provisioning
Password resets
IT asset management|Asset inventory IT
IT procurement
License management|Software asset management
Incident management|IT incident management
Problem management
Change control|IT change management
Release management
CMDB
On-call duty IT|On-call rotation
Runbooks
IT documentation
IT training for users|End-user training
IT governance|COBIT
IT audit
IT strategy
Enterprise architecture|TOGAF|ArchiMate
Proxmox
Nutanix
XenServer
KVM virtualization
VMware Horizon|Virtual desktop infrastructure|=VDI
Azure Virtual Desktop
Windows Autopilot
Exchange Online
SharePoint administration
Teams administration
Google Workspace administration
Microsoft Defender
CrowdStrike|SentinelOne
Endpoint detection and response|=EDR
Antivirus administration|Sophos|Symantec Endpoint
Email security|Proofpoint|Mimecast
Web application firewall|=WAF
Intrusion detection|IDS/IPS|Snort|Suricata
Wireshark|Packet analysis
Nmap
Burp Suite
Digital forensics|Computer forensics
Security audits|IT security audits
Security awareness training
Zero trust
Privileged access management|CyberArk
Multi-factor authentication|=MFA
SAP security
Cloud security
Container security
Red teaming|Red team
Blue team
SOC 2
PCI DSS|PCI compliance
BSI IT-Grundschutz|IT-Grundschutz
NIS2
Risk assessment IT
Data loss prevention|=DLP
Data backup
VMware NSX
Cisco Meraki|Meraki
Aruba networks|Aruba wireless
Cisco ASA
F5 load balancer|F5 BIG-IP
SD-WAN
MPLS
IPv6
SNMP
PRTG|SolarWinds
Network monitoring
Network design
Network troubleshooting
Network cabling|Cat6 cabling
Fiber splicing
Telephone systems|PBX|Asterisk PBX
Cisco CallManager|Unified communications
RAN engineering|Radio access network
Microwave links
Satellite communications
Cell tower work|Tower climbing
DSL installation
Video conferencing systems|Audiovisual systems|AV equipment
Storage administration
RAID storage
Tape backup
Commvault
Rack and stack|Server racking
Data centre cooling
Uninterruptible power supply
AWS administration|AWS IAM
AWS CDK
Amazon ECS|Fargate
Azure Functions
Azure Kubernetes
Azure Monitor
Google Kubernetes administration
Rancher
Chaos engineering
Capacity management
IT cost management|FinOps
SAP Basis
SAP BTP
SAP authorizations
SAP PP
SAP QM
SAP SuccessFactors administration
Oracle DBA|Oracle RAC|Oracle Data Guard
PostgreSQL administration
MySQL administration
SQL Server administration
Database replication
Database security
PagerDuty|Opsgenie
Sentry monitoring
ELK administration
Jira administration
Confluence administration
ServiceNow development
ServiceNow administration
`;
