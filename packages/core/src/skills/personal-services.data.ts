/** Beauty, hair, fitness and sport. Format: `SkillLine`. */
export const personalServicesSkills = `
Hairdressing|Friseurhandwerk|Coiffure|Peluquería|Hair styling|Hairstyling|Cabeleireiro|Fryzjerstwo
Haircutting|Haarschnitt|Hair cutting
Hair coloring|Hair colouring|Coloration|Highlights and balayage|Balayage|Colorimetría
Hair extensions
Perms and straightening|Keratin treatment
Barbering|Barber|Shaving and beard trimming
Braiding hair|Hair braiding
Makeup artistry|Make-up|Makeup application|Maquillage|Maquillaje|Schminken
Bridal makeup
Cosmetology|Kosmetik|Esthétique|Estética|Beauty therapy
Facials|Facial treatments|Gesichtsbehandlung
Skin care|Skincare|Hautpflege
Manicure|Maniküre|Manucure|Manicura|Nail care|Nail art|Gel nails
Pedicure|Pediküre
Waxing|Hair removal|Épilation|Depilación|Haarentfernung
Eyelash extensions|Lash extensions|Eyebrow shaping|Brow shaping
Permanent makeup|Microblading
Tattooing|Body piercing
Massage|Massage therapy|Masaje|Swedish massage
Deep tissue massage|Sports massage > Massage
Wellness treatments|Body treatments|Spa treatments
Laser hair removal|Microdermabrasion|Chemical peels
Salon management|Salonleitung
Beauty product advice|Cosmetics knowledge
Sanitation in salons|Tool disinfection
Personal training|Personal trainer|Entraînement personnel|Entrenamiento personal
Fitness training|Fitnesstraining|Fitness instruction|Gym instruction|Fitness coaching
Group fitness|Group exercise|Aerobics|Zumba
Strength training|Krafttraining|Strength and conditioning|Musculation
Exercise programming|Trainingsplanung|Workout plans|Training plans fitness
Yoga|Yoga instruction
Pilates
Spinning indoor cycling|Indoor cycling
CrossFit
Functional training|HIIT
Fitness assessment|Body composition analysis
Sports nutrition|Sporternährung
Weight management
Athletic training|Sports medicine|Sportmedizin
Sports coaching|Trainertätigkeit|Entraînement sportif|Athletic coaching
Football coaching|Soccer coaching|Basketball coaching
Tennis instruction|Golf instruction
Skiing instruction|Ski instruction
Martial arts|Kampfsport|Self-defense instruction
Swimming coaching
Lifeguarding|Rettungsschwimmen|Lifeguard|Water rescue
Gym management|Fitness club management
Membership sales fitness|Gym memberships
Recreation programming|Recreation management
Sports management|Sportmanagement
Refereeing|Umpiring
Climbing instruction|Mountain guiding
Diving instruction|Scuba diving|PADI
Dance instruction|Tanzunterricht|Ballet
Image consulting|Color analysis style
Life coaching
Meditation instruction|Mindfulness
Animation of holiday guests|Holiday entertainment
Household management|Private household|Butler service
`;
