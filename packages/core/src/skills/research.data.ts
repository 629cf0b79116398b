/** Laboratory work, natural and social science, clinical research. Format: `SkillLine`. */
export const researchSkills = `
Laboratory techniques|Lab techniques|Labortechnik|Techniques de laboratoire|Técnicas de laboratorio|Laboratory work|Laborarbeit
Laboratory safety|Laborsicherheit|Lab safety|Biosafety
Good laboratory practice|=GLP
Good clinical practice|ICH-GCP
Clinical trials|Klinische Studien|Essais cliniques|Ensayos clínicos|Clinical research|Klinische Forschung
Clinical trial monitoring|Site monitoring clinical|Clinical monitoring
Clinical data management|Electronic data capture|Medidata Rave|REDCap
Informed consent
Institutional review board|=IRB|Ethics committee submissions
Protocol development|Study design|Studiendesign
Scientific research|Wissenschaftliche Forschung|Recherche scientifique|Investigación científica|Pesquisa científica|Forschung|Ricerca scientifica|科研
Research and development|R&D|Forschung und Entwicklung|Recherche et développement|=I+D|研究開発
Literature review|Literaturrecherche|Revue de littérature|Systematic review|Meta-analysis|Literature research
Scientific writing|Manuscript preparation|Scientific publications|Rédaction scientifique
Peer review
Grant writing|Grant proposals|Drittmittelakquise|Research funding
Experimental design|Design of studies
Data collection|Datenerhebung|Collecte de données|Recolección de datos
Qualitative research|Qualitative Forschung|Recherche qualitative|Thematic analysis
Research interviews|Focus groups|Semi-structured interviews
NVivo|ATLAS.ti|MAXQDA
Mixed methods research
Ethnography
Research ethics
EndNote|Zotero|Mendeley
LaTeX|Overleaf
GraphPad Prism|OriginPro
ImageJ
Biology|Biologie|Biología|生物学
Molecular biology|Molekularbiologie|Biologie moléculaire|Biología molecular
Cell biology|Zellbiologie
Cell culture|Zellkultur|Culture cellulaire|Cultivo celular|Tissue culture|Mammalian cell culture
PCR|Polymerase chain reaction|qPCR|RT-PCR|Real-time PCR > Molecular biology
Gel electrophoresis|SDS-PAGE|Agarose gel
Western blot|Western blotting|Immunoblotting
ELISA|Immunoassays
Flow cytometry|Durchflusszytometrie|=FACS
Cloning molecular|Molecular cloning|Plasmid preparation
CRISPR|Gene editing|CRISPR/Cas9
DNA sequencing|Next-generation sequencing|=NGS|Sanger sequencing|Illumina sequencing
DNA extraction|RNA extraction|Nucleic acid extraction
RNA-seq|Single-cell sequencing|Transcriptomics
Bioinformatics|Bioinformatik|Bio-informatique|Bioinformática
Genomics|Genetics|Genetik|Génétique|Genética
Proteomics|Metabolomics
Protein purification|Protein expression
Biochemistry|Biochemie|Biochimie|Bioquímica
Enzyme assays|Enzymology
Microbiology|Mikrobiologie|Microbiologie|Microbiología
Bacterial culture|Culture media preparation
Virology
Immunology|Immunologie|Inmunología
Immunohistochemistry|Immunofluorescence|Immunostaining
Histology|Histologie|Tissue sectioning|Microtomy
Microscopy|Mikroskopie|Microscopie|Microscopía
Fluorescence microscopy|Confocal microscopy > Microscopy
Electron microscopy|=SEM microscopy|Scanning electron microscopy|Transmission electron microscopy > Microscopy
Atomic force microscopy > Microscopy
Animal handling laboratory|Animal studies|In vivo studies|Tierversuche|Rodent handling
Neuroscience|Neurowissenschaften
Toxicology|Toxikologie
Pharmacokinetics
Drug discovery|Drug development|Medicinal chemistry
Assay development
High-throughput screening
Biotechnology|Biotechnologie|Biotecnología
Fermentation|Bioreactors|Bioprocessing|Upstream processing
Chromatography|Chromatographie|Cromatografía
HPLC|High performance liquid chromatography|UPLC > Chromatography
Gas chromatography|GC-MS|=GC chromatography > Chromatography
LC-MS|LC-MS/MS > Chromatography
Mass spectrometry|Massenspektrometrie|Spectrométrie de masse
Spectroscopy|Spektroskopie|UV-Vis|FTIR|Infrared spectroscopy|Raman spectroscopy
NMR|Nuclear magnetic resonance|NMR spectroscopy
X-ray diffraction|=XRD
Atomic absorption spectroscopy|ICP-MS|ICP-OES
Titration|Wet chemistry
pH measurement
Chemistry|Chemie|Chimie|Química|Chimica|Химия|化学
Organic chemistry|Organic synthesis|Organische Chemie|Chimie organique|Chemical synthesis
Inorganic chemistry
Analytical chemistry|Analytische Chemie|Chimie analytique|Química analítica|Chemical analysis
Physical chemistry
Electrochemistry
Computational chemistry|Molecular dynamics|Molecular modeling|DFT calculations
Method validation|Analytical method development|Methodenvalidierung
Stability testing pharmaceutical|Stability studies
ISO 17025|ISO/IEC 17025
LIMS|Laboratory information management system|LabWare
Electronic lab notebooks|Lab notebooks
Calibration of instruments|Calibration|Kalibrierung|Étalonnage
Pipetting|Pipettieren
Centrifugation
Reagent preparation|Solution preparation|Buffer preparation
Sample preparation|Probenvorbereitung|Préparation d'échantillons
Environmental sampling|Water sampling|Soil sampling
Field research|Fieldwork|Feldforschung
Physics|Physik|Physique|Física|Физика|物理
Quantum physics|Quantum mechanics|Quantum computing
Astronomy|Astrophysics
Particle physics
Geology|Geologie|Geología
Geophysics|Seismology
Meteorology|Climate science|Climatology
Oceanography|Marine biology
Ecology|Ökologie|Écologie|Ecología
Botany|Plant biology
Zoology|Entomology
Food science|Food technology|Sensory analysis
Economics|Volkswirtschaftslehre|Économie|Economía|Microeconomics|Macroeconomics
Sociology|Soziologie|Sociologie|Social research
Political science|Politikwissenschaft|Science politique|Ciencias políticas
History research|Archival research
Archaeology|Archäologie|Archéologie
Anthropology|Ethnologie
Linguistics|Linguistik|Linguistique
Philosophy|Philosophie
Technology transfer
Forensic science|Forensics laboratory|Forensik
Crystallography|Protein crystallography
Structural biology|Cryo-EM
Stem cells|Organoids
Laboratory management|Laborleitung|Lab management
Survey research|Market surveys
`;
