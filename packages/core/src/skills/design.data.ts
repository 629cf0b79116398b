/** Design, photography, film, journalism, translation and the arts. Format: `SkillLine`. */
export const designSkills = `
Graphic design|Grafikdesign|Graphisme|Diseño gráfico|Design gráfico|Grafica|Design graphique|Grafische vormgeving|平面设计|グラフィックデザイン|Graphic designing
Adobe Creative Suite|Adobe Creative Cloud|Adobe CC|Adobe CS6|Creative Cloud|Creative Suite|Suite Adobe
Adobe Photoshop|Photoshop > Adobe Creative Suite
Adobe Illustrator|=Illustrator > Adobe Creative Suite
Adobe InDesign|InDesign > Adobe Creative Suite
Adobe Premiere Pro|Premiere Pro|Adobe Premiere > Adobe Creative Suite; Video editing
Adobe After Effects|After Effects > Adobe Creative Suite
Adobe Lightroom|Lightroom > Adobe Creative Suite
Adobe XD > Adobe Creative Suite
Adobe Dreamweaver|Dreamweaver
Adobe Animate|Adobe Flash
Adobe Audition
CorelDRAW|Corel Draw|Corel
Affinity Designer|Affinity Photo
GIMP|Inkscape
Canva
QuarkXPress
Figma
Sketch app|=Sketch
InVision|Zeplin|Marvel app
Balsamiq|Axure|Axure RP
UX design|User experience design|User experience|Expérience utilisateur|Experiencia de usuario|=UX
UI design|User interface design|User interface|Interface design|=UI
UX research|User research|Usability testing|User testing|Nutzerforschung
Usability
Wireframing|Wireframes
Interaction design|=IxD
Information architecture
Design systems
Design thinking
Personas and journey maps|User journeys|Customer journey mapping
Web design|Webdesign|Diseño web|Conception web
Typography|Typografie|Typographie|Tipografía
Layout design|Page layout|Layoutgestaltung|Mise en page|Maquetación
Logo design
Corporate design|Corporate identity|Brand identity|Identité visuelle
Packaging design|Verpackungsdesign
Editorial design|Magazine layout|Desktop publishing|=DTP
Illustration|Digital illustration|Zeichnen und Illustration
Drawing and sketching|Sketching by hand
Colour theory|Color theory|Color grading|Color correction
Industrial design|Produktdesign|Product design|Design industriel|Diseño industrial
Fashion design|Modedesign|Stylisme|Diseño de moda
Textile design
Jewelry design
Exhibition design|Messebau
Set design|Stage design|Bühnenbild|Scénographie
Lighting design|Lichttechnik
Costume design
Animation 2D|2D animation|Character animation
3D animation|Maya|Autodesk Maya
Blender 3D|=Blender
3ds Max|3D Studio Max|Autodesk 3ds Max
Cinema 4D
ZBrush
Houdini FX|Nuke compositing
Visual effects|=VFX
Motion graphics|Motion design
Storyboarding|Storyboards
Video editing|Videoschnitt|Montage vidéo|Edición de video|Edição de vídeo|Video post-production|Film editing
Final Cut Pro|Final Cut > Video editing
DaVinci Resolve > Video editing
Avid Media Composer > Video editing
Video production|Videoproduktion|Production vidéo|Film production|Filmproduktion
Camera operation|Cinematography|Kameraführung|Videography
Photography|Fotografie|Photographie|Fotografía|摄影|写真
Studio photography|Portrait photography|Product photography > Photography
Photo editing|Bildbearbeitung|Retouche photo|Image editing|Photo retouching
Drone photography|Drone piloting|Drone operation
Audio engineering|Tontechnik|Sound engineering|Audio editing|Ingénierie du son|Sound design|Audio mixing
Pro Tools > Audio engineering
Ableton Live|Logic Pro|FL Studio|Cubase
Live sound
Music production|Musikproduktion
Music composition|Songwriting
Musical performance|Music theory
Vocal performance|Gesang
Radio production|Radio broadcasting
Television production|TV production|Broadcasting
Podcast production|Podcasting
Journalism|Journalismus|Journalisme|Periodismo|Jornalismo|Giornalismo
News writing|Reportage|Feature writing
Interviewing for media
Investigative journalism
Fact checking
Editing texts|Copy editing|Copyediting|Lektorat|Redaktion
Publishing|Verlagswesen|Édition|Book publishing
Creative writing|Kreatives Schreiben|Fiction writing
Screenwriting|Scriptwriting|Script writing
AP style|Chicago Manual of Style
Translation|Übersetzung|Traduction|Traducción|Tradução|Traduzione|Vertaling|Tłumaczenie|Перевод|翻译|翻訳
Interpreting languages|Dolmetschen|Interprétariat|Interpretación simultánea|Simultaneous interpreting|Consecutive interpreting
Computer-assisted translation|CAT tools|SDL Trados|Trados|memoQ
Subtitling|Untertitelung|Captioning
Localization|Lokalisierung
Acting|Schauspiel|Art dramatique
Directing films|Film directing|Theatre directing|Regie
Dance|Tanz|Choreography
Theatre production|Stage management|Stagecraft
Voice acting|Voice over|Voiceover
Fine arts|Bildende Kunst|Beaux-arts|Bellas artes
Painting art|Oil painting|Watercolor
Sculpture|Bildhauerei
Pottery
Art curation|Curating|Exhibition curation|Kuratieren
Art history|Kunstgeschichte|Histoire de l'art
Art direction|Creative direction|Artistic direction|Direction artistique
Museum collections|Collections management|Art conservation
Game art|Level design
Calligraphy
Floristry|Floral design|Floristik
`;
