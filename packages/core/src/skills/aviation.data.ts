/** Flying, aircraft maintenance, airports, rail and sea. Format: `SkillLine`. */
export const aviationSkills = `
Aviation|Luftfahrt|Aviación|Aeronautics
Flight operations|Flugbetrieb|Commercial flying|Piloting aircraft
Instrument flying|Instrument rating
Multi-engine aircraft|Multi-engine rating
Helicopter flying|Rotorcraft
Flight planning|Flugplanung|Flight dispatch
Flight instruction|Certified flight instructor
Crew resource management|=CRM training aviation
Type rating|Boeing 737|Airbus A320
Air traffic control|Flugsicherung|Contrôle aérien
Cabin service|Cabin crew|Flugbegleitung|In-flight service|Flight attendant
Aviation safety|Safety management systems aviation
Passenger handling|Passenger services|Check-in counter
Ground handling|Ramp handling|Bodenabfertigung|Baggage handling|Ramp operations
Aircraft fueling|Aircraft refuelling
Aircraft marshalling|Pushback
Airport operations|Flughafenbetrieb|Airport management
Airport security|Luftsicherheit|Aviation security|TSA regulations
Aircraft maintenance|Flugzeugwartung|Maintenance aéronautique|Aircraft mechanics|Mantenimiento de aeronaves
Airframe and powerplant|A&P license|A&P mechanic > Aircraft maintenance
EASA Part 145|EASA Part 66|Part-145 > Aircraft maintenance
FAA regulations|=FAA|FAR Part 121|FAR Part 91
EASA regulations|=EASA
Avionics|Avionik|Avionique
Aircraft structures|Sheet metal aircraft|Aircraft composite repair
Jet engines|Turbine engines|Aircraft engines
Aircraft inspection
Airworthiness|Continuing airworthiness|CAMO
Aircraft interiors
Unmanned aerial systems|UAV|UAS operations|FAA Part 107
Airline revenue accounting
Airline reservations systems|Amadeus Altéa
Air charter
Aircraft dispatch
Load control aviation|Weight and balance
De-icing aircraft
Aviation meteorology
Airline network planning
Train driving|Lokführer|Conduite de train|Triebfahrzeugführer
Train dispatching|Fahrdienstleitung|Rail operations
Rail vehicle maintenance|Schienenfahrzeuge|Rolling stock
Signalling systems rail|Leit- und Sicherungstechnik|ETCS
Ticket inspection|Zugbegleitung|Train attendance
Tram driving|Straßenbahnfahren
Ship navigation|Nautik|Navigation maritime
Bridge watchkeeping|Deck watch
Marine engineering|Schiffsbetriebstechnik|Ship engines
STCW|STCW certification
Ship maintenance|Deck maintenance|Mooring
Inland navigation|Binnenschifffahrt
GMDSS|Marine radio
Cargo stowage|Ballast operations
Maritime safety|SOLAS|ISM Code
Boat handling|Boat operation|Yachting
`;
