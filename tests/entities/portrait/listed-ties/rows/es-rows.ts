/** Sentences with the ties that they tell, after the arrow; none after it if they tell none. Our own. */
export const SPANISH_ROWS = `
Ada criticó el lunes a Ben por el retraso de las obras. → Ada criticó a Ben
El presidente del Senado, Ben, recibió ayer a Cleo en su despacho. → Ben recibió a Cleo
Voltix ha comprado Marlo por cien millones de euros. → Voltix ha comprado Marlo
La alcaldesa Ada no apoyará a Ben en las primarias. → !Ada no apoyará a Ben
Ada fue destituida por Ben tras la votación. → Ben destituyó a Ada
Ada, exministra de Sanidad, acusó a Ben de mentir. → Ada acusó a Ben
Voltix quiere comprar Marlo antes del verano. → Voltix quiere comprar Marlo
Ada amenaza con demandar a Voltix. → Ada amenaza con demandar a Voltix
Ada y Ben se reunieron durante dos horas en Oslo. → Ada se reunió con Ben
El entrenador Ben habló por teléfono con Ada. → Ben habló con Ada
Voltix firmó en Oslo un acuerdo de cinco años con Marlo. → Voltix firmó un acuerdo con Marlo
Ben dijo el martes que Ada había felicitado a Cleo. → Ada había felicitado a Cleo
Ada escribió una carta a Ben. → Ada escribió una carta a Ben
Ada, que derrotó a Ben en la final, celebró el título. → Ada derrotó a Ben
La cumbre entre Noruega y Voltix se celebra el jueves. → Noruega se reunió con Voltix
Ada elogió a Ben y criticó a Cleo. → Ada elogió a Ben; Ada criticó a Cleo
La directora de Marlo, Cleo, dimitió el viernes. → Cleo dirige Marlo
Voltix presentó una demanda contra Marlo. → Voltix presentó una demanda contra Marlo
El expresidente de Voltix, Ben, ha vuelto. → Ben presidió Voltix
Marlo, fundada por Ada, cotiza en bolsa. → Ada fundó Marlo
En marzo, Noruega impuso sanciones a Voltix. → Noruega impuso sanciones a Voltix
Tras la reunión, Ada respondió a Ben. → Ada respondió a Ben
Ada está negociando con Marlo. → Ada está negociando con Marlo
Ada se negó a recibir a Ben. → !Ada se negó a recibir a Ben
Ada nunca ha criticado a Ben. → !Ada nunca ha criticado a Ben
Cleo aseguró que Voltix había despedido a Ben. → Voltix había despedido a Ben
El Gobierno de Noruega multó a Voltix. → 
Ada viajó a Oslo mientras Ben hablaba con Marlo. → Ben hablaba con Marlo
Ada y Ben asistieron a la gala de Voltix. →
El portavoz de Voltix criticó a Ben. →
Si Ada derrota a Ben, habrá segunda vuelta. →
Ada podría demandar a Voltix. →
Ada negó que Ben criticara a Cleo. →
El hermano de Ada demandó a Voltix. →
¿Criticó Ada a Ben? →
Ada criticó la decisión de Ben. →
Ada nació en Oslo y Ben en Noruega. →
Ada aparece en la lista junto a Ben y Cleo. →
La empresa que dirige la hija de Ada compró Marlo. →
Ada fue detenida en Oslo y Ben sigue libre. →
Según Ada, la ministra engañó a Ben. →
Como Ada, Ben creció en Noruega. →
Hay rumores de que Voltix comprará Marlo. →
Ada habría amenazado a Ben. →
Los abogados de Ada y de Voltix se reunieron ayer. →
La carta de Ada llegó a manos de Ben. →
El Marlo ganó 2-1 al Quent en casa. → Marlo ganó a Quent
Voltix invierte mil millones de euros en Marlo. → Voltix invierte mil millones en Marlo
La reunión entre Ada y Ben fue cancelada. →
Ada agradeció el apoyo de Ben. →
El fiscal acusa a Ada de amenazar a Ben. →
Ada creía que Ben apoyaba a Cleo. →
La comisión del Marlo, dirigida por Ada, se reunió. →
Una comisión sobre Marlo, dirigida por Ada, se reunió. →
Los críticos de Voltix, dirigidos por Ada, protestan. →
Ben invirtió en Voltix, dirigida por Ada. → Ben invirtió en Voltix; Ada dirigió Voltix
`;
