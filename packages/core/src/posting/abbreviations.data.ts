const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Before a full stop that ends no sentence: what follows belongs to it ("St. Mary's", "Sr. Developer", "min. 5"). */
export const abbreviations: ReadonlySet<string> = words(`
  st mr mrs ms mx dr prof sr jr hon rev gen col lt sgt e.g eg i.e ie vs no nos approx min max dept ext ed est fig vol
  art sec ave blvd rd mt ft cat exp avg acc incl
  nr bzw ca z.b z bspw u.a u ggf evtl inkl zzgl abs str tel d.h d sog gem max mind mio tsd usf vgl
  mme mlle m av bd p.ex env etc.à réf
  sra srta sto sta dña d.ª avda núm aprox p.ej ej máx mín
  sig dott ing avv rag geom es art.
  dhr mevr drs mr o.a bijv evt
  kat ul np m.in tzw tj godz prof inż mgr
  т.е т.к т им ул г гг мин макс напр тыс
  t.ex ev bl.a t
`);

/** These may end a sentence: only a word that opens one settles it ("… and Sons Inc. We are …"). */
export const doubtfulAbbreviations: ReadonlySet<string> = words(`
  inc ltd co corp llc gmbh etc hrs yrs usw itp itd др пр u.s u.k u.s.a a.m p.m s.a s.r.l s.p.a b.v n.v s.l
`);
