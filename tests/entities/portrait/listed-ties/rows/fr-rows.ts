/** Sentences with the ties that they tell, after the arrow; none after it if they tell none. Our own. */
export const FRENCH_ROWS = `
Ada a critiqué Ben lundi matin. → Ada a critiqué Ben
Le président du Sénat, Ben, a reçu hier Cleo. → Ben a reçu Cleo
Voltix a racheté Marlo pour cent millions d’euros. → Voltix a racheté Marlo
La ministre Ada ne soutiendra pas Ben. → !Ada ne soutiendra pas Ben
Ada a été limogée par Ben après le vote. → Ben a limogé Ada
Ada, ancienne ministre de la Santé, accuse Ben de mentir. → Ada accuse Ben
Voltix veut racheter Marlo avant l’été. → Voltix veut racheter Marlo
Ada menace de poursuivre Voltix. → Ada menace de poursuivre Voltix
Ada et Ben se sont entretenus pendant deux heures à Oslo. → Ada s'est entretenu avec Ben
Le sélectionneur Ben a discuté avec Ada. → Ben a discuté avec Ada
Voltix a signé à Oslo un contrat de cinq ans avec Marlo. → Voltix a signé un contrat avec Marlo
Ben a déclaré qu’Ada avait félicité Cleo. → Ada avait félicité Cleo
Ada a écrit jeudi à Ben. → Ada a écrit à Ben
Ada, qui a battu Ben en finale, savoure son titre. → Ada a battu Ben
La rencontre entre Ada et Ben a duré trois heures. → Ada a rencontré Ben
Ada salue Ben et critique Cleo. → Ada salue Ben; Ada critique Cleo
La présidente de Marlo, Cleo, a démissionné vendredi. → Cleo préside Marlo
L’ancien patron de Voltix, Ben, est revenu. → Ben a dirigé Voltix
Marlo, fondée par Ada, entre en bourse. → Ada a fondé Marlo
La Norvège a imposé des sanctions à Voltix. → Norvège a imposé des sanctions à Voltix
Après la réunion, Ada a répondu à Ben. → Ada a répondu à Ben
Ada n’a jamais rencontré Ben. → !Ada n'a jamais rencontré Ben
Ada refuse de recevoir Ben. → !Ada refuse de recevoir Ben
Cleo affirme que Voltix a licencié Ben. → Voltix a licencié Ben
Ada va rencontrer Ben mardi. → Ada va rencontrer Ben
Marlo s’est allié avec Voltix. → Marlo s'est allié avec Voltix
Voltix est dirigé par Ada. → Ada dirige Voltix
Le gouvernement de la Norvège a condamné Voltix. →
Ada et Ben ont assisté au gala de Voltix. →
Le porte-parole de Voltix a critiqué Ben. →
Si Ada bat Ben, il y aura un second tour. →
Ada pourrait poursuivre Voltix. →
Ada nie que Ben ait critiqué Cleo. →
Le frère d’Ada a poursuivi Voltix. →
Ada a-t-elle critiqué Ben ? →
Ada a critiqué la décision de Ben. →
Ada est née à Oslo et Ben en Norvège. →
Ada figure sur la liste aux côtés de Ben et de Cleo. →
La société de la fille d’Ada a racheté Marlo. →
Ada a été arrêtée à Oslo et Ben reste libre. →
Selon Ada, le ministre a trompé Ben. →
Comme Ada, Ben a grandi en Norvège. →
Selon des rumeurs, Voltix rachèterait Marlo. →
Ada aurait menacé Ben. →
Les avocats d’Ada et de Voltix se sont réunis hier. →
Ada l’a critiqué devant Ben. →
La critique de Ben par la presse amuse Ada. →
Voltix a investi un milliard d’euros dans Marlo. → Voltix a investi un milliard dans Marlo
Aucune rencontre entre Ada et Ben n’est prévue. →
Le procureur accuse Ada d’avoir menacé Ben. →
Ada croit que Ben soutient Cleo. →
La commission de Marlo, dirigée par Ada, a voté. →
Une commission sur Marlo, dirigée par Ada, a voté. →
`;
