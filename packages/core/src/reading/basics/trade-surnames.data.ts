/**
 * Trades that are surnames as well, folded: at the top of a CV "Greg Baker" is a person. Of English, German, Dutch, French,
 * Italian, Spanish and Portuguese names.
 */
export const tradeSurnames =
  'archer bailey baker barber bishop brewer butcher butler carpenter carter chandler clark cook cooper dean dyer farmer ' +
  'fisher forester fowler gardener gardner glover hunter judge knight marshall mason mercer miller page painter parker ' +
  'pastor piper plumber porter potter sawyer shepherd singer skinner slater smith spicer steward tanner taylor thatcher ' +
  'turner tyler usher waiter walker weaver webster wheeler wright bauer becker fischer forster gartner jager kaufmann koch ' +
  'kramer lehrer maurer metzger muller richter schafer schmidt schmied schneider schreiber schreiner schuster ' +
  'schumacher tischler topfer wachter wagner weber zimmermann bakker visser smit kuiper boucher boulanger charpentier ' +
  'cordonnier couturier fournier marchand mercier meunier tailleur tisserand ferrari muratore pastore sartori herrero ' +
  'pintor zapatero ferreiro';
