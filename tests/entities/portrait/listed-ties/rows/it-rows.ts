/** Sentences with the ties that they tell, after the arrow; none after it if they tell none. Our own. */
export const ITALIAN_ROWS = `
Ada ha criticato lunedì Ben per il ritardo dei lavori. → Ada ha criticato Ben
Il presidente del Senato, Ben, ha ricevuto ieri Cleo. → Ben ha ricevuto Cleo
Voltix ha comprato Marlo per cento milioni di euro. → Voltix ha comprato Marlo
La sindaca Ada non sosterrà Ben alle primarie. → !Ada non sosterrà Ben
Ada è stata licenziata da Ben dopo il voto. → Ben ha licenziato Ada
Ada, ex ministra della Salute, accusa Ben di mentire. → Ada accusa Ben
Voltix vuole acquisire Marlo entro l’estate. → Voltix vuole acquisire Marlo
Ada minaccia di querelare Voltix. → Ada minaccia di querelare Voltix
Ada e Ben si sono incontrati a Oslo. → Ada si è incontrato con Ben
L’allenatore Ben ha parlato al telefono con Ada. → Ben ha parlato con Ada
Voltix ha firmato a Oslo un contratto di cinque anni con Marlo. → Voltix ha firmato un contratto con Marlo
Ben ha detto che Ada aveva elogiato Cleo. → Ada aveva elogiato Cleo
Ada ha scritto a Ben. → Ada ha scritto a Ben
Ada, che ha battuto Ben in finale, festeggia. → Ada ha battuto Ben
L’incontro tra Ada e Ben è durato tre ore. → Ada ha incontrato Ben
Ada elogia Ben e attacca Cleo. → Ada elogia Ben; Ada attacca Cleo
La presidente di Marlo, Cleo, si è dimessa venerdì. → Cleo presiede Marlo
L’ex direttore di Voltix, Ben, è tornato. → Ben ha guidato Voltix
Marlo, fondata da Ada, si quota in borsa. → Ada ha fondato Marlo
La Norvegia ha imposto sanzioni alla Voltix. → Norvegia ha imposto sanzioni a Voltix
Dopo la riunione, Ada ha risposto a Ben. → Ada ha risposto a Ben
Ada sta trattando con Marlo. → Ada sta trattando con Marlo
Ada non ha mai incontrato Ben. → !Ada non ha mai incontrato Ben
Cleo ha spiegato che Voltix ha licenziato Ben. → Voltix ha licenziato Ben
Il Marlo batte il Quent 2-1. → Marlo batte Quent
Ada incontrerà Ben martedì a Oslo. → Ada incontrerà Ben
Voltix viene criticata da Ada. → Ada ha criticato Voltix
Il governo della Norvegia ha multato Voltix. →
Ada e Ben hanno partecipato alla cena della Voltix. →
Il portavoce di Voltix ha criticato Ben. →
Se Ada batte Ben, si va al ballottaggio. →
Ada potrebbe querelare Voltix. →
Ada nega che Ben abbia criticato Cleo. →
Il fratello di Ada ha denunciato Voltix. →
Ada ha criticato Ben? →
Ada ha criticato la decisione di Ben. →
Ada è nata a Oslo e Ben in Norvegia. →
Ada compare nell’elenco insieme a Ben e Cleo. →
La società della figlia di Ada ha comprato Marlo. →
Ada è stata arrestata a Oslo e Ben resta libero. →
Secondo Ada, il ministro ha ingannato Ben. →
Come Ada, Ben è cresciuto in Norvegia. →
Ada avrebbe minacciato Ben. →
Gli avvocati di Ada e di Voltix si sono incontrati ieri. →
Ada lo ha criticato davanti a Ben. →
La lettera di Ada è arrivata a Ben. →
Il Marlo ha pareggiato 1-1 con il Quent. → Marlo ha pareggiato con Quent
L’accordo tra Voltix e Marlo è saltato. →
Il pubblico ministero accusa Ada di aver minacciato Ben. →
Ada crede che Ben sostenga Cleo. →
La commissione di Marlo, guidata da Ada, ha votato. →
Una commissione su Marlo, guidata da Ada, ha votato. →
`;
