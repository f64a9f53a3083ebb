/** Sentences with the ties that they tell, after the arrow; none after it if they tell none. Our own. */
export const GERMAN_ROWS = `
Ada hat Ben am Montag scharf kritisiert. → Ada kritisierte Ben
Am Dienstag empfing Bundespräsidentin Ada den Kanzler Ben in Oslo. → Ada empfing Ben
Voltix hat Marlo für hundert Millionen Euro gekauft. → Voltix kaufte Marlo
Ministerin Ada wird Ben nicht unterstützen. → !Ada wird Ben nicht unterstützen
Ada wurde nach der Abstimmung von Ben entlassen. → Ben entließ Ada
Ada, die frühere Ministerin, beschuldigte Ben der Lüge. → Ada beschuldigte Ben
Voltix will Marlo noch im Sommer übernehmen. → Voltix will Marlo übernehmen
Ada drohte, Voltix zu verklagen. → Ada drohte Voltix zu verklagen
Ada und Ben trafen sich in Oslo. → Ada traf sich mit Ben
Trainer Ben telefonierte am Abend mit Ada. → Ben telefonierte mit Ada
Voltix unterzeichnete in Oslo einen Vertrag mit Marlo. → Voltix unterzeichnete Vertrag mit Marlo
Ben sagte, dass Ada Cleo gelobt habe. → Ada lobte Cleo
Ben erklärte, Ada habe Cleo getroffen. → Ada traf Cleo
Ada griff Ben in ihrer Rede an. → Ada griff Ben an
Ada lud Ben nach Oslo ein. → Ada lud Ben ein
Ada, der Ben im Finale unterlag, jubelte. → Ben unterlag Ada
Ben, der Ada im Finale besiegte, jubelte. → Ben besiegte Ada
Das Gespräch zwischen Ada und Ben dauerte drei Stunden. → Ada sprach mit Ben
Ada lobte Ben und kritisierte Cleo. → Ada lobte Ben; Ada kritisierte Cleo
Marlo-Chefin Cleo trat am Freitag zurück. → Cleo leitet Marlo
Der frühere Chef von Voltix, Ben, ist wieder da. → Ben leitete Voltix
Marlo, gegründet von Ada, geht an die Börse. → Ada gründete Marlo
Nach dem Treffen dankte Ada Ben. → Ada dankte Ben
Den Trainer Ben kritisierte Ada nicht. → !Ada kritisierte Ben nicht
Ada verhandelt seit Wochen mit Marlo. → Ada verhandelt mit Marlo
Nachdem Ada Ben getroffen hatte, flog sie nach Oslo. → Ada traf Ben
Ada warf Ben Versagen vor. → Ada warf Ben vor
Ada will sich am Mittwoch mit Ben treffen. → Ada will sich mit Ben treffen
Die Regierung von Norwegen kritisierte Voltix. →
Ada und Ben besuchten das Fest von Voltix. →
Der Sprecher von Voltix kritisierte Ben. →
Wenn Ada Ben besiegt, gibt es eine Stichwahl. →
Ada könnte Voltix verklagen. →
Ada bestreitet, dass Ben Cleo kritisiert hat. →
Adas Bruder verklagte Voltix. →
Hat Ada Ben kritisiert? →
Ada kritisierte die Entscheidung von Ben. →
Ada wurde in Oslo geboren und Ben in Norwegen. →
Ada steht neben Ben und Cleo auf der Liste. →
Die Firma der Tochter von Ada kaufte Marlo. →
Ada wurde in Oslo festgenommen, Ben ist frei. →
Laut Ada hat der Minister Ben betrogen. →
Wie Ada wuchs Ben in Norwegen auf. →
Ada soll Ben bedroht haben. →
Die Anwälte von Ada und Voltix trafen sich gestern. →
Die Kanzlerin traf Ben in Oslo. →
Ben sprach über den Streit mit Ada. →
Ada hat ihn vor Ben gelobt. →
Marlo gewann 2:1 gegen Quent. → Marlo gewann gegen Quent
Während Ada Ben lobte, kritisierte Cleo Voltix. → Ada lobte Ben; Cleo kritisierte Voltix
Ein Treffen zwischen Ada und Ben gab es nicht. →
Die Staatsanwältin wirft Ada vor, Ben bedroht zu haben. →
Ada forderte, dass Ben Cleo entlässt. →
Die Kommission von Marlo, geleitet von Ada, stimmte ab. →
Ein Ausschuss zu Marlo, geleitet von Ada, stimmte ab. →
`;
