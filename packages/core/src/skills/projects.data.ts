/** Project and product management, consulting and administration. Format: `SkillLine`. */
export const projectsSkills = `
PRINCE2|Prince 2
PMBOK|=PMI methodology
IPMA project management
Gantt charts
Critical path method
Earned value management
Work breakdown structure
Project scheduling|Projektterminplanung
Project budgeting|Projektbudget
Project portfolio management|=PPM
Project management office|=PMO
Resource planning|Ressourcenplanung|Capacity planning
Scope management
Milestone tracking|Meilensteinplanung
RACI matrix
RAID logs|Risk registers
Project controlling
Product management|Produktmanagement|Gestion de produit|Gestión de producto
Product ownership|Product owner
Product roadmaps|Roadmapping
Product strategy|Produktstrategie
Product discovery
User stories|User story mapping
Backlog management|Backlog grooming|Product backlog
Sprint planning|Sprint retrospectives|Daily stand-ups
Scrum Master
Agile coaching
Lean startup|Minimum viable product|=MVP
Management consulting|Unternehmensberatung|Conseil en management|Consultoría|Strategy consulting
Business cases|Business case development
Business plans|Business planning
SWOT analysis|Porter's five forces
Benchmarking
Gap analysis
Feasibility studies|Machbarkeitsstudien
Process modelling|ARIS
Business process reengineering|=BPR
Business transformation
Post-merger integration
Outsourcing management|Offshoring
Interim management
Corporate strategy|Unternehmensstrategie
Innovation management|Innovationsmanagement
Knowledge management|Wissensmanagement
Workshop facilitation|Workshops moderation|Moderation von Workshops
Board reporting|Board relations
Executive leadership|Geschäftsführung|Direction générale
Entrepreneurship|Unternehmertum|Startup founding
Management reporting packs
Quality audits|Quality auditing
EFQM
Miro|Mural whiteboard
Smartsheet
Wrike|Basecamp
Minutes and protocol writing|Protokollführung
Travel expense settlement
Visitor reception|Besucherempfang
Switchboard operation|Telefonzentrale
Mailroom|Mail room|Posteingang
Digital archiving|Digitale Archivierung
Invoice coding
Form processing
Desk research
Event registration
Data reporting to authorities
Office relocation planning
Franchise operations
International business development
Contract lifecycle management
Vendor onboarding
Service management
Service design
Customer requirements analysis
Technical project management
Construction project management
Clinical project management
Research project management
Event budgeting
Procurement of services
Cost estimation for projects
Tender evaluation
Steering committees
Lessons learned workshops
Stage-gate process
Hoshin Kanri|Policy deployment
A3 problem solving
Gemba walks
Kata coaching
Poka-yoke
Theory of constraints
`;
